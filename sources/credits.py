"""Headline, authors and origin, as the zones of a text state them."""

import re
from collections.abc import Iterator, Sequence

from sources.agencies import agency
from sources.article import Origin, Zone
from sources.bylines import Credit, byline, byline_agency, credit, credit_of_itself, people
from sources.mastheads import is_outlet_name
from sources.places import dateline
from sources.rights import owner
from sources.span import Span, stripped
from sources.stamps import agency_of, is_relative

OF_PICTURE = re.compile(r"\W{0,3}(?:credits?|courtesy(?: of)?)\s?:", re.IGNORECASE)
"""What opens the credit of a picture oftener than that of an article."""
MARKDOWN = re.compile(r"#{1,6}\s+(?=\S)")


def visible(text: str, zone: Zone) -> Span:
    """The place of a zone's words, without the white space around them."""
    return stripped(text, zone.span.start, zone.span.end) or zone.span


def title_of(text: str, zones: Sequence[Zone], given: str | None) -> tuple[str | None, Span | None]:
    """The headline and its place; the place is None when it was given and does not stand in the text."""
    spans = [_unmarked(text, visible(text, zone)) for zone in zones if zone.kind == "title"]
    if given and given.strip():
        return given.strip(), next((span for span in spans if span.of(text) == given.strip()), None)
    return (" ".join(spans[0].of(text).split()), spans[0]) if spans else (None, None)


def _unmarked(text: str, span: Span) -> Span:
    """A headline's place without the number signs that Markdown puts before it."""
    mark = MARKDOWN.match(text, span.start, span.end)
    return Span(start=mark.end(), end=span.end) if mark else span


def byline_of(text: str, zones: Sequence[Zone]) -> str | None:
    """The persons who signed the article; None when nobody did."""
    for zone in zones:
        if zone.kind == "byline":
            words = visible(text, zone).of(text)
            names = byline(words)
            names = people(words) if names is None else names
            if names:
                return ", ".join(dict.fromkeys(names))
    return None


def origin_of(text: str, zones: Sequence[Zone]) -> Origin | None:
    """Whom the article was taken from, by the first words that say so; None when none do."""
    for start, found in _credits(text, zones):
        return Origin(name=found.name, span=found.span.shift(start))
    return None


def _credits(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, Credit]]:
    """Credits with the place that their spans count from: lines, then bylines, then datelines."""
    body = [i for i, zone in enumerate(zones) if zone.kind == "body"]
    for i, zone in enumerate(zones):
        span = visible(text, zone)
        amid = bool(body) and body[0] < i < body[-1]
        found = credit(span.of(text)) if zone.kind == "credit" and not amid else None
        if found and _speaks_for_the_article(found, span.of(text), zones, i):
            yield span.start, found
    for zone in zones:
        span = visible(text, zone)
        found = byline_agency(span.of(text)) if zone.kind == "byline" else None
        if found:
            yield span.start, found
    for zone in zones:
        place = dateline(text[zone.span.start : zone.span.end + 1]) if zone.kind == "dateline" else None
        if place and place.agency and place.span:
            yield zone.span.start, Credit(name=place.agency, span=place.span)
        line = visible(text, zone)
        name = agency_of(line.of(text)) if zone.kind == "dateline" else None
        if name:
            yield line.start, Credit(name=name, span=_place_of(name, line.of(text)))
    yield from _further(text, zones)


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


def _speaks_for_the_article(found: Credit, line: str, zones: Sequence[Zone], at: int) -> bool:
    """A name alone in a line can be that of a picture's agency, unless byline, date or the body's end is next to it."""
    if OF_PICTURE.match(line):
        last = max((i for i, zone in enumerate(zones) if zone.kind == "body"), default=len(zones))
        return at > last and (agency(found.name) is not None or is_outlet_name(found.name))
    if line.strip(" ()[]-\u2013—.,:;") != found.name:
        return True
    around = {zone.kind for zone in (*zones[max(0, at - 1) : at], *zones[at + 1 : at + 2])}
    return bool(around & {"byline", "dateline"}) or (at > 0 and zones[at - 1].kind == "body")
