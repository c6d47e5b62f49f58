"""`party_conflict`, `place_conflict`, `polarity_conflict` of two statements that say the same but for one slot.

Flagged when nearly all words around two names, two opposites or a negated word are alike; a tension where they are alike
for the most part only, a note where one only means what the other names. Dates and numbers in such slots are flagged with those of events, in `factcheck.checks.values`.

Survives: another time, other names beside it, a plan, two speakers, a value that the other article gives elsewhere in
like words (see `factcheck.matching.slots`).
"""

from collections.abc import Iterator, Sequence

from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival, Value
from factcheck.matching.pairs import Pair
from factcheck.matching.slots.finding import Difference
from factcheck.model import Aspect, FlagKind
from factcheck.order import Severity
from factcheck.story import Story

KINDS: dict[Aspect, FlagKind] = {
    "party": "party_conflict",
    "place": "place_conflict",
    "polarity": "polarity_conflict",
}
SUBJECTS: dict[Aspect, str] = {
    "party": "One statement has two names:",
    "place": "One statement has two places:",
    "polarity": "Of one thing the opposite is told:",
}
ADVICE = "Check which of the two the source has."


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """One flag for each set of words that differ in such a slot."""
    return rivals.findings(story, _rivals(story, pairs))


def _rivals(story: Story, pairs: Sequence[Pair]) -> Iterator[Rival]:
    for pair in pairs:
        difference = pair.difference
        for one in difference.comparisons if difference else ():
            if difference and one in pair.conflicts and one.aspect in KINDS and one.left and one.right:
                left, right = (
                    rivals.quoted(story, claim, span)
                    for claim, span in ((pair.left, one.left), (pair.right, one.right))
                )
                yield _rival(one.aspect, left, right, _severity(difference))


def _severity(difference: Difference) -> Severity:
    """What rests on a subject that one of them does not name is a note."""
    if difference.sure:
        return "conflict"
    return "note" if difference.understood else "tension"


def _rival(aspect: Aspect, left: Value, right: Value, severity: Severity) -> Rival:
    return Rival(
        kind=KINDS[aspect],
        aspect=aspect,
        severity=severity,
        subject=SUBJECTS[aspect],
        left=left,
        right=right,
        advice=ADVICE,
    )
