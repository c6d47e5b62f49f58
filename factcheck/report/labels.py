"""The words and signs that a reviewer reads: never a colour alone, never an identifier of the program."""

from functools import cache
from typing import Literal, get_args

from attrs import frozen

from factcheck.order import SEVERITIES
from factcheck.output.text import one_line
from sources.tables import cells

State = Literal["open", "upheld", "dismissed", "unsure", "stale"]
"""Where a flag stands for the reviewer; `stale` was judged, but its words changed since."""

STATES: tuple[State, ...] = get_args(State)

STATE_SIGNS: dict[State, str] = {
    "open": " ",
    "upheld": "✓",
    "dismissed": "✗",
    "unsure": "\N{EN DASH}",
    "stale": "↻",
}
"""One cell each, in front of a row of the queue."""
STATE_WORDS: dict[State, str] = {
    "open": "open",
    "upheld": "upheld",
    "dismissed": "dismissed",
    "unsure": "unsure",
    "stale": "changed since",
}
SEVERITY_SIGNS: dict[str, str] = dict(zip(SEVERITIES, "■▲◆•", strict=True))
"""One cell each, always beside the word."""


@frozen(kw_only=True)
class KindWords:
    """How a kind of flag is spoken of."""

    name: str
    """In the queue, at most 17 cells."""
    sign: str
    """Between the values of its two sides; one cell."""
    question: str
    """What the reviewer is asked, in a few words."""


@frozen(kw_only=True)
class Reason:
    """Why a flag is dismissed."""

    key: str
    """The one key that chooses it."""
    id: str
    """As the ledger keeps it."""
    words: str
    """As the reviewer reads it."""


REASONS = (
    Reason(key="e", id="other_event", words="not the same event"),
    Reason(key="b", id="both_right", words="both right"),
    Reason(key="p", id="update", words="an update"),
    Reason(key="v", id="accepted_variant", words="accepted variant"),
    Reason(key="x", id="extraction", words="wrongly extracted"),
    Reason(key="o", id="other", words="other"),
)
"""In the order of the list that is shown. No key of undo: pressed after a dismissal by mistake it would decide."""

NAMES = frozenset({"name_variant", "spelling"})
"""Kinds of flags about the spelling of a name, which can be accepted for good."""

_REASON_WORDS = {reason.id: reason.words for reason in REASONS}


def reason_words(reason: str) -> str:
    """A reason of dismissal in words; one that another version gave stands as it is."""
    return _REASON_WORDS.get(reason, reason)


def decision_words(decision: str, reason: str | None) -> str:
    """A decision in words, with its reason where it has one: "dismissed: not the same event"."""
    return f"{decision}: {reason_words(reason)}" if reason else decision


@cache
def _suppressors() -> dict[str, str]:
    return {row[0]: row[1] for row in cells("factcheck.report", "reasons.tsv")}


def suppressor_words(reason: str) -> str:
    """Why a difference was not flagged, in words; a reason that a newer program gave by its identifier."""
    return _suppressors().get(reason) or reason.replace("_", " ")


@cache
def _kinds() -> dict[str, KindWords]:
    return {
        kind: KindWords(name=name, sign=sign, question=question)
        for kind, name, sign, question in cells("factcheck.report", "kinds.tsv")
    }


def kind_words(kind: str) -> KindWords:
    """The words for a kind, safe to print; one that a newer program wrote is shown by its identifier."""
    return _kinds().get(kind) or KindWords(
        name=one_line(kind.replace("_", " ")), sign="≠", question="does it fit?"
    )
