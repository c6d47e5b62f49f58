"""What decisions tell when they are counted: how often a kind of flag is upheld, and how far reviewers agree.

A question is a flag with its words. One that was judged under two ids, since a sentence around its words was edited,
is one question; one whose words changed is another.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from math import sqrt

from attrs import frozen

from factcheck.ledger.line import Judgement

Question = tuple[str, str]
"""Id of a flag as it is called now, digest of its words."""
Decided = Mapping[Question, Mapping[str, Judgement]]
"""What each reviewer holds of each question."""

Z = 1.959964
"""Standard deviations on either side of the mean that hold 95 % of a normal distribution."""
ENOUGH = 10
"""Decisions from which on a share is worth showing: at 10 of 10 upheld the interval still starts at 72 %."""


@frozen(kw_only=True)
class Share:
    """How often flags were upheld; one that left reviewers unsure counts neither way."""

    upheld: int
    """Decisions that the flag is right."""
    dismissed: int
    """Decisions that it is wrong."""
    unsure: int
    """Decisions put off."""

    @property
    def decided(self) -> int:
        """Decisions for or against."""
        return self.upheld + self.dismissed

    @property
    def share(self) -> float | None:
        """Upheld of those decided, 0 to 1; None where nothing was."""
        return self.upheld / self.decided if self.decided else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Where the share of all such flags lies with 95 % certainty (Wilson); None where nothing was decided."""
        return wilson(self.upheld, self.decided) if self.decided else None


@frozen(kw_only=True)
class Concord:
    """Two reviewers, held against each other on the questions that both judged."""

    reviewers: tuple[str, str]
    """Their names, sorted."""
    both: int
    """Questions that both judged."""
    same: int
    """Of these, how many alike."""
    kappa: float | None
    """Cohen's kappa over upheld, dismissed, unsure; None where chance alone would make them always agree."""


def questions(judgements: Iterable[Judgement], names: Mapping[str, str]) -> Decided:
    """What holds, by question and reviewer; `names` gives the present id of a flag that had another before.

    Where a reviewer judged one question under two ids, the later judgement counts.
    """
    found: defaultdict[Question, dict[str, Judgement]] = defaultdict(dict)
    for one in sorted(judgements, key=lambda line: (line.time, line.uuid)):
        found[names.get(one.flag, one.flag), one.words][one.reviewer] = one
    return {question: found[question] for question in sorted(found)}


def shares(decided: Decided) -> dict[str, Share]:
    """How often each kind of flag was upheld, by kind; every reviewer's decision counts."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for by_reviewer in decided.values():
        for one in by_reviewer.values():
            counts[one.kind][one.decision] += 1
    return {
        kind: Share(upheld=count["upheld"], dismissed=count["dismissed"], unsure=count["unsure"])
        for kind, count in sorted(counts.items())
    }


def disputed(decided: Decided) -> frozenset[Question]:
    """The questions on which reviewers contradict each other: one upholds what another dismisses."""
    return frozenset(
        question
        for question, by_reviewer in decided.items()
        if {"upheld", "dismissed"} <= {one.decision for one in by_reviewer.values()}
    )


def concords(decided: Decided) -> tuple[Concord, ...]:
    """Each two reviewers who judged a question in common, by name."""
    pairs: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for by_reviewer in decided.values():
        for one, other in combinations(sorted(by_reviewer), 2):
            pairs[one, other].append((by_reviewer[one].decision, by_reviewer[other].decision))
    return tuple(
        Concord(
            reviewers=names, both=len(said), same=sum(one == other for one, other in said), kappa=kappa(said)
        )
        for names, said in sorted(pairs.items())
    )


def kappa(said: Iterable[tuple[str, str]]) -> float | None:
    """Cohen's kappa of pairs of decisions on the same questions.

    1 for full agreement, 0 for what chance would give, below 0 for less. None for no pairs, and where both
    reviewers always said one and the same word: chance would give that, too.
    """
    pairs = list(said)
    if not pairs:
        return None
    observed = sum(one == other for one, other in pairs) / len(pairs)
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(first[word] * second[word] for word in first) / len(pairs) ** 2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def wilson(upheld: int, decided: int) -> tuple[float, float]:
    """The Wilson score interval (95 %) of a share: lowest and highest, 0 to 1. `decided` is at least 1."""
    share, weight = upheld / decided, Z * Z / decided
    middle = (share + weight / 2) / (1 + weight)
    reach = Z / (1 + weight) * sqrt(share * (1 - share) / decided + weight / (4 * decided))
    return max(0.0, middle - reach), min(1.0, middle + reach)
