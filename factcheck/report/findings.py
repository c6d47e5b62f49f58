"""What the comparison of claims found, in the form of the contract."""

from collections.abc import Mapping, Sequence

from claims.claim import Claim
from factcheck.model import Agreement, Comparison, Flag, Match, Side, Suppressed
from factcheck.report.anchors import Anchors, Json

PLACES = 4
"""Decimal places of a score: enough to order by, few enough to be the same on every machine."""


def match(anchors: Anchors, one: Match, claims: Mapping[str, Claim]) -> Json:
    """Two claims about one fact."""
    left, right = (claims[key].article for key in one.claims)
    return {
        "claims": list(one.claims),
        "score": round(one.score, PLACES),
        "relation": one.relation,
        "why": why(anchors, one.why, left, right),
    }


def agreement(one: Agreement) -> Json:
    """A fact that several articles give."""
    return {
        "id": one.id,
        "claims": list(one.claims),
        "says": one.says,
        "outlets": one.outlets,
        "origins": one.origins,
        "detail": one.detail,
    }


def flag(anchors: Anchors, one: Flag) -> Json:
    """Something that does not fit; its comparisons hold the first side against the second."""
    articles = [side.article for side in one.sides]
    return {
        "id": one.id,
        "kind": one.kind,
        "severity": one.severity,
        "confidence": None if one.confidence is None else round(one.confidence, PLACES),
        "headline": one.headline,
        "sides": [side(anchors, each) for each in one.sides],
        "suggestion": one.suggestion,
        "why": why(anchors, one.why, articles[0], articles[min(1, len(articles) - 1)]),
        "scope": one.scope,
    }


def side(anchors: Anchors, one: Side) -> Json:
    """One of the things that do not fit."""
    return {
        "article": one.article,
        "claim": one.claim,
        "span": anchors.optional(one.article, one.span),
        "value": one.value,
        "outlets": one.outlets,
        "origins": one.origins,
    }


def suppressed(one: Suppressed) -> Json:
    """A difference that was seen and is no misfit."""
    return {"kind": one.kind, "claims": list(one.claims), "reason": one.reason, "detail": one.detail}


def why(anchors: Anchors, comparisons: Sequence[Comparison], left: str, right: str) -> list[Json]:
    """The comparisons, their words anchored in the articles `left` and `right`."""
    return [
        {
            "aspect": each.aspect,
            "level": each.level,
            "detail": each.detail,
            "left": anchors.optional(left, each.left),
            "right": anchors.optional(right, each.right),
        }
        for each in comparisons
    ]
