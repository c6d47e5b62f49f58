"""Headline and authors, as the zones of a text state them."""

import re
from collections.abc import Sequence

from sources.article import Zone
from sources.credits.bylines import EDITED, byline
from sources.credits.signatures import further, signed, signers
from sources.lines.rows import QUOTED
from sources.span import Span, stripped

MARKDOWN = re.compile(r"#{1,6}\s+(?=\S)")
FIELD = re.compile(r"(?:HD\s{2,}|(?:headline|title)\s?:\s+)(?=\S)", re.IGNORECASE)
"""How exports of a database mark the headline."""
SECTION = re.compile(
    r"(?:opinion|comment|analysis|editorial|column|explaine[rd]|review|poll)\s\|\s(?=\S)", re.IGNORECASE
)
"""The part of the paper before a headline: "Opinion | Mend the bridge first"."""


def visible(text: str, zone: Zone) -> Span:
    """The place of a zone's words, without the white space around them and the signs of a mail before them."""
    span = stripped(text, zone.span.start, zone.span.end) or zone.span
    mark = QUOTED.match(text, span.start, span.end)
    words = text[mark.end() : span.end].rstrip("> \t\r\n") if mark else ""
    return Span(start=mark.end(), end=mark.end() + len(words)) if mark and words else span


def title_of(text: str, zones: Sequence[Zone], given: str | None) -> tuple[str | None, Span | None]:
    """The headline and its place; the place is None when it was given and does not stand in the text."""
    spans = [_unmarked(text, visible(text, zone)) for zone in zones if zone.kind == "title"]
    if given and given.strip():
        return given.strip(), next((span for span in spans if span.of(text) == given.strip()), None)
    if not spans:
        return None, None
    whole = _in_capitals(text, spans)
    return " ".join(whole.of(text).split()), whole


def _in_capitals(text: str, spans: Sequence[Span]) -> Span:
    """The first line of the headline, with those right under it when all are in capitals: it is broken over lines."""
    whole = spans[0]
    for span in spans[1:]:
        gap = text[whole.end : span.start]
        if gap.strip(" \r\t") != "\n" or not (whole.of(text).isupper() and span.of(text).isupper()):
            break
        whole = Span(start=whole.start, end=span.end)
    return whole


def _unmarked(text: str, span: Span) -> Span:
    """A headline's place without the number signs of Markdown, a database's mark, or the part of the paper before it."""
    marks = (form.match(text, span.start, span.end) for form in (MARKDOWN, FIELD, SECTION))
    mark = next(filter(None, marks), None)
    return Span(start=mark.end(), end=span.end) if mark else span


def byline_of(text: str, zones: Sequence[Zone]) -> str | None:
    """The persons who signed the article: above its first words, else under its last; None when nobody did."""
    signing = [i for i, zone in enumerate(zones) if zone.kind == "byline"]
    bodies = [i for i, zone in enumerate(zones) if zone.kind == "body"] or [0]
    body = bodies[0]
    names = (
        _of_bylines(text, zones, [i for i in signing if i < body])
        or signers(text, zones)
        or _of_bylines(
            text,
            zones,
            [
                i
                for i in signing
                if i > body and not (i > bodies[-1] and EDITED.match(text, zones[i].span.start))
            ],
        )
    )
    return ", ".join(dict.fromkeys(names)) or None


def _of_bylines(text: str, zones: Sequence[Zone], places: Sequence[int]) -> tuple[str, ...]:
    """The persons in the first of these bylines that names any, and in the lines below it."""
    for place in places:
        found = byline(visible(text, zones[place]).of(text))
        names = signed(text, zones, place) if found is None else found
        if names:
            return names + further(text, zones, place)
    return ()
