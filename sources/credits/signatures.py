"""Names of authors that stand without a "By" above the first words, or under the last ones, known by what is next to them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from sources.agencies import agency
from sources.article import Zone
from sources.credits.bios import bio_of
from sources.credits.bylines import MAIL, SHIFT, WITH, people
from sources.credits.credit_lines import SOURCE
from sources.credits.persons import CAP, HONOUR, NAME, PLACED, is_office, without_places
from sources.dates.clocks import WEEKDAY
from sources.dates.stamps import DATE, MONTH, is_relative, is_stamp
from sources.lines.menus import is_button
from sources.lines.rows import BULLET
from sources.outlet_names import SHAPED, is_titled
from sources.tables import words

LONGEST = 120
"""Code points of a line with names."""
OFFICE = re.compile(
    rf"(?P<name>{NAME}),\s(?:VP|Vice\sPresident|Head|Chief|Senior|Staff|Lead|Principal|Director|Professor|Fellow|Guest|Special"
    r"|Contributing)(?:\s[\w&]{2,20}){0,4}"
)
"""A name with an office."""
OF_OUTLET = re.compile(
    rf"(?P<name>{NAME})(?:\s[|/·•\u2013—-]|,|\sfor(?:\sthe)?)\s(?P<outlet>(?:\w+\s){{0,4}}\w+)"
)
SCHOOLS = frozenset(["university", "college", "institute"])
"""What stands in the name of the house that a scholar writes from."""
FROM = re.compile(r"(?:From\s)(?=\S+\s\S.*\sin\s)")
REPORTS = re.compile(rf"(?P<name>{NAME})\s(?:reports|writes)(?:\sfrom\s{CAP}(?:\s{CAP}){{0,2}})?[.:]?")
"""A line that is a signature wherever it stands above the first words."""
MORE = re.compile(rf"and\s(?P<name>{NAME})")
"""A further author in a line of its own."""
IS = r"(?:is|was|has|covers|writes|reports|teaches|works|lives|joined)\b"
"""What a line about an author goes on with after the name."""
CALENDAR = re.compile(rf"\b(?:{MONTH}|{WEEKDAY})\b")
LONG = 6
"""Letters of a word that is hardly both a name and, in the same article, a common word."""
HIGHEST = 60
"""Lines above the first words among which a signature is looked for."""
HEADLINE = 5
"""Words of a headline, above which nobody signs."""
ABOVE, BELOW, FURTHER = 1, 3, 3
"""Lines above and below a name in which its date stands; lines below a byline that can hold a further author."""
BUTTONS = 5
"""Lines above a name among which its date and the page's buttons stand."""
NO_NAMES = (
    "sections.tsv", "outlet_words.tsv", "generic.tsv", "desks.tsv", "labels.tsv", "no_person.tsv",
)  # fmt: skip


@frozen(kw_only=True)
class _Line:
    """A line that is not of the body."""

    words: str
    """The line, without white space at its edges."""
    zone: int
    """The place of its zone among all zones."""


def signers(text: str, zones: Sequence[Zone]) -> tuple[str, ...]:
    """The persons whose names stand alone above the first words, beside the date or presented by a line under the article.

    Else one whose name stands between the last words and the source. () for none.
    """
    body = [i for i, zone in enumerate(zones) if zone.kind == "body"]
    if not body:
        return ()
    body = [i for i in body if not BULLET.match(text, zones[i].span.start)] or body
    told = _told(text, zones)
    lines = list(_lines(text, zones))
    head = [line for line in lines if line.zone < body[0]][-HIGHEST:]
    titled = [
        i
        for i, line in enumerate(head)
        if zones[line.zone].kind == "title" and len(line.words.split()) >= HEADLINE
    ]
    for i in range(titled[0] if titled else 0, len(head)):
        words_ = head[i].words
        names = named(words_.title() if words_.isupper() else words_, told)
        sure = _has_office(head, i) or _is_presented(names, lines) or REPORTS.fullmatch(words_)
        shown = _is_dated(head, i) or _is_over_buttons(head, zones, i)
        if names and (sure or (not words_.isupper() and shown)):
            return names + _more(head[i + 1 :])
    tail = [line for line in lines if line.zone > body[-1]][:HIGHEST]
    closing = (named(line.words, told) for line, after in pairwise(tail) if _is_source(after.words))
    return next(filter(None, closing), ())


def signed(text: str, zones: Sequence[Zone], place: int) -> tuple[str, ...]:
    """The persons in a line, the zone at `place`, that was taken for a byline and has not the form of one."""
    return named(" ".join(zones[place].span.of(text).split()), _told(text, zones))


def further(text: str, zones: Sequence[Zone], place: int) -> tuple[str, ...]:
    """The authors in the lines below a byline, which is the zone at `place`: "and Ada Brink"."""
    return _more([line for line in _lines(text, zones[: place + 1 + FURTHER]) if line.zone > place])


def named(line: str, told: str) -> tuple[str, ...]:
    """The persons that a line names and nothing else but their places and offices; () for every other line.

    What the article speaks of is no author, and words that it has without capitals are no name: "Humanitarian Aid".
    """
    bare = (
        FROM.sub("", WITH.sub("", SHIFT.sub("", MAIL.sub("", line))).strip(" |•·-"))
        if len(line) <= LONGEST
        else ""
    )
    found = OFFICE.fullmatch(bare) or REPORTS.fullmatch(bare) or _with_outlet(bare)
    if not found and not PLACED.fullmatch(bare):
        return ()
    names = people(found["name"] if found else without_places(bare))
    return names if names and all(_is_name(name, told) for name in names) else ()


def _with_outlet(line: str) -> re.Match[str] | None:
    found = OF_OUTLET.fullmatch(line)
    if not found:
        return None
    outlet = found["outlet"]
    school = not SCHOOLS.isdisjoint(outlet.lower().split())
    return found if school or is_titled(outlet) or agency(outlet) or SHAPED.search(outlet) else None


def agency_beside(line: str) -> str | None:
    """The agency behind a person's name: "Ada Brink, Associated Press"; None for none."""
    found = OF_OUTLET.fullmatch(line) if len(line) <= LONGEST else None
    return found["outlet"] if found and agency(found["outlet"]) else None


def _is_name(name: str, told: str) -> bool:
    said = re.sub(f"^{HONOUR}", "", name).split()
    lowered = [word.lower().strip(".'\u2019") for word in said]
    if len(said) < 2 or said[0] in ("By", "From") or CALENDAR.search(name) or _is_spoken_of(name, told):
        return False
    if any(word in words(table) for table in NO_NAMES for word in lowered):
        return False
    plain = [re.search(rf"\b{re.escape(word)}\b", told) is not None for word in lowered]
    return not all(plain) and not any(
        had and len(word) >= LONG for had, word in zip(plain, lowered, strict=True)
    )


def _is_spoken_of(name: str, told: str) -> bool:
    """Is the name one of the article's? The last paragraph may present the author."""
    last = told[told.rstrip().rfind("\n") + 1 :].strip()
    return name in told and not (last.startswith(name) and bio_of(last) is not None)


def _told(text: str, zones: Sequence[Zone]) -> str:
    """The words of the article."""
    return "\n".join(zone.span.of(text) for zone in zones if zone.kind == "body")


def _lines(text: str, zones: Sequence[Zone]) -> Iterator[_Line]:
    """The lines around the body, in order."""
    for i, zone in enumerate(zones):
        if zone.kind not in ("body", "related"):
            for line in zone.span.of(text).splitlines():
                if line.strip():
                    yield _Line(words=line.strip(), zone=i)


def _is_dated(head: Sequence[_Line], place: int) -> bool:
    """Does a line with the full date, or with how long ago that was, stand next to this one? Buttons may stand between."""
    above = [line for line in head[max(0, place - BUTTONS) : place] if not is_button(line.words)]
    near = (*above[-ABOVE:], *head[place + 1 : place + 1 + BELOW])
    return any((DATE.search(line.words) or is_relative(line.words)) and is_stamp(line.words) for line in near)


def _is_over_buttons(head: Sequence[_Line], zones: Sequence[Zone], place: int) -> bool:
    """Does the line stand right under the headline and above a button?"""
    titled = place > 0 and zones[head[place - 1].zone].kind == "title"
    return titled and place + 1 < len(head) and is_button(head[place + 1].words)


def _has_office(head: Sequence[_Line], place: int) -> bool:
    """Is the next line the office of who is named: "Transport correspondent"?"""
    return place + 1 < len(head) and is_office(head[place + 1].words)


def _is_presented(names: Sequence[str], lines: Sequence[_Line]) -> bool:
    """Does a line say of the first of these persons who that is?"""
    first = re.compile(rf"\W*{re.escape(names[0])},?\s{IS}") if names else None
    return first is not None and any(first.match(line.words) for line in lines)


def _is_source(line: str) -> bool:
    """Does the line say whom the article was taken from?"""
    return SOURCE.match(line) is not None


def _more(lines: Sequence[_Line]) -> tuple[str, ...]:
    found = (MORE.fullmatch(line.words) for line in lines[:FURTHER])
    return tuple(name for each in found if each for name in people(each["name"]))
