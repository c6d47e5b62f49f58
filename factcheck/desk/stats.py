"""Everything that `factcheck stats` tells of a desk."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from factcheck.ledger.tally import Concord, Decided, Share, concords, disputed, shares

PLACES = 4
"""Decimal places of a share."""


@frozen(kw_only=True)
class Stats:
    """The decisions of a desk, counted."""

    kinds: Mapping[str, Share]
    """How often flags were upheld, by kind."""
    reviewers: Mapping[str, int]
    """Questions that each judged, by name."""
    concords: tuple[Concord, ...]
    """Each two who judged a question in common."""
    disputed: int
    """Questions on which one reviewer upholds what another dismisses."""

    @property
    def all(self) -> Share:
        """How often flags were upheld, over all kinds."""
        every = self.kinds.values()
        return Share(
            upheld=sum(one.upheld for one in every),
            dismissed=sum(one.dismissed for one in every),
            unsure=sum(one.unsure for one in every),
        )


def stats(decided: Decided) -> Stats:
    """Count what holds at a desk."""
    judged = Counter(name for by_reviewer in decided.values() for name in by_reviewer)
    return Stats(
        kinds=shares(decided),
        reviewers=dict(sorted(judged.items())),
        concords=concords(decided),
        disputed=len(disputed(decided)),
    )


def as_json(found: Stats) -> dict[str, Any]:
    """The figures for other programs; shares from 0 to 1, null where nothing was decided."""
    return {
        "all": _share(found.all),
        "kinds": [{"kind": kind} | _share(one) for kind, one in found.kinds.items()],
        "reviewers": [{"reviewer": name, "judged": number} for name, number in found.reviewers.items()],
        "agreement": [
            {
                "reviewers": list(one.reviewers),
                "both": one.both,
                "same": one.same,
                "kappa": None if one.kappa is None else round(one.kappa, PLACES),
            }
            for one in found.concords
        ],
        "disputed": found.disputed,
    }


def _share(one: Share) -> dict[str, Any]:
    low, high = one.interval or (None, None)
    return {
        "upheld": one.upheld,
        "dismissed": one.dismissed,
        "unsure": one.unsure,
        "share": _rounded(one.share),
        "low": _rounded(low),
        "high": _rounded(high),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, PLACES)
