"""One module a family of flags; each looks at a story, or at its matched pairs, and answers with findings.

- `acts`: tellings of one act, kind by kind; `milestones`: what happens once, read off the words of a sentence; `facts`: attributes
  (until when, since when, where, what became of somebody) read off many shapes of a sentence by tables
- `singles` (what one alone can have done), `whys` (causes in plain words), `swaps` (doer and target turned round) read any verb,
  not only the families that tables know; `occasions` holds openings, trials, launches together by what is named beside them
- `amounts`: are two amounts one fact; `times`: a time against its article, its tense, a life; `times.clashing` says when two times
  may be one told wrongly
- `names`, `offices`, `speech`, `headlines`, `references`, `disputes`: what their flag kinds say

`rivals` makes one flag of a cause of pairs of values, `camps` parts its values into those that stand together and the odd one
out, `one_cause` leaves one flag of several that rest on the same words.
"""

from collections.abc import Callable, Collection, Sequence

from factcheck.checks import ages, one_slot, provenance, scores, values, votes
from factcheck.checks.acts import contradictions, mishaps, pressure
from factcheck.checks.amounts import exceptions
from factcheck.checks.amounts import finding as amounts
from factcheck.checks.disputes import finding as disputes
from factcheck.checks.disputes import voiced
from factcheck.checks.excused import listed
from factcheck.checks.facts import finding as facts
from factcheck.checks.finding import Findings
from factcheck.checks.headlines import finding as headlines
from factcheck.checks.let_through import let_through
from factcheck.checks.milestones import finding as milestones
from factcheck.checks.names import lookalikes, metonyms, one_letter, relations, spelling, unseen
from factcheck.checks.names import variants as names
from factcheck.checks.occasions import finding as occasions
from factcheck.checks.offices import finding as roles
from factcheck.checks.one_cause import merged
from factcheck.checks.references import finding as references
from factcheck.checks.singles import finding as singles
from factcheck.checks.speech import acts_of_speech, demands, firsts, phrases, self_reversals, spoken
from factcheck.checks.swaps import finding as swaps
from factcheck.checks.times import after_death, clocks, departures, lifetimes, odd_day, slipped
from factcheck.checks.times import finding as times
from factcheck.checks.whys import finding as whys
from factcheck.matching.pairs import Pair
from factcheck.story import Story

OF_STORY: tuple[Callable[[Story], Findings], ...] = (
    names.check,
    spelling.check,
    lookalikes.check,
    unseen.check,
    one_letter.check,
    relations.check,
    provenance.check,
    roles.check,
    contradictions.check,
    singles.check,
    swaps.check,
    mishaps.check,
    whys.check,
    milestones.check,
    facts.check,
    pressure.check,
    votes.check,
    scores.check,
    ages.check,
    exceptions.check,
    self_reversals.check,
    demands.check,
    spoken.check,
    phrases.check,
    firsts.check,
    acts_of_speech.check,
    times.check,
    lifetimes.check,
    slipped.check,
    clocks.check,
    departures.check,
    odd_day.check,
    after_death.check,
    occasions.check,
    headlines.check,
    references.check,
)
"""Checks that look at a whole story: at each claim and name, or at what they find in several articles."""
OF_PAIRS: tuple[Callable[[Story, Sequence[Pair]], Findings], ...] = (
    values.check,
    amounts.check,
    one_slot.check,
    disputes.check,
    metonyms.check,
)
"""Checks that look at claims matched with each other; a new check of events goes here."""


def run(story: Story, pairs: Sequence[Pair], off: Collection[str] = ()) -> Findings:
    """Everything that any check saw: misfits in the order of the checks, what was excused by kind and claims.

    What a suppressor named in `off` would excuse is a misfit.
    """
    found = [check(story) for check in OF_STORY] + [check(story, pairs) for check in OF_PAIRS]
    misfits = [misfit for findings in found for misfit in findings.misfits]
    excused = (*(one for findings in found for one in findings.suppressed), *listed(pairs))
    misfits += tuple(voiced.notes_on(story, excused, misfits))
    seen = Findings(
        misfits=merged(misfits),
        suppressed=tuple(sorted(excused, key=lambda one: (one.kind, one.claims, one.reason, one.detail))),
    )
    return let_through(story, seen, off)
