"""Datelines: the place, the day and the agency before an agency report's first words."""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from sources.agencies import agency
from sources.dates.clocks import WEEKDAY
from sources.dates.stamps import MONTH
from sources.span import Span, stripped
from sources.tables import words

DASH = r"(?:--|[-\u2013—―\u2212]|=)"
CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'\u2019-]+(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'\u2019-]+){0,4}"
NAME = r"[A-ZÀ-ÖØ-Þ][\w.'\u2019-]*(?:[ /](?:[A-ZÀ-ÖØ-Þ][\w.'\u2019-]*|(?:de|la|del|el|al|of|do|da|los|las|am|an|der)\b)){0,4}"
REGION = rf"(?:\s\([A-ZÀ-ÖØ-Þ][\w. -]{{2,30}}\)(?=\s[\[(]))?(?:\s\[{NAME}\])?(?:,\s{{1,2}}{NAME}){{0,2}}(?:\s\([A-ZÀ-ÖØ-Þ][\w. -]{{2,30}}\)(?=,))?"
DAY = rf"(?:,?\s{{1,2}}(?:(?i:{MONTH})\.?\s\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s(?i:{MONTH})\.?)(?:,?\s(?:19|20)\d{{2}})?,?)"
AGENCY = r"(?:\(\s?(?P<agency>[^()\n]{2,60}?)\s?\)|/(?P<wire>[A-Z][\w ]{2,24})/)"

WITH_AGENCY = re.compile(
    rf"(?:{MONTH}\.?\s\d{{1,2}}\s|{NAME}{REGION}{DAY}?,?(?:\s{{1,2}}|--|(?=/)))?{AGENCY}\s{{0,2}}(?:{DASH}{{1,2}}|:)\s*|{NAME}{REGION}{DAY}\.?\s/(?P<slashed>[A-Z][\w ]{{2,24}})/\.\s*"
)
IN_CAPITALS = re.compile(
    rf"(?P<place>{CAPITALS}{REGION}){DAY}?\s{{0,2}}(?:\s{DASH}\s|{DASH}\s|:\s)\s*(?=[\"“\u2018'(\[]?[A-Z0-9À-ÖØ-Þ])"
)
DASHED = re.compile(rf"[^:]{{2,60}}?\s{DASH}\s")
"""A dash before any colon: "NATO: " and the like open a sentence."""
CITY_AND_STATE = re.compile(
    rf"{NAME},\s{{1,2}}{NAME}{DAY}?\s{{0,2}}(?:\s[\u2013—]|--)\s{{1,2}}(?=[\"“\u2018']?[A-Z0-9])"
)
DATED = re.compile(rf"{NAME}{REGION}{DAY}\s{{0,2}}(?:\s[-\u2013—]|--|:)\s{{1,2}}")
DATED_PLACE = re.compile(rf"{NAME}{REGION}{DAY},?\s{{1,2}}")
"""A place with a day: whatever stands in brackets after it, this is a dateline."""
IN_PLACE = re.compile(rf"{CAPITALS}{REGION},?\s{{1,2}}|{NAME},\s{{1,2}}{NAME},?\s{{1,2}}")
"""A place in capitals, or with its state: what may stand before the short name of a little known agency."""
LONE_WORD = re.compile(rf"(?!{WEEKDAY})[A-Z][a-z]{{2,12}}")
"""What may stand in brackets after a place in capitals with its day, and is an agency there."""
LIKE_AGENCY = re.compile(r"[A-Z]{2,8}|[A-Z][\w ]{1,40}\b(?i:Agency|Press|Service|Newswire|News|Wire)")
STATION = re.compile(r"\((?P<name>[KW][A-Z]{3})(?:[- ](?:TV|FM))?\)")
CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:[- ](?:TV|FM))?")
"""A local station's own name, which reports from no other source."""
BAR = re.compile(r"(?P<agency>[A-Z][\w. ]{1,40}?)(?:\s?\|\s?|\s[-\u2013—]\s(?=[\"“'A-Z]))")
UNDASHED = re.compile(
    rf"{NAME}{REGION}{DAY}\s?(?:\((?P<agency>[A-Z][A-Za-z]{{1,12}})\)\s+(?=[\"“\u2018'A-Z])|(?P<bare>[A-Z]{{2,8}})\s?{DASH}\s*)"
)
"""A known agency behind the day, without brackets or without a dash."""
DAY_ALONE = re.compile(rf"(?!By\s){NAME}{REGION}{DAY}(?:\s\([^()\n]{{2,40}}\))?")
ALONE = re.compile(rf"{NAME}{REGION}{DAY}?\s{{0,2}}(?:\([^()\n]{{2,40}}\)\s?)?(?:{DASH}{{1,2}}|\|)$")
PART = re.compile(r"[^,()/=\[\]|\u2013\u2014-]+(?:-(?=\w)[^,()/=\[\]|\u2013\u2014-]+)*")
"""What commas, brackets, bars and dashes cut a line into."""
PART_PLACE = re.compile(NAME)
PART_DAY = re.compile(
    rf"(?:{WEEKDAY}\s)?(?:{MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th|\.)?\s{MONTH}\.?)(?:\s(?:19|20)\d\d)?"
)
BESIDE_DAY = re.compile(rf"(?:19|20)\d\d|{WEEKDAY}")
YEAR_AND_AGENCY = re.compile(r"(?:19|20)\d\d (?=[A-Z])")
NAMED_MONTH = re.compile(rf"\b{MONTH}\b")
LONGEST = 80
"""Code points of a line that is a dateline without its report."""
LOOKED_AT = 160
"""Code points at the start of a paragraph that can hold a dateline."""


@frozen(kw_only=True)
class Dateline:
    """What stands before the first words of a report."""

    length: int
    """Code points, the mark and the white space before the report's first word included."""
    agency: str | None = None
    """The agency in it, as printed."""
    span: Span | None = None
    """The agency's place, counted from the start of the paragraph."""


def dateline(line: str) -> Dateline | None:
    """The dateline that a paragraph opens with: "KESTI: ", "Kesti, March 3 (Reuters) - "; None for none."""
    opening = line[:LOOKED_AT]
    found = WITH_AGENCY.match(opening)
    if found:
        return _with_place(_with_agency(found, line), line)
    plain = UNDASHED.match(opening)
    signed = plain and ("agency" if plain["agency"] else "bare")
    if plain and signed and agency(plain[signed]) and plain.end() < len(line):
        return Dateline(length=plain.end(), agency=plain[signed], span=_span(plain, signed))
    bar = BAR.match(opening)
    if bar and agency(bar["agency"]) and bar.end() < len(line):
        return Dateline(length=bar.end(), agency=bar["agency"], span=_span(bar, "agency"))
    found = IN_CAPITALS.match(opening)
    if found and not _is_label(found["place"]):
        return Dateline(length=found.end()) if found.end() < len(line) else None
    found = CITY_AND_STATE.match(opening) or DATED.match(opening)
    return Dateline(length=found.end()) if found and found.end() < len(line) else None


def _with_agency(found: re.Match[str], line: str) -> Dateline | None:
    """A dateline with brackets counts when an agency stands in them, or capitals before them."""
    group = next(name for name in ("agency", "wire", "slashed") if found[name])
    signed = found[group].split("/")[0]
    named = agency(signed) is not None or group != "agency"
    place = found[0].split("(")[0]
    dated = DATED_PLACE.fullmatch(place) is not None
    lone = dated and place.split(",")[0].isupper() and LONE_WORD.fullmatch(signed) is not None
    like_agency = LIKE_AGENCY.fullmatch(signed) is not None or (lone and signed != "Agencies")
    sure = named or place.isupper() or dated
    if found.end() >= len(line) or not (sure or (like_agency and IN_PLACE.fullmatch(place))):
        return None
    if not (named or (like_agency and not CALL_SIGN.fullmatch(signed))):
        return Dateline(length=found.end())
    start = found.start(group)
    return Dateline(length=found.end(), agency=signed, span=Span(start=start, end=start + len(signed)))


def _with_place(sent: Dateline | None, line: str) -> Dateline | None:
    """A dateline that opens with its agency, with the place that follows: "(ANSA) - ROME, APR 17 - "."""
    if sent is None or sent.span is None or line[: sent.span.start].strip("(/ "):
        return sent
    rest = line[sent.length : sent.length + LOOKED_AT]
    place = DATED.match(rest) or (IN_CAPITALS.match(rest) if DASHED.match(rest) else None)
    ends = place is not None and sent.length + place.end() < len(line)
    return evolve(sent, length=sent.length + place.end()) if place and ends else sent


def _span(found: re.Match[str], group: str) -> Span:
    return Span(start=found.start(group), end=found.end(group))


def _is_label(place: str) -> bool:
    """Are the capitals no place: "BREAKING: ", "WATCH - "?"""
    return bool({word.strip(".,'\u2019").lower() for word in place.split()} & words("labels.tsv"))


def station(line: str) -> str | None:
    """The local station that a dateline names as its own: "KESTI, Ore. (KWXZ) —"."""
    found = STATION.search(line[:LOOKED_AT])
    return found["name"] if found else None


def is_dateline_alone(line: str) -> bool:
    """Is the line a dateline without its report: "Kesti =", "NORLAND (AFP) —", "Kesti, March 3, 2024 (AFP)"?"""
    line = _unstopped(line)
    if len(line) > LONGEST:
        return False
    return bool(ALONE.match(line) or DAY_ALONE.fullmatch(line) or standing_alone(line))


def _unstopped(line: str) -> str:
    """The line without a full stop behind the agency's bracket."""
    return line[:-1] if line.endswith(").") else line


def standing_alone(line: str) -> Dateline | None:
    """The dateline of an agency that is all of a line, with its day, in whatever order; None for every other line."""
    line = _unstopped(line)
    if len(line) > LONGEST or not NAMED_MONTH.search(line):
        return None
    parts = list(_parts(line))
    signed = [part for part in parts if _signs(part, line)]
    rest = [part.of(line) for part in parts if part not in signed]
    days = [part for part in rest if PART_DAY.fullmatch(part)]
    places = [part for part in rest if part not in days and not BESIDE_DAY.fullmatch(part)]
    if len(signed) != 1 or len(days) != 1 or len(places) > 3 or not all(map(PART_PLACE.fullmatch, places)):
        return None
    return Dateline(length=len(line), agency=signed[0].of(line), span=signed[0])


def _parts(line: str) -> Iterator[Span]:
    """The parts of a line between its commas, brackets, bars and dashes; an agency right behind the year is one."""
    for found in PART.finditer(line):
        part = stripped(line, *found.span())
        year = part and YEAR_AND_AGENCY.match(line, part.start, part.end)
        if part and year:
            yield Span(start=part.start, end=year.end() - 1)
            part = Span(start=year.end(), end=part.end)
        if part:
            yield part


def _signs(part: Span, line: str) -> bool:
    """Is a part of a line an agency's name: a known one, or one that looks like it in brackets?"""
    name = part.of(line)
    bracketed = line[part.start - 1 : part.start] == "(" and line[part.end : part.end + 1] == ")"
    return agency(name) is not None or (bracketed and LIKE_AGENCY.fullmatch(name) is not None)
