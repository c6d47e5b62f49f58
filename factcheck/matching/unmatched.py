"""Candidates that are about no common fact: told to those who ask what was held against each other in vain."""

from collections.abc import Iterable, Iterator

from factcheck.matching.blocking import Candidate
from factcheck.matching.pairs import Pair
from factcheck.model import Match


def unmatched(candidates: Iterable[Candidate], matched: Iterable[Pair]) -> Iterator[Match]:
    """A match with the relation `none` for every candidate that became no pair, in the order of the candidates."""
    known = {frozenset(pair.match.claims) for pair in matched}
    for one in candidates:
        if {one.left.id, one.right.id} not in known:
            yield Match(
                claims=(one.left.id, one.right.id), score=round(one.likeness, 3), relation="none", why=()
            )
