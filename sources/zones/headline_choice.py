"""Which of the lines above an article is its headline: the one that speaks of what the article tells.

Menus, mottos and the outlet's name share no rarer words with the first paragraphs; a headline does, and so may the
lines under it, which come later.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from sources.tables import words
from sources.zones.forms import Form
from sources.zones.parts import Part
from sources.zones.topics import topics

BETWEEN: frozenset[Form] = frozenset(["aside", "label", "caption", "appeal", "rule", "tail"])
"""Forms that may stand between a headline and the line that signs or dates it."""
SIGNING: frozenset[Form] = frozenset(["byline", "credit", "stamp", "place"])
NEAR = 3
"""Lines of the head within which the line stands that signs or dates a headline."""
FOREIGN = 0.4
"""What a rare word that the article does not use takes off a line's score; a word that it uses adds one."""
ENOUGH = 0.55
"""Share of the best line's score from which a line right above it is the headline, and the best one its subtitle."""
APART = 0.75
"""The same for a line with others between, which is more often a motto or a menu."""
SENTENCE = 1.5
"""What a full sentence loses, since it may be a caption or a subtitle."""
SEPARATORS = re.compile(r"\s[|·•»\u203a>]\s|\t|\s{3,}")
"""Marks between the links of a menu or the parts of a page's name; each costs a point."""
LIVE = re.compile(
    r"(?:^|\s)(?:live|LIVE|Live)(?:\s?[:\u2013|-]|\s(?:updates|blog|coverage)\b)|\bas it happened\b"
)
"""What the headline of a report by the minute says, over the headings of its entries."""
SUBJECT = 2
"""Words that a line shares with the article when it is on its subject; above a line that names authors one is enough."""
DECKS = 2
"""Lines that a subtitle takes up at most, so that the headline stands no further above the best of them."""
QUOTES = "\"'“\u2018«„"
LENGTH = 4
"""Words from which a line looks more like a headline than like a label."""


def choose(head: Sequence[Part], able: Sequence[int], told: AbstractSet[str]) -> int | None:
    """The place of the headline among the lines of `head` that may be one; None when nothing speaks for any.

    `told` are the topics of the article's first paragraphs.
    """
    apart = [i for i in able if not _holds_another(head, i, able)]
    apart = _above_author(head, apart, told)
    scores = {i: _score(head, i, told) for i in apart}
    if not scores:
        return None
    best = max(apart, key=lambda i: (scores[i], -i))
    if scores[best] <= 0:
        able = [i for i in apart if head[i].line.count >= LENGTH and (_is_signed(head, i) or len(apart) == 1)]
        return able[0] if able else None
    return next(i for i in apart if i == best or _is_over(head, scores, i, best))


def _above_author(head: Sequence[Part], able: Sequence[int], told: AbstractSet[str]) -> list[int]:
    """The lines above the first that signs or dates the article, where one of them is on its subject; else all."""
    for i, part in enumerate(head):
        above = [at for at in able if at < i]
        if part.form in SIGNING and any(_is_on_subject(head[at], part.form, told) for at in above):
            return above
    return list(able)


def _is_on_subject(part: Part, signing: Form, told: AbstractSet[str]) -> bool:
    """Does a line above one of the form `signing` share enough words with the article to be its headline?"""
    shared = len(topics(part.words) & told)
    named = signing == "byline" and part.line.count >= LENGTH
    return shared >= (1 if named else SUBJECT) and SEPARATORS.search(part.words) is None


def _leads(part: Part) -> bool:
    """Can the line be a headline with a subtitle: no menu, and no sentence but a quotation?"""
    said = part.words
    return SEPARATORS.search(said) is None and (not said.endswith(".") or said[0] in QUOTES)


def _is_over(head: Sequence[Part], scores: Mapping[int, float], first: int, best: int) -> bool:
    """Is an earlier line the headline, and the best one its subtitle? Right above one that is signed a shared word is enough."""
    if not _leads(head[first]):
        return False
    joined = _are_joined(head, scores, first, best)
    long = head[first].line.count >= LENGTH
    if joined and long and first == best - 1 and _is_signed(head, best) and not _is_motto(head[first]):
        return scores[first] > 0
    return scores[first] >= (ENOUGH if joined else APART) * scores[best]


def _is_motto(part: Part) -> bool:
    """Can the line be what an outlet says of itself: "All the news of the valley"?"""
    return not words("mottos.tsv").isdisjoint(part.words.casefold().strip("\"'“”.").split())


def _are_joined(head: Sequence[Part], scores: Mapping[int, float], first: int, best: int) -> bool:
    """Does nothing stand between two lines but lines that may be headlines too, and no wider gap than above both?"""
    between = head[first + 1 : best + 1]
    if first < best - DECKS or any(i not in scores or not _leads(head[i]) for i in range(first, best)):
        return False
    return head[first].line.apart or not any(part.line.apart for part in between)


def _score(head: Sequence[Part], at: int, told: AbstractSet[str]) -> float:
    """How much speaks for a line: shared words, a date or author close by, its length, that it stands there twice."""
    said = topics(head[at].words)
    shared = len(said & told)
    if not shared:
        return 0.0
    twice = sum(_names(part, head[at]) for part in head) > 1
    spoken = shared - FOREIGN * (len(said) - shared) - len(SEPARATORS.findall(head[at].words))
    if head[at].words.endswith(".") or (head[at].form == "prose" and not head[at].words.endswith("?")):
        spoken -= SENTENCE
    told_live = LIVE.search(head[at].words) is not None
    return spoken + _is_signed(head, at) + 2 * (twice + told_live) + (head[at].line.count >= LENGTH)


def _names(part: Part, line: Part) -> bool:
    """Is a part these words, or the title of a page that opens with them: "Dam holds | The Ledger"?"""
    rest = part.words.removeprefix(line.words)
    return len(rest) < len(part.words) and (not rest or SEPARATORS.match(rest) is not None)


def _is_signed(head: Sequence[Part], at: int) -> bool:
    """Does a line close below sign or date what stands here?"""
    below = [part.form for part in head[at + 1 :] if part.form not in BETWEEN]
    return any(form in SIGNING for form in below[:NEAR])


def _holds_another(head: Sequence[Part], at: int, able: Sequence[int]) -> bool:
    """Does the line hold a later one whole: the title of the page, a path of links down to the article?"""
    words = head[at].words
    later = (head[i].words for i in able if i > at)
    return any(
        len(other) < len(words) and (words.endswith(other) or words.startswith(other)) for other in later
    )
