"""Dates and times as pages print them beside an article, each with its place."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from attrs import frozen

from sources.span import Span

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s{1,2})?"
CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
ZONE = r"(?:[A-Z]{2,5}\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|Z\b|[+-]\d{2}:?\d{2})"
DAY = (
    rf"{WEEKDAY}(?:{MONTH}\.?\s{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?,?\s{{1,2}}(?:19|20)\d{{2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?:\s(?:of\s)?|[-.]){MONTH}\.?,?[\s-](?:19|20)\d{{2}}"
    rf"|(?:19|20)\d{{2}}(?:-\d{{2}}-\d{{2}}|/\d{{2}}/\d{{2}}|\.\d{{2}}\.\d{{2}})"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d{{2}})"
)
DATE = re.compile(rf"(?<![\w/.-])({DAY})(?!\d)", re.IGNORECASE)
TIME = re.compile(
    rf"[T,]?\s{{0,3}}(?:[|•·\u2013-]\s?)?(?:at\s|@\s?)?(?:{CLOCK})(?:\s?\(?{ZONE}\)?)?", re.IGNORECASE
)
LABEL = re.compile(
    r"(?:(?:first\s|last\s)?(?:published|updated|posted|modified|created|edited|uploaded|revised)"
    r"(?:\s(?:on|at|date))?|date|pub(?:lication)?\sdate|release\sdate|issued|released|last\supdate)\b\s?:?\s*",
    re.IGNORECASE,
)
LATER = re.compile(r"(?:last\s)?(?:updated?|modified|edited|revised)", re.IGNORECASE)
RELATIVE = re.compile(
    r"(?:(?:time|published|updated|posted|about)[:\s]*)?(?:\d{1,2}|an?|one|two|three|few)\s?"
    r"(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:ee)?ks?|mo(?:nth)?s?|y(?:ea)?rs?)\s?ago"
    r"|just now|yesterday|today",
    re.IGNORECASE,
)
AGE = re.compile(r"\d{1,2}\s?(?:mins?|hrs?|[mhdw])")
"""A span of time alone in a line: "3h"."""
CLOCK_ALONE = re.compile(rf"(?:at\s)?(?:{CLOCK})(?:\s?\(?{ZONE}\)?)?", re.IGNORECASE)
NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}")
ISO = re.compile(r"(\d{4})[-/.](\d\d)[-/.](\d\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
LEFTOVER = re.compile(r"[\s|•·,;:/()\[\]\u2013—-]+")
BESIDE = frozenset(
    [
        "\x00",
        "am",
        "pm",
        "gmt",
        "utc",
        "ist",
        "est",
        "edt",
        "et",
        "cst",
        "cdt",
        "pst",
        "pdt",
        "pt",
        "bst",
        "cet",
        "cest",
        "msk",
        "jst",
        "aest",
        "eat",
        "wat",
        "and",
        "on",
        "at",
    ]
)
"""Words that may stand beside a date in a line of its own, a zero for the date itself."""
LONGEST = 110
"""Code points of a line that is looked at for a date of its own."""


@frozen(kw_only=True)
class Stamp:
    """A date printed in full."""

    span: Span
    """The date, with a time of day that follows it."""
    day: date | None
    """None when day and month can be taken either way."""
    label: str
    """What stands before it, in lower case: "published", "updated"; "" for none."""


def stamps(text: str, start: int = 0, end: int | None = None) -> Iterator[Stamp]:
    """The full dates in `text[start:end]`, in order."""
    stop = len(text) if end is None else end
    for match in DATE.finditer(text, start, stop):
        label = text[max(0, match.start() - 24) : match.start()]  # it may stand in the line above
        found = [known[0] for known in LABEL.finditer(label) if known.end() == len(label)]
        time = TIME.match(text, match.end(), stop)
        span = Span(start=match.start(), end=time.end() if time else match.end())
        try:
            yield Stamp(
                span=span, day=_day(match[1]), label=found[0].strip(" :\t\r\n").lower() if found else ""
            )
        except ValueError:  # 31 June, 2021-13-01: looks like a date and is none
            continue


def _day(words: str) -> date | None:
    """The day that an expression means; None for 03/04/2021."""
    from dateutil import parser  # noqa: PLC0415  # costs 40 ms that most runs need not pay

    iso = ISO.fullmatch(words)
    if iso:
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    numeric = NUMERIC.fullmatch(words)
    if numeric is None:
        return parser.parse(words, default=datetime(2000, 1, 1)).date()  # noqa: DTZ001  # only the day is used
    first, second = int(numeric[1]), int(numeric[2])
    if max(first, second) <= 12 and first != second:
        return None
    return parser.parse(words, dayfirst=second <= 12).date()


def is_stamp(line: str) -> bool:
    """Is the line nothing but a date, a time of day, or a span of time such as "4 hours ago"?"""
    if len(line) > LONGEST:
        return False
    if is_relative(line) or CLOCK_ALONE.fullmatch(line):
        return True
    if LABEL.fullmatch(line):
        return True
    if not YEAR.search(line):
        return False
    bare = LABEL.sub(" ", TIME.sub(" ", DATE.sub(" \0 ", RELATIVE.sub(" ", line))))
    rest = LEFTOVER.sub(" ", CLOCK_ALONE.sub(" ", bare)).split()
    return "\0" in rest and all(word.lower() in BESIDE for word in rest)


def is_relative(line: str) -> bool:
    """Is the line a span of time counted back from when the page was read, such as "4 hours ago"?"""
    return len(line) <= LONGEST and (RELATIVE.fullmatch(line) or AGE.fullmatch(line)) is not None
