"""Is a bare number of four digits a year? Only where the words around it say so."""

from collections.abc import Sequence

from claims.dates.lexicon import context
from claims.dates.rules import Match
from claims.dates.tokens import Token, kind_at, word_at

RECENT = range(1800, 2100)
"""Years that need no more than a fitting word before them."""
JOINTS = frozenset({"and", "or", "&", ","})
"""What stands between the years of a list."""
STEPS = 12
"""Tokens of a list of years that are looked at to either side."""
MARKS = frozenset({"mark", "comma", "gap", "open", "close", "slash", "apos", "dash"})
"""Kinds of tokens that are no words."""
STATES = frozenset({"was", "is", "will", "has", "saw", "brought", "marked", "began", "ended", "had"})
"""Verbs that a year at the head of a sentence takes."""


def year_context(match: Match) -> bool:
    """Does the context make a year of a bare number?"""
    tokens, place = match.tokens, match.first
    tail = kind_at(tokens, place + 1) == "dash" and kind_at(tokens, place + 2) in {"day", "number", "year"}
    if tail or counted(tokens, place + 1):
        return False
    return any(_is_year(tokens, other) for other in (place, *_listed(tokens, place)))


def counted(tokens: Sequence[Token], place: int) -> bool:
    """Does something follow that is counted or measured: people, per cent, a unit?"""
    following = word_at(tokens, place)
    return following in context("counted") or following[:1] in {"%", "$", "€", "£", "°"}


def _listed(tokens: Sequence[Token], place: int) -> list[int]:
    """The other years of a list that the number stands in: "2008, 2009 and 2012".

    A list has more than commas: "In 2019, 2000 fell ill" is none.
    """
    left, right = _reach(tokens, place, -1), _reach(tokens, place, 1)
    closed = any(word_at(tokens, between) in {"and", "or", "&"} for between in range(left, right))
    return [other for other in range(left, right + 1) if kind_at(tokens, other) == "year"] if closed else []


def _reach(tokens: Sequence[Token], place: int, step: int) -> int:
    """The last year on one side that only joints part from the number."""
    found = place
    for other in range(place + step, place + STEPS * step, step):
        if kind_at(tokens, other) == "year":
            found = other
        elif word_at(tokens, other) not in JOINTS:
            break
    return found


def _is_year(tokens: Sequence[Token], place: int) -> bool:
    number = tokens[place].value
    if not isinstance(number, int) or counted(tokens, place + 1):
        return False
    return _opened(tokens, place, number) or (
        number in RECENT
        and (_named(tokens, place, number) or _bracketed(tokens, place) or _heads_sentence(tokens, place))
    )


def _opened(tokens: Sequence[Token], place: int, number: int) -> bool:
    """A word before it that years follow: "in 1911", "since 1998", "back to 2003"."""
    before = place - 1
    if kind_at(tokens, before) == "dash":
        before -= 1
    opener, earlier = word_at(tokens, before), word_at(tokens, before - 1)
    if opener in {"to", "with"}:
        return earlier in context(f"year_opener_before_{opener}")
    if opener not in context("year_opener") or (opener == "of" and earlier in context("total")):
        return False
    return number in RECENT or not _plural(word_at(tokens, place + 1))


def _named(tokens: Sequence[Token], place: int, number: int) -> bool:
    """Beside what happens in a year: "the 2019 blacklist", "2021 elections", "Olympics 2012"."""
    before, after = word_at(tokens, place - 1), word_at(tokens, place + 1)
    events = context("event")
    if after in events or word_at(tokens, place + 2) in events & {"cup", "election", "elections"}:
        return before not in {"some", "over", "nearly", "about"}
    if before in events - context("numbered") and kind_at(tokens, place - 1) in {"word", "cap"}:
        return kind_at(tokens, place + 1) != "dash"
    round_count = number % 100 == 0 and _plural(after)
    plain = kind_at(tokens, place + 1) not in MARKS and after not in STATES
    return before in context("article") and plain and not round_count


def _bracketed(tokens: Sequence[Token], place: int) -> bool:
    return kind_at(tokens, place - 1) == "open" and kind_at(tokens, place + 1) == "close"


def _heads_sentence(tokens: Sequence[Token], place: int) -> bool:
    starts = kind_at(tokens, place - 1) == "gap" or word_at(tokens, place - 1) in {".", "!", "?"}
    return starts and word_at(tokens, place + 1) in STATES


def _plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
