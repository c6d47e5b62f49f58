"""Where the body begins."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from sources.credits.bylines import REPORTING
from sources.credits.datelines import dateline
from sources.dates.stamps import CLOCK_ALONE, is_relative, stamps
from sources.lines.headings import heading
from sources.lines.rows import ends_sentence
from sources.zones.appeals import may_be_of_site
from sources.zones.forms import Form
from sources.zones.parts import Part
from sources.zones.topics import all_topics, topics

HEAD = 400
"""Lines of a page in which the line that signs or dates the article stands."""
DECKS = 3
"""Paragraphs that may stand above that line: a motto, words on cookies, what the article is about."""
DECK_WORDS = 90
"""Words that those paragraphs have together."""
SIGNATURE = 10
"""Words of a line that signs and dates the article at once."""
TEASERS = 6
"""Paragraphs of teasers above a headline at most."""
MUCH = 2
"""How many times as many words as the teasers an article has at least; as many where a heading announces them."""
LOOKED_AT = 8
"""Paragraphs of the article that they are compared with."""
SHARED = 0.08
"""Share of their words that the article says too at most; of paragraphs of an article 11 in 100 have less."""
SHARED_UNDER = 0.25
"""The same under a heading that announces other stories."""
NEAR = 8
"""Lines under such a heading in which the teasers begin."""
FEW = 2
"""Paragraphs of a text whose layout tells little."""
HEADED: frozenset[Form] = frozenset(["byline", "stamp", "credit", "caption", "place", "label", "fragment"])
"""Forms of the lines of a head under a sentence that sums the article up."""
OWN_ADDRESS = re.compile(r"(?:https?://)?[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}/\S{1,120}")
"""The page's own address under a sentence that sums the article up, for readers to share."""
HANDLE = re.compile(r"\(@\w{2,30}\)")
"""Who sent a message that an article quotes; its date is not the article's."""
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
    if title is None:
        first = _past_teasers(parts, told, first, signed=0 <= head < first)
    if _is_deck(parts, first) and len(after) > FEW:
        first = after[1]
    while first > head + 1 and _opens(parts[first - 1]):
        first -= 1
    return first


def _is_deck(parts: Sequence[Part], first: int) -> bool:
    """Is the first sentence part of the head: no blank line above it, as above the paragraphs, and the head goes on under it?"""
    told = [part for part in parts[first + 1 :] if part.form == "prose"]
    if not told or parts[first].line.apart or parts[first].line.count > DECK_WORDS // 3:
        return False
    if OWN_ADDRESS.fullmatch(parts[first + 1].words):
        return True
    spaced = told[0].line.apart and 2 * sum(part.line.apart for part in told) > len(told)
    return spaced and parts[first + 1].form in HEADED


def _alone(parts: Sequence[Part], told: Sequence[int]) -> int:
    """1 where a heading that ends articles stands right under the first sentence, so that it was a headline; else 0."""
    if len(told) <= DECKS or parts[told[0]].line.count > DECK_WORDS // 3:
        return 0
    return int(any(part.form in ("tail", "end") for part in parts[told[0] : told[1]]))


def _past_teasers(parts: Sequence[Part], told: Sequence[int], first: int, *, signed: bool) -> int:
    """The first paragraph below the teasers of other stories that stand above the headline; `first` when there are none.

    `signed` says that the line which signs or dates the article stands above `first`, so that no headline is to come.
    """
    after = [i for i in told if i >= first and not may_be_of_site(parts[i].words)]
    announced = _is_announced(parts, first)
    words, about, most = 0, frozenset[str](), SHARED_UNDER if announced else SHARED
    for above, below in pairwise(after[: TEASERS + 1] if not signed else ()):
        words, about = words + parts[above].line.count, about | topics(parts[above].words)
        rest = after[after.index(below) :]
        if words > DECK_WORDS or sum(parts[i].line.count for i in rest) < (1 if announced else MUCH) * words:
            break
        told_below = all_topics(parts[i].words for i in rest[:LOOKED_AT])
        if _has_headline(parts[above + 1 : below], told_below) and len(about & told_below) <= most * len(
            about
        ):
            first = below
    return first


def _is_announced(parts: Sequence[Part], first: int) -> bool:
    """Does a heading of other stories stand close above the paragraph at `first`: "Most read"?"""
    found = (
        heading(part.plain) for part in parts[max(0, first - NEAR) : first] if part.form in ("tail", "aside")
    )
    return any(each is not None and each.kind == "related" for each in found)


def _has_headline(between: Sequence[Part], told: AbstractSet[str]) -> bool:
    """Does one of the lines that stand between two paragraphs speak of what the later ones tell?"""
    return any(
        part.form in ("fragment", "short") and part.line.count > HEADLINE and topics(part.words) & told
        for part in between
    )


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
    short = part.form == "fragment" and part.line.count <= SIGNATURE and HANDLE.search(part.words) is None
    return (part.form == "stamp" or short) and any(stamps(part.words))


def _opens(part: Part) -> bool:
    """Can this line, right before the first paragraph, be the first itself?"""
    if part.form == "lead":
        return part.line.count >= 4
    return part.form == "short" and ends_sentence(part.words)
