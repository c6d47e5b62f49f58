"""Places on lists: "peaked at number five on the chart", "was ranked 31st on the list", "finished second in the league"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.matching.slots.piece import Statement
from factcheck.matching.slots.ranks import hint, rank
from factcheck.matching.traits.places import OWNERS, scope
from factcheck.matching.traits.subjects import named_before
from factcheck.matching.traits.tokens import Token, number, tokens, words
from factcheck.matching.traits.trait import Trait
from sources.letters import lowered
from sources.span import Span

LISTS = frozenset({"on", "in", "of", "at"})
"""Words between a place and its list."""
NUMBERED = frozenset({"number", "no", "#"})
REACH = 5
"""Words before a place in which it is said that the subject has it."""


@cache
def _hint() -> re.Pattern[str]:
    """Without this no claim, in lower case, tells a place on a list."""
    return re.compile(rf"\btop\b|{hint()}")


def read(statement: Statement, text: str) -> Iterator[Trait]:
    """The places on lists that a claim gives its subject."""
    span = statement.claim.span
    if not _hint().search(lowered(span.of(text))):
        return
    told = tokens(text, span)
    for i in range(1, len(told) - 1):
        before = {token.word for token in told[max(0, i - REACH) : i]}
        bounds = _bounds(told, i, text) if told[i + 1].word in LISTS else None
        if bounds is not None and not before.isdisjoint(words("placing") | words("entering")):
            yield Trait(
                statement=statement,
                kind="place on a list" if before.isdisjoint(words("entering")) else "first place on a list",
                aspect="number",
                span=Span(start=told[i].start, end=told[i].end),
                names=named_before(statement, text, told[i].start),
                bounds=bounds,
                scope=scope(told[i + 1 :]),
            )


def _bounds(told: Sequence[Token], i: int, text: str) -> tuple[int, int] | None:
    """The first and the last place that a word may mean."""
    before, value = told[i - 1].word, number(told[i].word)
    if before == "top" and value:
        return 1, value
    at = value if before in NUMBERED else rank(told[i].word, text, told[i].start)
    return None if at is None or before in OWNERS else (at, at)
