"""Decisions that hold for other flags than the one they were taken on.

Two reasons of dismissal are carried forward, in this story and the next: an accepted variant (the same spellings of a
name anywhere) and "not the same event" (the same sentences, by their words, wherever they are printed). What another
reviewer upheld is not carried.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from factcheck.desk.words import basis
from factcheck.ledger.line import SideWords
from factcheck.ledger.tally import Decided

OF_NAMES = frozenset({"name_variant", "spelling"})
"""Kinds whose accepted variants hold everywhere; two dates that were accepted once say nothing of the next event."""
OF_EVENTS = frozenset(
    {
        "date_conflict", "number_conflict", "place_conflict", "party_conflict", "role_reversal", "scope_conflict",
        "reason_conflict", "polarity_conflict",
    }
)  # fmt: skip
"""Kinds that hold two tellings of one event together: once they are of two, no such flag is right."""
WORDS = {"accepted_variant": "accepted as a variant", "other_event": "not the same event"}
"""Reasons that are carried, as the report tells them."""


@frozen(kw_only=True)
class Precedent:
    """A dismissal that holds for other flags."""

    kinds: frozenset[str]
    """Kinds of flag that it holds for."""
    texts: frozenset[str]
    """Spellings, or sentences of the two events: a flag whose own are all among them is covered."""
    reason: str
    """accepted_variant or other_event."""
    reviewer: str
    """Who decided."""


def precedents(decided: Decided) -> tuple[Precedent, ...]:
    """What the decisions of a desk settle for other flags; nothing that another reviewer upheld."""
    found = (
        _precedent(one.kind, one.reason, one.sides, one.reviewer)
        for by_reviewer in decided.values()
        if not any(one.decision == "upheld" for one in by_reviewer.values())
        for _, one in sorted(by_reviewer.items())
    )
    return tuple(one for one in found if one is not None)


def _precedent(kind: str, reason: str | None, sides: Iterable[SideWords], reviewer: str) -> Precedent | None:
    texts = _texts(reason, sides)
    if reason == "accepted_variant" and kind in OF_NAMES and texts:
        return Precedent(kinds=frozenset({kind}), texts=texts, reason=reason, reviewer=reviewer)
    if reason == "other_event" and kind in OF_EVENTS and len(texts) > 1:
        return Precedent(kinds=OF_EVENTS, texts=texts, reason=reason, reviewer=reviewer)
    return None


def _texts(reason: str | None, sides: Iterable[SideWords]) -> frozenset[str]:
    """What a decision for this reason rests on: the words of names, the sentences of events."""
    return frozenset(
        (words if reason == "accepted_variant" else sentence).casefold() for words, sentence in sides
    )


class Precedents:
    """The precedents of a desk, to be asked about one flag after the other."""

    def __init__(self, all_of_them: Iterable[Precedent]) -> None:
        self._by_text: defaultdict[str, list[Precedent]] = defaultdict(list)
        for one in all_of_them:
            for text in sorted(one.texts):
                self._by_text[text].append(one)

    def __bool__(self) -> bool:
        return bool(self._by_text)

    def of(self, flag: Mapping[str, Any]) -> Precedent | None:
        """The precedent that covers a flag, given as the desk keeps it."""
        sides = basis(flag)
        for reason in WORDS:
            texts = _texts(reason, sides)
            for one in self._by_text.get(min(texts), ()):
                enough = reason != "other_event" or len(texts) > 1
                if one.reason == reason and flag["kind"] in one.kinds and texts <= one.texts and enough:
                    return one
        return None
