"""Dates and times as pages print them beside an article, each with its place."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime

from attrs import frozen

from sources.agencies import agency
from sources.dates.clocks import CLOCK, ZONE, moment_of
from sources.dates.orders import numeric
from sources.outlet_names import is_outlet_like
from sources.span import Span
from sources.tables import words

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s{1,2})?"
DAY = (
    rf"{WEEKDAY}(?:{MONTH}\.?\s{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?,?\s{{1,2}}(?:19|20)\d{{2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?:\.?\s(?:of\s)?|[-./]){MONTH}\.?,?[\s/-](?:19|20)\d{{2}}"
    rf"|(?:19|20)\d{{2}}(?:-\d{{2}}-\d{{2}}|/\d{{2}}/\d{{2}}|\.\d{{2}}\.\d{{2}})"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d{{2}}|\d{{1,2}}\.\s\d{{1,2}}\.\s(?:19|20)\d{{2}})"
)
DATE = re.compile(rf"(?<![\w/.-])({DAY})(?!\d(?!\d?:\d\d))", re.IGNORECASE)
"""The time of day may be glued to the year, as some pages copy it: "April 17, 20241:20 PM"."""
TIME = re.compile(
    rf"[T,.]?\s{{0,3}}(?:[|/•·\u2013-]\s?)?(?:at\s|@\s?|à\s|um\s|a\slas\s|alle\s(?:ore\s)?|às\s|kl\.?\s)?(?P<clock>{CLOCK})(?:\s?\(?(?P<zone>{ZONE})\)?)?",
    re.IGNORECASE,
)
BEFORE = re.compile(
    rf"(?<![\d:.])(?P<clock>{CLOCK}|(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?:hrs|hours)?\s$))(?:\s?(?:hrs|hours)\b)?"
    rf"(?:\s?\(?(?P<zone>{ZONE})\)?)?\s?[,|/•·\u2013-]?\s{{0,2}}(?:on\s)?$",
    re.IGNORECASE,
)
"""A time of day right before its date: "22:41, 14 Nov 2022"."""
ABROAD_FIRST = r"publi[ée]e?\sle|veröffentlicht(?:\sam)?|publicado(?:\s(?:el|em))?|pubblicato(?:\sil)?|gepubliceerd(?:\sop)?|publisert|publicerad|udgivet"
ABROAD_LATER = (
    r"mise?\sà\sjour\sle|modifiée?\sle|aktualisiert(?:\sam)?|actualizado(?:\sel)?|aggiornato(?:\sil)?|atualizado(?:\sem)?"
    r"|bijgewerkt(?:\sop)?|oppdatert|uppdaterad|opdateret"
)
"""The same on pages whose article alone is in English."""
LABEL = re.compile(
    r"(?:(?:first\s|last\s)?(?:published|updated?|posted|filed|modified|created|edited|uploaded|revised)"
    rf"(?:\s(?:on|at|date))?|{ABROAD_FIRST}|{ABROAD_LATER}|pd(?=\s\s)|date|input|edit|registered|pub(?:lication)?\sdate|release\sdate|issued|released|last\supdate)\b\s?:?\s*",
    re.IGNORECASE,
)
LATER = re.compile(rf"(?:last\s)?(?:updated?|modified|edit(?:ed)?|revised|{ABROAD_LATER})", re.IGNORECASE)
AND_NAME = re.compile(r"\s?[|/•·]\s?(?P<name>[A-Z][\w&.'\u2019-]*(?:\s[A-Z][\w&.'\u2019-]*){0,3})$")
"""Whose the line is, after the last bar of it: "April 5, 2023 / 9:12 AM / Kesti News"."""
RELATIVE = re.compile(
    r"(?:(?:time|schedule|access_time|published|updated|posted|about)[:\s]*)?(?:\d{1,2}|an?|one|two|three|few)\s?"
    r"(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:ee)?ks?|mo(?:nth)?s?|y(?:ea)?rs?)\s?ago"
    r"|just now|yesterday|today",
    re.IGNORECASE,
)
AGE = re.compile(r"\d{1,2}\s?(?:mins?|hrs?|[mhdw])")
"""A span of time alone in a line: "3h"."""
CLOCK_ALONE = re.compile(rf"(?:at\s)?(?:{CLOCK})(?:\s?\(?{ZONE}\)?)?", re.IGNORECASE)
WITHOUT_YEAR = re.compile(
    rf"(?:{LABEL.pattern})?{WEEKDAY}(?:{MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\s{MONTH}\.?),?(?:\s(?:at|[|·•\u2013-]))?\s(?:{CLOCK})(?:\s?\(?{ZONE}\)?)?",
    re.IGNORECASE,
)
"""A day with its time and no year: "Posted Fri, Mar 3 at 11:15 am ET"."""
NUMERIC = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
ISO = re.compile(r"(\d{4})[-/.](\d\d)[-/.](\d\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
LEFTOVER = re.compile(r"[\s|•·,;:/()\[\]\u2013—-]+")
BY_NAME = re.compile(
    r"(?P<name>[A-Z][\w&.'\u2019-]*(?:\s[A-Z][\w&.'\u2019-]*){0,3})(?:\s?\||\s[\u2013—•·/-])\s?"
)
"""Whose the line is, before the first bar of it: "PTI | Updated: Jan 17, 2023"."""
PLACE = re.compile(r"\s?(?!(?:Updated?|Published|Posted)\b)[A-Z][a-z][\w' -]{1,24}\s?\|\s?")
"""A place between an agency's name and the date: "PTI | Kesti | Updated: Jan 17, 2023"."""
FROM_PLACE = re.compile(
    rf"[A-ZÀ-ÖØ-Þ][\w'\u2019]+(?:\s[A-ZÀ-ÖØ-Þ][\w'\u2019]+)?\s[|•·\u2013-]\s(?={DAY}\s[|•·\u2013-]\s)",
    re.IGNORECASE,
)
"""A place before the date, with the time of day behind a mark of the same sort: "Kesti - 01 SEP 2022 - 13:20"."""
OPENS = re.compile(
    r"(?:\((?P<in>[A-Za-z][\w. ]{1,30})\)|(?P<bare>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}?)(?=\s(?:Published|Updated|Posted)\b))\s"
)
CLOSES = re.compile(r"\s\((?P<in>[A-Za-z][\w. ]{1,30})\)$")
"""An agency beside the date without a bar: "Reuters Published May 3, 2021", "Updated: 2021-05-03 10:00 (Xinhua)"."""
READING = re.compile(
    r"\b\d{1,2}[\s-]min(?:ute)?s?\sread\b|\b(?:lesedauer|lesezeit|temps\sde\slecture|tiempo\sde\slectura|reading\stime)\s?:?\s?\d{1,2}\s?min(?:uten|utos|utes)?\b",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"^\S{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}(?=\s)")
"""An author's e-mail address before the date."""
ISSUE = re.compile(
    r"(?:^|\s[|/•·\u2013—-]{1,2}\s{1,3})\(?(?:issue|edition|no\.|nr\.|vol\.)\s?#?\d{1,5}\)?(?=\s|$)",
    re.IGNORECASE,
)
"""Which number of a newsletter it is, beside its date."""
LONGEST = 110
"""Code points of a line that is looked at for a date of its own."""
LOOKED_BACK = 48
"""Code points before a date that can hold a label and a time of day."""


@frozen(kw_only=True)
class Stamp:
    """A date printed in full."""

    span: Span
    """The date, with a time of day that follows it."""
    day: date | None
    """None when day and month can be taken either way."""
    stated: str
    """The date's own words: "03/04/2021"."""
    label: str
    """What stands before it, in lower case: "published", "updated"; "" for none."""
    time: str | None = None
    """The moment, ISO 8601, with its offset where the zone is known; None without a time of day."""


def stamps(text: str, start: int = 0, end: int | None = None) -> Iterator[Stamp]:
    """The full dates in `text[start:end]`, in order."""
    stop = len(text) if end is None else end
    for match in DATE.finditer(text, start, stop):
        with suppress(ValueError):
            yield _stamp(text, match, stop)


def _stamp(text: str, date_: re.Match[str], stop: int) -> Stamp:
    """A date with the time of day and the label beside it; the label may stand in the line above.

    Raises ValueError for 31 June, which looks like a date and is none.
    """
    ahead = text[max(0, date_.start() - LOOKED_BACK) : date_.start()]
    after = TIME.match(text, date_.end(), stop)
    before = None if after else BEFORE.search(ahead)
    label = ahead[: before.start()] if before else ahead
    found = [known[0] for known in LABEL.finditer(label) if known.end() == len(label)]
    clock = after or before
    day = _day(date_[1], clock)
    return Stamp(
        span=Span(start=date_.start(), end=after.end() if after else date_.end()),
        day=day,
        stated=date_[1],
        label=found[0].strip(" :\t\r\n").lower() if found else "",
        time=moment_of(day, clock["clock"], clock["zone"]) if day and clock else None,
    )


def _day(words: str, clock: re.Match[str] | None) -> date | None:
    """The day that an expression means; None for 03/04/2021 when the clock beside it does not tell."""
    from dateutil import parser  # noqa: PLC0415  # costs 40 ms that most runs need not pay

    iso = ISO.fullmatch(words)
    if iso:
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if NUMERIC.fullmatch(words.replace(". ", ".")):
        return numeric(words.replace(". ", "."), clock and clock["clock"], clock and clock["zone"])
    return parser.parse(words, default=datetime(2000, 1, 1)).date()  # noqa: DTZ001  # only the day is used


def is_stamp(line: str) -> bool:
    """Is the line nothing but a date, a time of day, or a span of time such as "4 hours ago"?"""
    if len(line) > LONGEST:
        return False
    if is_relative(line) or CLOCK_ALONE.fullmatch(line):
        return True
    if LABEL.fullmatch(line):
        return True
    if not YEAR.search(line):
        return WITHOUT_YEAR.fullmatch(line) is not None
    line = _unsigned(line)
    bare = LABEL.sub(" ", TIME.sub(" ", DATE.sub(" \0 ", RELATIVE.sub(" ", line))))
    rest = LEFTOVER.sub(" ", CLOCK_ALONE.sub(" ", bare)).split()
    return "\0" in rest and all(word == "\0" or word.lower() in words("beside_dates.tsv") for word in rest)


def _unsigned(line: str) -> str:
    """The line without the outlet, agency or address that opens or closes it, the issue, and the time that reading takes."""
    line = FROM_PLACE.sub("", ISSUE.sub(" ", READING.sub("", ADDRESS.sub("", line))), count=1)
    first, last = BY_NAME.match(line), AND_NAME.search(line)
    if last and is_outlet_like(last["name"]):
        line = line[: last.start()]
    if first and agency(first["name"]):
        return PLACE.sub("", line[first.end() :], count=1)
    signed = _signed(line)
    return line[: signed.start()] + line[signed.end() :] if signed else line


def _signed(line: str) -> re.Match[str] | None:
    """An agency's name that opens or closes a line without a bar."""
    for found in (OPENS.match(line), CLOSES.search(line)):
        if found and agency(found[found.lastgroup or 0]):
            return found
    return None


def agency_of(line: str) -> str | None:
    """The agency before or behind the date in one line: "PTI | Updated: Jan 17, 2023"; None for none."""
    if len(line) > LONGEST or not is_stamp(line):
        return None
    first = BY_NAME.match(line)
    if first and agency(first["name"]):
        return first["name"]
    signed = _signed(line)
    return signed[signed.lastgroup or 0] if signed else None


def is_relative(line: str) -> bool:
    """Is the line a span of time counted back from when the page was read, such as "4 hours ago"?"""
    return len(line) <= LONGEST and (RELATIVE.fullmatch(line) or AGE.fullmatch(line)) is not None
