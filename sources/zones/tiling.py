"""Which part of a text is the article, and what the rest of it is."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from sources.article import Zone, ZoneKind
from sources.credits.datelines import Dateline, dateline
from sources.lines.headings import heading
from sources.span import Span
from sources.zones.bodies import mark_body
from sources.zones.boxes import goes_on
from sources.zones.endings import end_of, is_live
from sources.zones.forms import Form
from sources.zones.heads import mark_head
from sources.zones.openings import opening
from sources.zones.parts import Part
from sources.zones.surroundings import parts_of
from sources.zones.talk import talk_of
from sources.zones.topics import all_topics, topics

SUMMED = 6
"""Paragraphs of a summary above the report, with the report's first."""
OPENED = 12
"""Paragraphs of the article whose words tell its headline from the lines around it."""

SIGNING: frozenset[Form] = frozenset(["byline", "credit", "inputs"])
"""Forms that close an article and say what they are."""


def tile(text: str, title: str | None = None) -> tuple[Zone, ...]:
    """The zones of a text, in order, without gaps; none for white space alone.

    `title` is a headline given apart from the text: no other line is then taken for one.
    """
    parts = parts_of(text, title)
    if not parts:
        return ()
    _mark(parts, title)
    cuts = list(_cuts(parts))
    starts = [0, *(start for start, _ in cuts[1:]), len(text)]
    return tuple(
        Zone(kind=kind, span=Span(start=starts[i], end=starts[i + 1])) for i, (_, kind) in enumerate(cuts)
    )


def _cuts(parts: Sequence[Part]) -> Iterator[tuple[int, ZoneKind]]:
    """Where each zone starts and what it is; the body's first paragraph, below its points, may open with a dateline."""
    opening = _opening([part for part in parts if part.kind == "body" and part.form != "item"])
    for part in parts:
        start = part.line.span.start
        found = dateline(part.words) if part is opening else None
        if found:
            yield start, "dateline"
            start += found.length
        yield start, part.kind


def _opening(body: Sequence[Part]) -> Part | None:
    """The paragraph that can open with a dateline: the first, or the first with an agency's below a summary in points or words."""
    for part in body[:SUMMED]:
        found = dateline(part.words)
        if found and (part is body[0] or found.agency or _is_in_capitals(part, found)):
            return part
    return body[0] if body else None


def _is_in_capitals(part: Part, found: Dateline) -> bool:
    """Is the place in capitals, which no other beginning of a paragraph has before a dash?"""
    place = part.words[: found.length].rstrip()
    return place[-1] in "-\u2013\u2014" and place.split(",")[0].strip(" -\u2013\u2014").isupper()


def _mark(parts: Sequence[Part], title: str | None) -> None:
    """Say of each part what it is."""
    first = opening(parts, title)
    if first is None:
        _mark_without_prose(parts)
        return
    opened = [part.words for part in parts[first:] if part.form == "prose"]
    mark_head(parts[:first], title, all_topics(opened[:OPENED]))
    told = set[str]()
    for part in parts[:first]:
        if part.kind in ("title", "caption"):
            told |= topics(part.words)
    live = is_live(parts, first)
    at, talk = first, talk_of(parts, first, live=live)
    while at < len(parts):
        end = end_of(parts, at, talk, told, live=live)
        mark_body(parts, at, end, told)
        at = _mark_under(parts, end, told, talk)


def _mark_without_prose(parts: Sequence[Part]) -> None:
    """A text without a full sentence: what is no cruft by its form is all that it says."""
    alone = len(parts) == 1
    for part in parts:
        if (part.form in ("short", "fragment", "lead", "item") and (alone or part.line.count >= 3)) or (
            alone and part.form in ("caption", "bio", "team")
        ):
            part.kind = "body"


def _mark_under(parts: Sequence[Part], at: int, told: AbstractSet[str], talk: int) -> int:
    """Mark what stands under a heading, and under those that follow it; gives where the article goes on."""
    while at < len(parts):
        if parts[at].form in ("end", "fragment", "stamp") or at == talk:
            _mark_tail(parts[at:], "boilerplate" if at == talk else "related")
            return len(parts)
        stop = next((i for i in range(at + 1, len(parts)) if _is_heading(parts[i]) or i == talk), len(parts))
        back = goes_on(parts, at, stop, told)
        _mark_tail(parts[at : stop if back is None else back])
        if back is not None:
            return back
        at = stop
    return at


def _is_heading(part: Part) -> bool:
    return part.form in ("tail", "end")


def _mark_tail(parts: Sequence[Part], under: ZoneKind = "related") -> None:
    """What stands under the article: nothing of it is body, however well written."""
    for part in parts:
        found = heading(part.plain) if part.form in ("end", "tail", "aside", "label") else None
        if found and found.force != "label":
            under = found.kind
        elif part.form in ("end", "tail"):
            under = "boilerplate"
        if part.form in SIGNING and part is parts[0]:
            under = "boilerplate"
            continue
        plain = found or part.form in ("end", "tail", "appeal", "rule", "bio", "team")
        part.kind = "boilerplate" if plain else under
