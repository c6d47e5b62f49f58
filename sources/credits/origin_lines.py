"""Whom an article says that it was taken from."""

import re
from collections.abc import Iterator, Sequence

from sources.agencies import agency, plain
from sources.article import Origin, Zone
from sources.closing import closing
from sources.credits.authors import visible
from sources.credits.byline_sources import byline_agency
from sources.credits.credit_lines import Credit, credit, credit_of_itself
from sources.credits.datelines import dateline, standing_alone
from sources.credits.mastheads import is_outlet_name
from sources.credits.rights import owner
from sources.credits.signatures import agency_beside
from sources.dates.stamps import DATE, agency_of, is_relative
from sources.span import Span

OF_PICTURE = re.compile(r"\W{0,3}(?:credits?|courtesy(?: of)?)\s?:", re.IGNORECASE)
"""What opens the credit of a picture oftener than that of an article."""
LETTER = re.compile(r"[^\W_]")
"""What a line has that is more than a bar between two others."""
RELEASE = re.compile(r"SOURCE\s{1,3}(?=\S)")
"""What closes a press release, before the name of who issued it."""
CLOSING = re.compile(
    r"(?:(?<=[.!?\"”'\u2019])\s{1,3}[(\[\u2013—-]{0,2}\s?|(?<=\w)\s\[)(?:[Ss]ource:\s?)?(?P<name>[A-Z][A-Za-z]{1,20}(?:[ -][A-Z][a-z]{2,20}){0,3}?)[)\]]?"
    r"(?:\s[A-Z]{2,4}){0,7}\.?$"
)
"""An agency's name behind the last full stop: "... until Friday. PTI ABC"."""
SENDER = re.compile(r"\W{0,3}from\s?:", re.IGNORECASE)
"""What opens the head of a message as well: no credit."""
LOOKED_AT = 200
"""Code points of a text that hold its first line, where that is short."""
LONG = 4
"""Code points of the initials of an agency, which a picture's credit has oftener."""
NEAR = 3
"""Zones below an agency's name in which its date stands."""


def origin_of(text: str, zones: Sequence[Zone]) -> Origin | None:
    """Whom the article was taken from, by the first words that say so; None when none do.

    Who issued a press release counts when no wire is named that passed it on, or when the page is that wire's own.
    """
    zones = [zone for zone in zones if LETTER.search(text, zone.span.start, zone.span.end)]
    first = next(_credits(text, zones), None)
    if first is None or _opens_page(first[1].name, text):
        first = next(_released(text, zones), first)
    return Origin(name=first[1].name, span=first[1].span.shift(first[0])) if first else None


def _opens_page(name: str, text: str) -> bool:
    """Is the name the start of the text's first line, with more behind it?"""
    line = plain(text[:LOOKED_AT].lstrip().partition("\n")[0])
    return line != plain(name) and line.startswith(plain(name))


def _released(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, Credit]]:
    """The lines that name who issued a press release."""
    for zone in zones:
        span = visible(text, zone)
        found = credit(span.of(text)) if zone.kind != "body" and RELEASE.match(text, span.start) else None
        if found:
            yield span.start, found


def _credits(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, Credit]]:
    """Credits with the place that their spans count from: lines, then bylines, then datelines."""
    body = [i for i, zone in enumerate(zones) if zone.kind == "body"]
    for i, zone in enumerate(zones):
        span = visible(text, zone)
        amid = bool(body) and body[0] < i < body[-1]
        line = span.of(text)
        found = (
            credit(line)
            if zone.kind == "credit" and not (amid or RELEASE.match(line) or SENDER.match(line))
            else None
        )
        if found and (
            _speaks_for_the_article(found, line, zones, i)
            or _is_dated(found, text, zones[i + 1 : body[0]] if body else ())
        ):
            yield span.start, found
    for zone in zones:
        span = visible(text, zone)
        found = byline_agency(span.of(text)) if zone.kind == "byline" else None
        if found:
            yield span.start, found
    yield from _sent(text, zones)
    yield from _signed(text, zones)
    yield from _further(text, zones)


def _sent(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, Credit]]:
    """The agencies in datelines: before the first words, and in lines of their own above the body or right behind it."""
    body = [i for i, zone in enumerate(zones) if zone.kind == "body"]
    outside = {*zones[: body[0] if body else len(zones)], *closing(text, zones)}
    for zone in zones:
        span = visible(text, zone)
        if zone.kind == "dateline":
            place = dateline(text[span.start : zone.span.end + 1])
            place = place or (standing_alone(span.of(text)) if zone in outside else None)
            if place and place.agency and place.span:
                yield span.start, Credit(name=place.agency, span=place.span)
            name = agency_of(span.of(text))
            if name:
                yield span.start, Credit(name=name, span=_place_of(name, span.of(text)))


def _signed(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, Credit]]:
    """An agency behind the author's name, above the first words with the date below, or under the last; one that closes these."""
    body = [i for i, zone in enumerate(zones) if zone.kind == "body"]
    near = (*range(body[0]), body[-1] + 1) if body else ()
    for i in (i for i in near if i < len(zones) and zones[i].kind in ("byline", "boilerplate", "title")):
        span = visible(text, zones[i])
        name = agency_beside(span.of(text))
        if name and (i > body[0] or _has_date(text, zones[i + 1 : body[0]])):
            yield span.start, Credit(name=name, span=_place_of(name, span.of(text)))
    yield from _closing([visible(text, zones[i]) for i in body], text)


def _closing(paragraphs: Sequence[Span], text: str) -> Iterator[tuple[int, Credit]]:
    """The agency that closes the last paragraph, unless other paragraphs close with others: then it is a round-up."""
    closings = [CLOSING.search(text, max(span.start, span.end - LOOKED_AT), span.end) for span in paragraphs]
    known = [(found, agency(found["name"])) for found in closings if found]
    named = {name for _, name in known if name}
    if len(named) == 1 and closings[-1] and agency(closings[-1]["name"]):
        name = closings[-1]["name"]
        start = closings[-1].start("name")
        yield 0, Credit(name=name, span=Span(start=start, end=start + len(name)))


def _further(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, Credit]]:
    """Credits in lines of other kinds: of "this article", beside its age on an aggregator's page, in a claim of rights."""
    lines = [(zone, visible(text, zone)) for zone in zones if zone.kind != "body"]
    for _, span in lines:
        found = credit_of_itself(span.of(text))
        if found:
            yield span.start, found
    yield from _beside_age(text, zones)
    for zone, span in lines:
        name = owner(span.of(text)) if zone.kind in ("boilerplate", "credit") else None
        if name and agency(name):
            yield span.start, Credit(name=name, span=_place_of(name, span.of(text)))


def _beside_age(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, Credit]]:
    """The outlet next to "5 hours ago" under the headline: aggregators name whom they took an article from in this way."""
    title = next((i for i, zone in enumerate(zones) if zone.kind == "title"), len(zones))
    body = next((i for i, zone in enumerate(zones) if zone.kind == "body"), 0)
    spans = [visible(text, zone) for zone in zones[:body]]
    for i in range(title + 1, body):
        beside = [span.of(text) for span in (*spans[i - 1 : i], *spans[i + 1 : i + 2])]
        name = spans[i].of(text)
        if (
            zones[i].kind in ("boilerplate", "credit")
            and is_outlet_name(name)
            and any(map(is_relative, beside))
        ):
            yield spans[i].start, Credit(name=name, span=_place_of(name, name))


def _place_of(name: str, line: str) -> Span:
    at = line.index(name)
    return Span(start=at, end=at + len(name))


def _is_dated(found: Credit, text: str, below: Sequence[Zone]) -> bool:
    """Does an agency's full name stand above the first words with the date below it?"""
    return _has_date(text, below) and len(found.name) > LONG and agency(found.name) is not None


def _has_date(text: str, below: Sequence[Zone]) -> bool:
    """Does one of the next zones hold a full date?"""
    near = (zone for zone in below[:NEAR] if zone.kind not in ("related", "caption"))
    return any(DATE.search(zone.span.of(text)) for zone in near)


def _speaks_for_the_article(found: Credit, line: str, zones: Sequence[Zone], at: int) -> bool:
    """A name alone in a line can be that of a picture's agency, unless byline, date or the body's end is next to it."""
    if OF_PICTURE.match(line):
        last = max((i for i, zone in enumerate(zones) if zone.kind == "body"), default=len(zones))
        return at > last and (agency(found.name) is not None or is_outlet_name(found.name))
    if line.strip(" ()[]-\u2013—.,:;") != found.name:
        return True
    above, below = (
        {zone.kind for zone in near} for near in (zones[max(0, at - 1) : at], zones[at + 1 : at + 2])
    )
    beside = bool((above | below) & {"byline", "dateline"})
    return beside or above == {"body"} or (above == {"boilerplate"} and below == {"body"})
