"""Lines that name who wrote an article."""

import re
from functools import cache

from sources.agencies import agency
from sources.credits.persons import (
    EITHER,
    behind_office,
    is_of_office,
    is_placed,
    unglued,
    without_office,
    without_places,
)
from sources.dates.stamps import DATE, LABEL, MONTH, TIME, is_stamp
from sources.outlet_names import is_company, is_titled
from sources.tables import words

LONGEST = 200
LONGEST_NAME = 16
"""Words of a person's name with what follows it; more is no name."""
TEAM = re.compile(
    r"[A-Z][\w'\u2019-]*(?:\s[A-Z][\w'\u2019-]*){0,3}\s(?:staff|reporters?|writers?|desk|team|newsroom|correspondents?)"
)
"""Whoever works for an outlet: "Mercury staff"; in capitals the last word is an office."""
PERSON = r"[A-ZÀ-ÖØ-Þ][\w.'\u2019-]*(?:\s(?:(?!(?:FOR|AT|FROM)\b)[A-ZÀ-ÖØ-Þ][\w.'\u2019-]*|(?:de|la|del|el|al|van|von|der|den|di|da|dos|das|du|af|zu|bin|ibn|le)\b)){0,4}"
PEOPLE = rf"{PERSON}(?:(?:\s?,\s|,?\s(?:and|&|with)\s){PERSON}){{0,5}}"
KIND = r"(?:story|words|text|report|article|review|analysis|opinion|comment|commentary|interview|essay|column|feature)"
OPENING = (
    rf"(?:[-\u2013—•|*(]\s?)?(?:by(?:\s{{2,10}}by)?|(?:{KIND}(?:\s(?:and|&)\s(?:photos|photographs|pictures|video|interview))?|written|reported|posted"
    r"|reporting|additional reporting|edited|live reporting) by|words|authors?|byline|reporter|text(?=\s?:))\s?[:|]?\s{1,10}"
)
EDITED = re.compile(
    r"\W*(?:edited|editing|translated|translation|english version|adapted) by\b", re.IGNORECASE
)
"""What names somebody, and an author only when it stands above the article."""
BYLINE = re.compile(rf"(?i:{OPENING})(?P<names>{PEOPLE})(?P<rest>.*)", re.DOTALL)
SIGNED = re.compile(
    rf"(?!(?i:{OPENING}))(?P<names>{PERSON})(?:,|\s[|•·\u2013—-])\s(?:[A-Z][\w&'-]*\s){{0,4}}(?i:reporter|correspondent|columnist|editor|writer|staff)"
    r"(?:(?:\s(?:in|at|for|of)|,)\s[A-Z][\w' -]{1,30})?"
)
"""A name with the work that its bearer does for the outlet."""
REPORTS = re.compile(
    rf"(?=\S+\s[A-ZÀ-ÖØ-Þ])(?P<names>{PERSON})\s(?:reports|writes)(?:\sfrom\s[A-Z][\w' -]{{1,30}})?:"
)
"""What announces an article and its author: "Ada Brink reports:"."""
NOT_A_NAME = re.compile(
    rf"(?:{MONTH}\b(?!\s(?-i:[A-Z][a-z]))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|This|That|All|Then|Now)\b",
    re.IGNORECASE,
)

REPORTING = re.compile(
    r"\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated|Translation|English version|Adapted) by\s(?P<names>[^;)]{3,200})",
    re.IGNORECASE,
)
PREFIX = re.compile(r"\A\s*by:?\s+", re.IGNORECASE)
"""What may open a byline that is given apart."""
IN_PLACE = re.compile(r"\s(?:in|at|for|from|of)\s.*", re.DOTALL)
AND = re.compile(r"\s*(?:,|\band\b|&|\s\|\s|\bfor\b|\bwith\b)\s*", re.IGNORECASE)
BEFORE_STAMP = re.compile(
    rf"(?!(?i:{OPENING}))(?P<names>{PERSON})(?:,\s[^|\n]{{3,40}}(?=\|)|\s[|·•]\s[^|·•\n\d]{{2,30}}(?=\s[|·•]))?\s{{0,4}}(?:[|/•·\u2013—-]|(?<=\w),)\s{{0,4}}(?=\d|[A-Z][a-z]{{2}})"
)
"""A name before the date in one line."""
LINK = re.compile(r"\[([^\[\]]{1,80})\]\([^()\s]{1,200}\)")
"""A link in Markdown."""
LEFT = re.compile(r"[\s|/•·.,\u2013—-]+")
WITH = re.compile(
    r"(?:with|and|&)\s(?:news\s)?(?:agencies|agency|wires?|wire services)\b.{0,40}", re.IGNORECASE
)
"""As in "By Ada Brink with agencies": whose words the rest are is not said."""
MAILED = re.compile(
    rf"(?!(?i:{OPENING}))(?P<names>{PERSON})\s?(?:[-\u2013—|,•·/(<]\s?)?(?P<address>[\w.+-]{{2,40}})@[\w.-]{{3,60}}[)>]?"
)
"""A name beside its bearer's e-mail address."""
MAIL = re.compile(r"\s?[|,(<]?\s?[\w.+-]{2,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}[)>]?")
SHIFT = re.compile(r"\s\((?:now|earlier|previously|until [^()]{1,20}|from [^()]{1,20})\)")
"""When each of several authors wrote a live blog."""
META = re.compile(
    rf"(?i:{OPENING})(?P<names>[^|,\n]{{2,40}}?)(?:\s[Oo]n\s|\s{{1,3}}|\s?[,|•·]\s){DATE.pattern}(?:\s(?:in|under)\s[^.\n]{{2,60}})?"
    r"(?:\s[|·•]\s[^|·•\n]{1,30}){0,3}"
)
"""What blogs print of an entry: "by editors on 5 May 2021 in Notes · 6 Comments"."""
CREW = re.compile(
    r"\s?[,;|·]?\s(?:and\s)?(?:(?:photos?|photography|pictures?|images|video|illustrations?|graphics|edited|editing|translated)(?:\sby\b|\s?:)"
    r"|(?:special|exclusive)\sto\s).*",
    re.IGNORECASE | re.DOTALL,
)
"""Others who worked on an article, and whom it was written for."""
WEB = re.compile(r"@|\.(?:com|org|net|co|news|example)\b|https?:", re.IGNORECASE)


def byline(line: str) -> tuple[str, ...] | None:
    """The names in a byline; () when it names nobody ("By Staff Writer"); None when the line is no byline."""
    if len(line) > LONGEST:
        return None
    line = _undated(SHIFT.sub("", LINK.sub(r"\1", unglued(line))))
    name = _signed(line)
    if name:
        return people(name)
    reporting = REPORTING.match(line)
    if reporting:
        return _in_places(reporting["names"])
    meta = META.fullmatch(line)
    if meta:
        return people(meta["names"]) if meta["names"][0].isupper() else ()
    return _opened(line)


def _opened(line: str) -> tuple[str, ...] | None:
    """The names behind "By"; None when there are none."""
    opening = re.match(rf"(?i:{OPENING})", line)
    if not opening:
        return None
    stated = without_office(CREW.sub("", MAIL.sub("", behind_office(_before_date(line)[opening.end() :]))))
    if is_placed(stated):
        return people(without_places(stated))
    if TEAM.fullmatch(stated):
        return ()
    line = line[: opening.end()] + stated
    found = BYLINE.match(line)
    if not found or DATE.match(found["names"]):
        return None
    if NOT_A_NAME.match(found["names"]) and not agency(found["names"]):
        return None
    return people(found["names"]) if _is_rest(found["rest"]) else None


def _signed(line: str) -> str | None:
    """The name that stands alone with its bearer's work, or with the date."""
    signed = SIGNED.fullmatch(line) or REPORTS.fullmatch(line) or _mailed(line)
    if signed:
        return signed["names"]
    if is_of_office(line) and not re.match(rf"(?i:{OPENING})", line):
        return without_office(line)
    bare = _before_date(line) if EITHER.search(line) else line
    if bare != line and is_placed(bare):
        return without_places(bare)
    dated = BEFORE_STAMP.match(line)
    return dated["names"] if dated and " " in dated["names"] and is_stamp(line[dated.end() :]) else None


def _mailed(line: str) -> re.Match[str] | None:
    """A name with an address in which a part of it stands."""
    found = MAILED.fullmatch(line) if "@" in line else None
    said = found["names"].lower().split() if found else []
    return (
        found if found and any(len(part) > 2 and part in found["address"].lower() for part in said) else None
    )


def _before_date(line: str) -> str:
    """The byline without the date that closes it, which may open with the short name of a day."""
    found = DATE.search(line)
    if found is None or not LABEL.sub("", line[: found.start()]).strip():
        return line
    rest = LEFT.sub("", TIME.sub("", line[found.end() :], count=1))
    return re.sub(r"(?:\s[Oo]n)?[\s,|/•·\u2013—-]+$", "", line[: found.start()]) if not rest else line


def _undated(line: str) -> str:
    """The line without a date before "by": "Posted on 5 May 2021 by Ada Brink"."""
    found = DATE.search(line[:60])
    if found is None or LABEL.sub("", line[: found.start()]).strip(" |,"):
        return line
    time = TIME.match(line, found.end())
    rest = line[time.end() if time else found.end() :].lstrip(" ,|/•·\u2013-")
    return rest if rest[:3].lower() == "by " else line


def _in_places(names: str) -> tuple[str, ...]:
    """The persons in "Ada Brink and Tomas Reve in Kesti and Lena Holm in Oslo, Norland"."""
    pieces = AND.split(names)
    first = next((i for i, piece in enumerate(pieces) if IN_PLACE.search(piece)), len(pieces))
    kept = [piece for i, piece in enumerate(pieces) if i < first or IN_PLACE.search(piece)]
    return people(", ".join(IN_PLACE.sub("", piece) for piece in kept))


def _is_rest(rest: str) -> bool:
    """What may follow the names: an office, an agency, a place, a date; not the rest of a sentence."""
    rest = DATE.sub("", rest).strip()
    if len(rest.split()) > 12 or rest.endswith(("?", "!")) or (rest.endswith(".") and len(rest.split()) > 3):
        return False
    if not rest or rest[0] in ",|/\u2013—-•·(@;:.":
        return not rest.startswith(",") or len(rest.split()) <= 8
    if WITH.fullmatch(rest):
        return True
    head = rest.split()[0].lower()
    return (
        head in {"for", "in", "at", "of", "updated", "published", "posted", "on"} and len(rest.split()) <= 6
    )


def people(names: str) -> tuple[str, ...]:
    """The persons in a list of names; agencies, outlets, desks and teams left out."""
    found = [" ".join(part.split()).strip(" .") for part in AND.split(WITH.sub("", LINK.sub(r"\1", names)))]
    named = [_person(name) for name in found]
    whole = " " in named[0]
    return tuple(
        name
        for i, name in enumerate(named)
        if name
        and not (i and whole and " " not in name)
        and not (agency(name) or is_desk(name) or is_company(name) or WEB.search(name) or _is_outlet(name, i))
    )


def _person(name: str) -> str:
    """The name without an agency or outlet that follows it: "Ada Brink Associated Press", "Ada Brink The Gazette"."""
    parts = name.split()
    for i in range(2, len(parts) if len(parts) <= LONGEST_NAME else 0):
        rest = " ".join(parts[i:])
        if agency(rest) or is_titled(rest):
            return " ".join(parts[:i])
    return name


def _is_outlet(name: str, place: int) -> bool:
    """Is one of several names an outlet's? The first is a person's unless it has an article."""
    return is_titled(name) and (place > 0 or name.lower().startswith("the "))


def is_desk(name: str) -> bool:
    """Does the name stand for a desk or a team: "Staff Writer", "News Desk", "Norland Herald Staff"?"""
    return any(word.lower().strip(".,") in _desks() for word in name.split())


@cache
def _desks() -> frozenset[str]:
    return words("desks.tsv")
