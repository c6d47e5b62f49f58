"""How often something was done: "won the Open five times", "a four-time world champion", "has been married twice"."""

import re
from collections.abc import Collection, Iterator, Sequence

from factcheck.matching.slots.piece import Statement
from factcheck.matching.traits.subjects import named_before
from factcheck.matching.traits.tokens import SEAMS, Token, notions, number, tokens, words
from factcheck.matching.traits.trait import Trait
from sources.span import Span

HINT = re.compile(r"\b(?:times|[a-z]+-time|\d-time|once|twice|thrice)\b", re.IGNORECASE)
"""Without this no claim tells how often."""
OFTEN = {"once": 1, "twice": 2, "thrice": 3}
OTHER_PHRASE = SEAMS | {"and", "but", "that"}
HELPING = frozenset({"has", "have", "had", "been", "is", "was", "were", "are", "only"})
"""Words before what was done."""
REACH = 7
"""Words beside a number of times that say what was done."""
SUFFIX = "-time"


def read(statement: Statement, text: str) -> Iterator[Trait]:
    """How often, as a claim says, its subject did what."""
    claim = statement.claim
    if not HINT.search(text, claim.span.start, claim.span.end):
        return
    told = tokens(text, claim.span)
    verbs = {event.span.start for event in claim.events if not event.nominal}
    for i, token in enumerate(told):
        first, count = _count(told, i)
        phrase = _after(told, i) if token.word.endswith(SUFFIX) else _before(told, first, verbs)
        done = notions(phrase, but=words("title"))
        if count and done and _is_of_titles(token, phrase):
            names = named_before(statement, text, min(token.start, phrase[0].start))
            yield Trait(
                statement=statement,
                kind="times",
                aspect="number",
                span=Span(start=told[first].start, end=token.end),
                names=names or named_before(statement, text, token.start)[:1],
                bounds=(count, count),
                scope=done,
            )


def _count(told: Sequence[Token], i: int) -> tuple[int, int | None]:
    """Where a number of times begins that ends at a token, and the number."""
    word = told[i].word
    if word == "times" and i:
        return i - 1, number(told[i - 1].word)
    return i, OFTEN.get(word) or (number(word.removesuffix(SUFFIX)) if word.endswith(SUFFIX) else None)


def _is_of_titles(token: Token, phrase: Sequence[Token]) -> bool:
    """Is "four-time" said of who wins a title?"""
    return not token.word.endswith(SUFFIX) or any(each.word in words("title") for each in phrase)


def _before(told: Sequence[Token], i: int, verbs: Collection[int]) -> Sequence[Token]:
    """What stands before a number of times, up to a seam or from the verb on."""
    first = i
    while first > max(0, i - REACH) and told[first - 1].word not in OTHER_PHRASE | HELPING:
        first -= 1
        if told[first].start in verbs:
            break
    return told[first:i]


def _after(told: Sequence[Token], i: int) -> Sequence[Token]:
    """What stands behind "four-time", up to a seam."""
    last = i + 1
    while last < min(len(told), i + REACH) and told[last].word not in OTHER_PHRASE:
        last += 1
    return told[i + 1 : last]
