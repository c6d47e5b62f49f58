"""Sentences that are headlines: a question, a statement with a full stop, a line printed twice."""

from collections.abc import Sequence

from sources.lines.rows import ends_sentence
from sources.zones.forms import UNCLOSED, Form, all_in_capitals, in_capitals
from sources.zones.parts import Part
from sources.zones.stories import is_dated
from sources.zones.topics import topics

LONGEST_HEADLINE = 30
"""Words."""
LONGEST_SENTENCE = 20
"""Words of a headline that is a whole sentence with its mark."""
QUOTE = "\"'“\u2018"
NEAR = 8
"""Lines among which a headline's date or author stands."""
REPEATED = 3
"""Words that a headline with a full stop shares with the first paragraph when nothing else tells it."""
SIGNING: frozenset[Form] = frozenset(["byline", "credit"])
BETWEEN: frozenset[Form] = frozenset(["aside", "label", "caption", "appeal", "rule"])


def like_headline(parts: Sequence[Part], at: int, *, headed: bool) -> bool:
    """Is this sentence, the text's first, a headline? `headed` says that a line which may be one stands above it."""
    part = parts[at]
    below = [later for later in parts[at + 1 : at + 1 + 4 * NEAR] if later.form == "prose"]
    if not any(later.words != part.words for later in below):
        return False
    if part.line.count > LONGEST_HEADLINE or part.again:
        return part.again and part.line.count <= LONGEST_HEADLINE
    if not headed and part.line.count < UNCLOSED and not ends_sentence(part.words):
        return True
    above, after = parts[at - 1 : at], parts[at + 1 : at + 2]
    if headed and not ends_sentence(part.words) and part.line.count < UNCLOSED and above and after:
        return above[0].form == "fragment" and after[0].form != "prose"
    if (not part.words.endswith(".") and in_capitals(part.words)) or all_in_capitals(part.words):
        return True
    return not headed and _is_sentence(part) and _tells(parts, at, below[0])


def _is_sentence(part: Part) -> bool:
    """Is it one sentence, of a headline's length, in nobody's mouth?"""
    words = part.words
    inner = any(mark in words[:-1] for mark in (". ", "? ", "! "))
    return (
        part.line.count <= LONGEST_SENTENCE and not inner and words[0] not in QUOTE and part.line.count >= 3
    )


def _tells(parts: Sequence[Part], at: int, below: Part) -> bool:
    """Does it ask, or stand right above who signs the article, or say what the first paragraph says again?"""
    words = parts[at].words
    if words.endswith("?"):
        return True
    after = next((part for part in parts[at + 1 : at + NEAR] if part.form not in BETWEEN), None)
    if after is not None and (after.form in SIGNING or is_dated(after)):
        return True
    said = topics(words)
    again = said & topics(below.words)
    return len(again) >= REPEATED and 5 * len(again) >= 3 * len(said)
