"""Does the clause around an expression tell of the past or of the future? Only a hint, from words nearby."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from attrs import frozen

from claims.dates.lexicon import context
from claims.dates.tokens import Token, word_at
from claims.dates.verbs import UNTIL, Tense, hint_of, infinitive, kind_of_hint

REACH = 25
"""Tokens to either side that are looked at."""
STOPS = frozenset('.!?;:"“”')
"""Marks that end a clause; a comma does so only on a first try."""


@frozen(kw_only=True)
class Hint:
    """What a word near an expression tells of its time."""

    tense: Tense
    """What it looks to."""
    place: int | None = None
    """Index of the word; None: it is not of a verb."""
    governs: bool = True
    """Does it stand in the clause of the expression?"""


def tense(tokens: Sequence[Token], first: int, end: int) -> Hint | None:
    """The tense around `tokens[first:end]`: the nearest hint in its clause, before it then after it, else beyond."""
    before = list(_clause(tokens, range(first - 1, max(-1, first - 1 - REACH), -1)))
    after = list(_clause(tokens, range(end, min(len(tokens), end + REACH))))
    near = list(takewhile(lambda place: not _parts(tokens[place]), before))
    lead = int(bool(after) and tokens[after[0]].kind == "comma")
    follow = list(takewhile(lambda place: not _parts(tokens[place]), after[lead:]))
    return (
        _nearest(tokens, near, governs=True)
        or _nearest(tokens, follow, governs=True)
        or _nearest(tokens, after, governs=False)
        or _nearest(tokens, before[len(near) :], governs=False)
    )


def _clause(tokens: Sequence[Token], places: Iterable[int]) -> Iterator[int]:
    return takewhile(lambda place: tokens[place].kind != "gap" and tokens[place].word[0] not in STOPS, places)


def _parts(token: Token) -> bool:
    """Does another clause begin here?"""
    return token.kind == "comma" or token.word in context("clause")


def _nearest(tokens: Sequence[Token], places: Iterable[int], *, governs: bool) -> Hint | None:
    found = ((place, hint) for place in places if (hint := hint_of(tokens, place)))
    return next((Hint(tense=hint, place=place, governs=governs) for place, hint in found), None)


def awaited(tokens: Sequence[Token], hint: Hint, first: int) -> bool:
    """Does a past verb before `tokens[first]` tell of what is still to come by, until, or on, then?

    As in "ordered the firm to pay by Friday", "adjourned until Monday", "called a strike for Monday".
    """
    if hint.place is None or hint.place >= first:
        return False
    kind, before = kind_of_hint(tokens[hint.place].word), word_at(tokens, first - 1)
    if before == "for":
        return kind == "calling"
    if kind == "agreement":
        return any(infinitive(tokens, place) for place in range(hint.place + 1, first))
    return kind == "pending" and before in UNTIL
