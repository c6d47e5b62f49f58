"""Is a bare name of a month one? April, May, June and August are people too, March and May are verbs."""

from collections.abc import Sequence

from claims.dates.lexicon import context
from claims.dates.rules import Match
from claims.dates.tokens import Token, kind_at, word_at
from claims.dates.year_context import counted

DOUBTFUL = frozenset({3, 4, 5, 6, 8})
"""Months whose names are names of people or verbs as well."""
DETERMINERS = frozenset({"the", "a", "an", "s", "its", "their", "our", "this"})
"""Words before a month that stands before a noun."""
CARRIED = frozenset({"on", "to", "for", "against", "of", "from", "with", "by"})
"""Words after "the March" that make a march of it."""
DATED = frozenset({"day", "ordinal", "year"})
"""What follows the name of a month in a date."""


def month_context(match: Match) -> bool:
    """Does the context make a month of the name?"""
    before, after = match.before(), match.kind_after()
    if match.kind_before() in {"day", "ordinal"}:
        return False
    if after in {"day", "ordinal"} and not counted(match.tokens, match.end + 1):
        return False
    if match.number("month") not in DOUBTFUL:
        return _plain(match)
    if before in context("month_opener"):
        return True
    if before in context("month_weak_opener"):
        return after not in {"apos", "cap"}
    return before in DETERMINERS and _qualifies(match)


def _plain(match: Match) -> bool:
    """A month that is hardly a name: "November", unless capitals stand beside it."""
    if match.before() in {"every", "each"}:
        return False
    if match.before() in context("month_opener") | context("month_weak_opener"):
        return True
    return match.kind_before() != "cap" and match.kind_after() != "cap"


def _qualifies(match: Match) -> bool:
    """A month before what happened in it: "the April vote", but "the March for peace"."""
    if match.number("month") == 5:
        return match.after() in context("happening")
    return match.kind_after() == "word" and match.after() not in CARRIED


def without_names(tokens: Sequence[Token]) -> None:
    """Take the months that are people for what they are: "Theresa May", and then "a speech by May"."""
    people = {token.value for place, token in enumerate(tokens) if _is_person(tokens, place)}
    for place, token in enumerate(tokens):
        if token.kind != "month" or token.value not in people or kind_at(tokens, place + 1) in DATED:
            continue
        owner = kind_at(tokens, place + 1) == "apos"
        if owner or _is_person(tokens, place) or word_at(tokens, place - 1) in context("month_weak_opener"):
            token.kind = "cap"


def _is_person(tokens: Sequence[Token], place: int) -> bool:
    """A month's name with another name or a title beside it, or that speaks."""
    token = tokens[place]
    if token.kind != "month" or token.value not in DOUBTFUL or kind_at(tokens, place + 1) in DATED:
        return False
    titled = kind_at(tokens, place - 1) == "cap" or (
        kind_at(tokens, place - 1) == "mark"
        and kind_at(tokens, place - 2) == "cap"
        and word_at(tokens, place - 2) in context("title")
    )
    return titled or word_at(tokens, place + 1) in context("speaks")
