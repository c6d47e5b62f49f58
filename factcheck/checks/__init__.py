"""One module a family of flags; each looks at a story, or at its matched pairs, and answers with findings."""

from collections.abc import Callable, Collection, Sequence

from factcheck.checks import (
    acts_of_speech,
    contradictions,
    disputes,
    headlines,
    lifetimes,
    lookalikes,
    names,
    one_slot,
    provenance,
    references,
    relations,
    roles,
    self_reversals,
    spelling,
    spoken,
    times,
    unseen,
    values,
)
from factcheck.checks.excused import listed
from factcheck.checks.finding import Findings
from factcheck.checks.let_through import let_through
from factcheck.checks.one_cause import merged
from factcheck.matching import Pair
from factcheck.story import Story

OF_STORY: tuple[Callable[[Story], Findings], ...] = (
    names.check,
    spelling.check,
    lookalikes.check,
    unseen.check,
    relations.check,
    provenance.check,
    roles.check,
    contradictions.check,
    self_reversals.check,
    spoken.check,
    acts_of_speech.check,
    times.check,
    lifetimes.check,
    headlines.check,
    references.check,
)
"""Checks that look at claims and names one at a time."""
OF_PAIRS: tuple[Callable[[Story, Sequence[Pair]], Findings], ...] = (
    values.check,
    one_slot.check,
    disputes.check,
)
"""Checks that look at claims matched with each other; a new check of events goes here."""


def run(story: Story, pairs: Sequence[Pair], off: Collection[str] = ()) -> Findings:
    """Everything that any check saw: misfits in the order of the checks, what was excused by kind and claims.

    What a suppressor named in `off` would excuse is a misfit.
    """
    found = [check(story) for check in OF_STORY] + [check(story, pairs) for check in OF_PAIRS]
    excused = (*(one for findings in found for one in findings.suppressed), *listed(pairs))
    seen = Findings(
        misfits=merged([misfit for findings in found for misfit in findings.misfits]),
        suppressed=tuple(sorted(excused, key=lambda one: (one.kind, one.claims, one.reason, one.detail))),
    )
    return let_through(story, seen, off)
