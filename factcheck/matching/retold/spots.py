"""A value in its sentence: the words around it say what it is the value of."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import pairwise

from attrs import frozen

from claims import concepts, tables
from claims.claim import Claim
from claims.events import predicates
from claims.mention import DateMention, QuantityMention
from factcheck.matching.frames import WORD
from factcheck.matching.slots.opposites import opposite
from factcheck.story import Story
from sources.span import Span

NEAREST = 7
"""Notions to either side that are looked at."""
PLAIN = frozenset({"digit", "teen", "ten", "scale", "dozen"})
"""Kinds of words that stand for numbers, and for nothing else."""
PARTS = re.compile(r"-(?=[^\W\d_])")
"""Parts a compound: "first-quarter" speaks of a quarter as "first quarter" does."""
VERB = re.compile(r"[a-z](?:ed|ing|s)\Z")
"""The ending of a word that hardly describes the next one, but tells what is done with it."""
QUARTER = re.compile(r"q[1-4]\Z")


@frozen(kw_only=True)
class Spot:
    """A value, or a name, and what stands around it in its sentence."""

    claim: Claim
    """The narrowest claim that holds it."""
    span: Span
    """Where it stands."""
    value: QuantityMention | DateMention | None
    """The amount or the time; None for anything else."""
    before: tuple[str, ...]
    """Notions before it, the nearest first."""
    after: tuple[str, ...]
    """Notions behind it, the nearest first."""
    described: frozenset[tuple[str, str]]
    """Pairs of notions of its sentence that stand right beside each other: "net" and "income"."""

    @cached_property
    def near(self) -> frozenset[str]:
        """All notions around it."""
        return frozenset((*self.before, *self.after))

    def shared(self, other: "Spot") -> int:
        """How many notions two spots have around them; one that is the nearest on the same side of both counts twice."""
        sides = ((self.before, other.before), (self.after, other.after))
        adjacent = sum(bool(mine and yours) and mine[0] == yours[0] for mine, yours in sides)
        return len(self.near & other.near) + adjacent

    def close_to(self, other: "Spot", closest: int) -> bool:
        """Does one of the closest notions on either side of each stand near the other one?"""
        return all(
            not second.near.isdisjoint((*first.before[:closest], *first.after[:closest]))
            for first, second in ((self, other), (other, self))
        )

    def told_apart(self, other: "Spot") -> bool:
        """Is a notion that both have described otherwise: "operating cash" and "free cash"?"""
        mine, yours = dict.fromkeys(self.near & other.near), {head: word for word, head in other.described}
        words = {one for pair in other.described for one in pair}
        own = {one for pair in self.described for one in pair}
        return any(
            head in mine and head in yours and word not in words and yours[head] not in own
            for word, head in self.described
        )


def spot(story: Story, claim: Claim, span: Span, value: QuantityMention | DateMention | None = None) -> Spot:
    """The surroundings of a stretch of a claim."""
    text = story.article[claim.article].text
    ahead = list(_row(text[claim.sentence.start : span.start]))
    behind = list(_row(text[span.end : claim.sentence.end]))
    return Spot(
        claim=claim,
        span=span,
        value=value,
        before=_first(notion for notion, _ in reversed(ahead)),
        after=_first(notion for notion, _ in behind),
        described=frozenset(
            (one, other)
            for row in (ahead, behind)
            for (one, describes), (other, _) in pairwise(row)
            if one and other and describes
        ),
    )


def _first(found: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in found if one))[:NEAREST]


def notions(text: str) -> frozenset[str]:
    """What the words of a text speak of; numbers are left out."""
    return frozenset(one for one, _ in _row(text) if one)


def _row(text: str) -> Iterator[tuple[str | None, bool]]:
    """What the words of a text speak of, in order, and whether each may describe the next one.

    None for a number and a word that tells nothing by itself.
    """
    for word in WORD.findall(text):
        for part in PARTS.split(word):
            notion = "quarter" if QUARTER.match(part.lower()) else _notion(part)
            verb = VERB.search(part) is not None or predicates.of_verb(part.lower()) is not None
            yield None if notion is None or notion[0].isdigit() else notion, not verb


@cache
def _notion(word: str) -> str | None:
    """What a word speaks of; that something rose or fell is told of too much to tell what it is."""
    lower = word.lower()
    moved = opposite(lower, "rise") or opposite(lower, "fall")
    return None if moved or lower in _numbers() else concepts.of_word(word)


@cache
def _numbers() -> frozenset[str]:
    """Words that stand for numbers, and for percent."""
    plain = (row["word"] for row in tables.rows("number_words") if row["kind"] in PLAIN)
    return frozenset({"percent", *plain})
