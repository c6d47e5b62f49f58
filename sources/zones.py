"""Which part of a text is the article, and what the rest of it is."""

import re
from collections.abc import Iterator, Sequence

from sources.article import Zone, ZoneKind
from sources.forms import in_capitals
from sources.headings import heading
from sources.heads import HEADLINE, mark_head
from sources.paragraphs import ends_sentence
from sources.parts import Part, parts_of
from sources.places import dateline
from sources.span import Span
from sources.stamps import stamps

BODY_FRAGMENT = 12
"""Words from which a line without a full stop amid paragraphs is one of them, and no heading between them."""
SPOKEN = re.compile(r"[\"“][^\"“”]{2,600}[,?!][\"”] \w")
"""The opening of a quotation with its speaker, which is a sentence even where the full stop is lost."""
NEAR = 4
"""Lines under a headline printed twice in which its date makes it a teaser of another story."""


def tile(text: str, title: str | None = None) -> tuple[Zone, ...]:
    """The zones of a text, in order, without gaps; none for white space alone.

    `title` is a headline given apart from the text: no other line is then taken for one.
    """
    parts = parts_of(text)
    if not parts:
        return ()
    _mark(parts, title)
    cuts = list(_cuts(parts))
    starts = [0, *(start for start, _ in cuts[1:]), len(text)]
    return tuple(
        Zone(kind=kind, span=Span(start=starts[i], end=starts[i + 1])) for i, (_, kind) in enumerate(cuts)
    )


def _cuts(parts: Sequence[Part]) -> Iterator[tuple[int, ZoneKind]]:
    """Where each zone starts and what it is; the first paragraph of the body may open with a dateline."""
    opening = next((part for part in parts if part.kind == "body"), None)
    for part in parts:
        start = part.line.span.start
        found = dateline(part.words) if part is opening else None
        if found:
            yield start, "dateline"
            start += found.length
        yield start, part.kind


def _mark(parts: list[Part], title: str | None) -> None:
    """Say of each part what it is."""
    first = _first(parts, title)
    if first is None:
        _mark_without_prose(parts)
        return
    end = _end(parts, first)
    mark_head(parts[:first], title)
    _mark_body(parts[first:end])
    _mark_tail(parts[end:])


def _first(parts: Sequence[Part], title: str | None) -> int | None:
    """Where the body begins: at the first paragraph, short sentences right before it included."""
    told = [i for i, part in enumerate(parts) if part.form == "prose" and not _is(part, title)]
    if not told:
        return None
    head = _signed(parts)
    after = [i for i in told if i > head]
    first = after[0] if len(after) > 1 else told[0]
    while first and _opens(parts[first - 1]):
        first -= 1
    return first


def _signed(parts: Sequence[Part]) -> int:
    """The place of a byline or date right under a headline, where at most one sentence stands above it; else -1.

    A newspaper's motto above the headline is no paragraph of the article.
    """
    for i, part in enumerate(parts[: 2 * NEAR]):
        if part.form == "byline" or (part.form == "stamp" and any(stamps(part.words))):
            above = [each.form for each in parts[:i]]
            headed = i > 0 and above[-1] == "fragment" and parts[i - 1].line.count >= HEADLINE
            return i if headed and above.count("prose") == 1 else -1
    return -1


def _opens(part: Part) -> bool:
    """Can this line, right before the first paragraph, be the first itself?"""
    if part.form == "lead":
        return part.line.count >= 4
    return part.form == "short" and part.words.endswith((".", "?", "”", '"'))


def _is(part: Part, title: str | None) -> bool:
    """Is this the headline that was given apart?"""
    return title is not None and part.words == title.strip()


def _mark_without_prose(parts: Sequence[Part]) -> None:
    """A text without a full sentence: what is no cruft by its form is all that it says."""
    alone = len(parts) == 1
    for part in parts:
        if (part.form in ("short", "fragment", "lead", "item") and (alone or part.line.count >= 3)) or (
            alone and part.form in ("caption", "bio", "team")
        ):
            part.kind = "body"


def _end(parts: Sequence[Part], first: int) -> int:
    """Where the article is over: at a heading that opens what stands under it, or at another story's teaser."""
    for i in range(first + 1, len(parts)):
        if parts[i].form == "tail" or _is_teaser(parts[i : i + 2 + NEAR]):
            return i
    return len(parts)


def _is_teaser(parts: Sequence[Part]) -> bool:
    """Another story's headline, printed twice (as picture text and as link), with its date close by."""
    if len(parts) < 3 or parts[0].form != "fragment" or parts[0].words != parts[1].words:
        return False
    return parts[0].line.count >= 4 and any(part.form == "stamp" for part in parts[2:])


def _mark_body(parts: Sequence[Part]) -> None:
    """The body's paragraphs, and what stands between and right after them."""
    last = max((i for i, part in enumerate(parts) if _can_close(part)), default=0)
    aside: ZoneKind | None = None
    links = 0
    for i, part in enumerate(parts):
        if part.form == "aside":
            found = heading(part.words)
            aside, links = (found.kind if found else "boilerplate"), 0
        elif aside == "boilerplate" and part.form == "stamp":
            aside = None  # the next entry of a report that is written by the minute
        elif aside and part.form == "prose" and (not links or _runs_on(parts, i)):
            aside = None
        elif aside and part.form == "item" and i > 0:
            part.kind = aside
            continue
        if aside and part.form in ("prose", "fragment", "short", "lead"):
            part.kind = aside
            links += part.form == "fragment"
        elif not aside and i <= last and _is_body(parts, i):
            part.kind = "body"


def _can_close(part: Part) -> bool:
    """Can the body end here? Not with a line that only looks like a label."""
    return part.form in ("prose", "item") or (
        part.form == "short" and part.words.endswith((".", "?", "”", '"'))
    )


def _runs_on(parts: Sequence[Part], at: int) -> bool:
    """Do two paragraphs follow each other here, or does a list of links end here? A teaser has one under its link."""
    return parts[at - 1].form == "item" or (at + 1 < len(parts) and parts[at + 1].form in ("prose", "short"))


def _is_body(parts: Sequence[Part], at: int) -> bool:
    """Is this part, which stands amid the body, one of its paragraphs?"""
    part = parts[at]
    if part.form in ("prose", "short"):
        return True
    if part.form == "item":
        listed = at > 0 and part.line.count >= 3 and parts[at - 1].kind == "body"
        return listed or (part.line.count > HEADLINE and ends_sentence(part.words))
    if part.form == "lead":
        return at + 1 < len(parts) and parts[at + 1].form in ("prose", "short", "item")
    if part.form != "fragment" or part.again:
        return False
    long = part.line.count >= BODY_FRAGMENT and not in_capitals(part.words)
    return long or SPOKEN.match(part.words) is not None


def _mark_tail(parts: Sequence[Part]) -> None:
    """What stands under the article: nothing of it is body, however well written."""
    under: ZoneKind = "related"
    for part in parts:
        found = heading(part.words) if part.form in ("tail", "aside", "label") else None
        if found and found.force != "label":
            under = found.kind
        elif part.form == "tail":
            under = "boilerplate"
        plain = found or part.form in ("tail", "appeal", "rule", "bio", "team")
        part.kind = "boilerplate" if plain else under
