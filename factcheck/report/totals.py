"""How much of everything a report holds."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.order import SEVERITIES, article_groups
from factcheck.report.anchors import Json

COUNTED = (
    "articles", "entities", "claims", "matches", "agreements", "flags", "suppressed", "judgements",
)  # fmt: skip
"""The lists of a report whose lengths are given as they are; `origins` are told apart by what they group."""


def totals(document: Mapping[str, Any]) -> Json:
    """Counts of a report's lists, of independent origins, and of flags and suppressed differences by kind and severity.

    Kinds that did not occur are left out; every severity is given. To be taken anew when judgements join.
    """
    flags = document["flags"]
    by_severity = dict.fromkeys(SEVERITIES, 0) | _counts(flag["severity"] for flag in flags)
    independent = len(article_groups(document["origins"]))
    return {key: len(document[key]) for key in COUNTED} | {
        "origins": independent,
        "shared_passages": len(document["origins"]) - independent,
        "flags_by_kind": _counts(flag["kind"] for flag in flags),
        "flags_by_severity": by_severity,
        "suppressed_by_kind": _counts(one["kind"] for one in document["suppressed"]),
        "suppressed_by_reason": _counts(one["reason"] for one in document["suppressed"]),
    }


def _counts(values: Iterable[str]) -> dict[str, int]:
    """How often each value occurs, by value."""
    return dict(sorted(Counter(values).items()))
