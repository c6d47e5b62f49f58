"""Everything that two tellings of one act can contradict each other in, each kind by a comparison of its own."""

from collections.abc import Callable, Iterator

from factcheck.checks import rivals
from factcheck.checks.acts import days, negated, parties, polarity, reasons, reversals, scopes
from factcheck.checks.acts import places as settings
from factcheck.checks.acts.party import Parties
from factcheck.checks.acts.tellings import pairs
from factcheck.checks.acts.together import Two
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.story import Story

COMPARISONS: tuple[Callable[[Two], Rival | None], ...] = (
    reversals.compare,
    parties.compare,
    settings.compare,
    days.compare,
    polarity.compare,
    reasons.compare,
    scopes.compare,
)
"""Each looks at two tellings and answers with what does not fit, or None."""
TRIAL = frozenset({"arrest", "sentence"})
"""Families of acts that news give with the ground of a conviction: "was jailed for fraud"."""


def check(story: Story) -> Findings:
    """All contradictions of acts and of statements, one flag a cause."""
    acts = list(_of_acts(story))
    known = {
        one for act in acts if act.kind == "polarity_conflict" for one in (act.left.claim, act.right.claim)
    }
    statements = [one for one in negated.rivals(story) if not {one.left.claim, one.right.claim} <= known]
    return rivals.findings(story, [*acts, *statements])


def _group(family: str) -> str:
    """A name that a family shares with its opposites and with the steps of one trial."""
    return polarity.group("convict" if family in TRIAL else family)


def _of_acts(story: Story) -> Iterator[Rival]:
    known = Parties(story=story)
    for left, right in pairs(story, _group):
        two = Two(story=story, left=left, right=right, known=known)
        for compare in COMPARISONS:
            if (rival := compare(two)) is not None:
                yield rival
