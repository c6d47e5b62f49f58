"""What a desk learns from decisions: how sure flags of a kind are, and which differences were accepted for good."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from factcheck.desk.precedents import WORDS, Precedent, Precedents, precedents
from factcheck.desk.rows import with_sentences
from factcheck.ledger.line import Judgement
from factcheck.ledger.tally import ENOUGH, Share, questions, shares
from factcheck.order import group_of, place_of

Json = dict[str, Any]


@frozen(kw_only=True)
class Lessons:
    """What the decisions at a desk teach."""

    shares: Mapping[str, Share]
    """How often flags were upheld, by kind."""
    settled: Precedents
    """What was accepted for good."""
    judged: frozenset[str]
    """Ids of the flags that somebody judged: what was decided of these is applied, not carried."""


def lessons(current: Sequence[Judgement], names: Mapping[str, str]) -> Lessons:
    """Learn from what holds now; `names` gives the present id of a flag that had another before."""
    decided = questions(current, names)
    return Lessons(
        shares=shares(decided),
        settled=Precedents(precedents(decided)),
        judged=frozenset(one.flag for one in current),
    )


def surer(document: Mapping[str, Any], found: Mapping[str, Share]) -> Json:
    """The report with the confidence of every flag whose kind was decided often enough, in the order of the queue."""
    known = {kind: share.share for kind, share in found.items() if share.decided >= ENOUGH}
    flags = [flag | {"confidence": _rounded(known.get(flag["kind"]))} for flag in document["flags"]]
    groups = group_of(document["origins"])
    return {**document, "flags": sorted(flags, key=lambda flag: place_of(flag, groups))}


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def covered(document: Mapping[str, Any], settled: Precedents) -> dict[str, Precedent]:
    """The flags of a report that a precedent covers, by id."""
    found = ((flag["id"], settled.of(flag)) for flag in with_sentences(document))
    return {flag: one for flag, one in found if one is not None}


def without(document: Mapping[str, Any], settled: Mapping[str, Precedent]) -> Json:
    """The report with some flags, by id, among the differences that were explained instead."""
    flags = [flag for flag in document["flags"] if flag["id"] not in settled]
    gone = [_suppressed(flag, settled[flag["id"]]) for flag in document["flags"] if flag["id"] in settled]
    both = sorted(
        [*document["suppressed"], *gone],
        key=lambda one: (one["kind"], one["claims"], one["reason"], one["detail"]),
    )
    return {**document, "flags": flags, "suppressed": both}


def _suppressed(flag: Mapping[str, Any], precedent: Precedent) -> Json:
    values = list(dict.fromkeys(side["value"] for side in flag["sides"]))
    said = " and ".join(f"“{value}”" for value in values)
    return {
        "kind": flag["kind"],
        "claims": sorted({side["claim"] for side in flag["sides"] if side["claim"]}),
        "reason": "accepted",
        "detail": f"{said}: {WORDS[precedent.reason]} ({precedent.reviewer})",
    }
