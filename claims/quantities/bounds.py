"""Words around a number that open one of its ends or loosen it: "at least", "nearly", "or more"."""

import re
from functools import cache
from typing import Literal

from attrs import frozen

from claims import tables
from claims.quantities.words import GAP, WINDOW, alternation, of_kind, word_after, word_before

Bound = Literal["low", "high", "exact"]

NO_BOUND_FOR_FEW = frozenset({"over", "under", "above", "below", "beyond", "near"})
"""Before a small number in words they are prepositions: "a quarrel over three wells"."""

LASTING = "over"
"""Before a time it mostly tells how long something went on, not "more than": "built over nine years"; and it may go with
the verb: "handed over 17,300 signatures"."""


@frozen(kw_only=True)
class Cue:
    """A phrase that bounds the number beside it."""

    bound: Bound
    """Which end the number gives: "at least 12" gives the low one."""
    approximate: bool
    """Is the number itself a rough one?"""
    at: int
    """Where the phrase starts (before the number) or ends (after it)."""


@cache
def _rows(place: str) -> dict[str, tuple[Bound, bool]]:
    known: dict[str, Bound] = {"low": "low", "high": "high", "exact": "exact"}
    return {
        row["phrase"]: (known[row["bound"]], row["approximate"] == "y")
        for row in tables.rows("quantity_bounds")
        if row["place"] == place
    }


@cache
def _before() -> re.Pattern[str]:
    phrases = alternation(_rows("before"))
    return re.compile(
        rf"(?<![\w-])({phrases}){GAP}?(?:(?:another|an?{GAP}further|the){GAP})?\Z", re.IGNORECASE
    )


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"{GAP}?({alternation(_rows('after'))})(?!\w|{GAP}(?:than|less)\b)", re.IGNORECASE)


def _phrase(found: re.Match[str]) -> str:
    return re.sub(GAP, " ", found[1]).lower()


def before(text: str, at: int, *, few: bool) -> Cue | None:
    """The cue that ends right before `at`; `few`: a small number in words without a unit follows."""
    left = max(0, at - WINDOW)
    found = _before().search(text[left:at])
    if not found or (few and _phrase(found) in NO_BOUND_FOR_FEW):
        return None
    if _phrase(found) == LASTING and word_before(text, left + found.start()).lower() in of_kind("moved_over"):
        return None
    bound, approximate = _rows("before")[_phrase(found)]
    return Cue(bound=bound, approximate=approximate, at=left + found.start())


def lasting(text: str, cue: Cue, end: int) -> bool:
    """Does the cue before a time that ends at `end` only tell how long something went on?

    "Over" is no bound in "built over nine years", but it is one in "took over nine years",
    "for over nine years" and "over nine years ago".
    """
    if text[cue.at : cue.at + len(LASTING)].lower() != LASTING:
        return False
    measured = word_before(text, cue.at).lower() in of_kind("before_over")
    return not measured and word_after(text, end).lower() not in of_kind("after_over")


def after(text: str, at: int) -> Cue | None:
    """The cue that starts at `at` or after a gap."""
    found = _after().match(text, at, at + WINDOW)
    if not found:
        return None
    bound, approximate = _rows("after")[_phrase(found)]
    return Cue(bound=bound, approximate=approximate, at=found.end())
