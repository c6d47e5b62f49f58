"""Where the body begins."""

from collections.abc import Sequence

from sources.credits.bylines import REPORTING
from sources.credits.datelines import dateline
from sources.dates.stamps import CLOCK_ALONE, is_relative, stamps
from sources.lines.rows import ends_sentence
from sources.zones.appeals import may_be_of_site
from sources.zones.parts import Part

HEAD = 60
"""Lines of a page in which the line that signs or dates the article stands."""
DECKS = 3
"""Paragraphs that may stand above that line: a motto, words on cookies, what the article is about."""
DECK_WORDS = 90
"""Words that those paragraphs have together."""
SIGNATURE = 10
"""Words of a line that signs and dates the article at once."""
HEADLINE = 3
"""Words of a line that may be the headline."""


def opening(parts: Sequence[Part], title: str | None) -> int | None:
    """Where the body begins: at the first paragraph under the line that signs or dates the article.

    Short sentences right before it are part of it. None for a text without a full sentence; `title` is a headline given
    apart.
    """
    told = [i for i, part in enumerate(parts) if part.form == "prose" and not is_title(part, title)]
    if not told:
        return None
    head = _signed(parts)
    after = [i for i in told if i > head]
    below = sum(parts[i].line.count for i in after)
    above = sum(parts[i].line.count for i in told if i < head)
    first = after[0] if len(after) > 1 and below > above else told[_alone(parts, told)]
    while first > head + 1 and _opens(parts[first - 1]):
        first -= 1
    return first


def _alone(parts: Sequence[Part], told: Sequence[int]) -> int:
    """1 where a heading that ends articles stands right under the first sentence, so that it was a headline; else 0."""
    if len(told) <= DECKS or parts[told[0]].line.count > DECK_WORDS // 3:
        return 0
    return int(any(part.form in ("tail", "end") for part in parts[told[0] : told[1]]))


def is_title(part: Part, title: str | None) -> bool:
    """Is this the headline that was given apart?"""
    return title is not None and part.words == title.strip()


def _signed(parts: Sequence[Part]) -> int:
    """The place of the last line that signs or dates the article, where only a few sentences stand above it; else -1."""
    found, decks, words, dated, headed = -1, 0, 0, False, False
    for i, part in enumerate(parts[:HEAD]):
        if part.form in ("tail", "end") and found >= 0:
            break
        if decks and part.form == "stamp" and (is_relative(part.words) or CLOCK_ALONE.fullmatch(part.words)):
            break  # the first entry of a report that is written by the minute
        if part.form == "prose" and not may_be_of_site(part.words):
            decks, words = decks + 1, words + part.line.count
            if dated or decks > DECKS or words > DECK_WORDS or dateline(part.words):
                break
        elif headed and (_signs(part) or _is_dated(part)):
            found = i
            dated |= part.form != "byline"
        headed |= part.form == "fragment" and part.line.count >= HEADLINE
    return found


def _signs(part: Part) -> bool:
    """Is it the author's line? "Reporting by" stands under what was reported."""
    return part.form == "byline" and REPORTING.match(part.words) is None


def _is_dated(part: Part) -> bool:
    """Does the line state a full date, alone or after a name?"""
    return (part.form == "stamp" or (part.form == "fragment" and part.line.count <= SIGNATURE)) and any(
        stamps(part.words)
    )


def _opens(part: Part) -> bool:
    """Can this line, right before the first paragraph, be the first itself?"""
    if part.form == "lead":
        return part.line.count >= 4
    return part.form == "short" and ends_sentence(part.words)
