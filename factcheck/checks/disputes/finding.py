"""`disputed`: two parties contradict each other, and the articles report it as theirs. Always a note.

Flagged when a matched pair differs in polarity and each side has its own voice, when one answers an accusation
("called it baseless"), when two attributed statements on one event differ in negation, when one makes little of what
another tells, when one imputes a motive to a measure for which a ground is given, and when an article gives only one side
of a dispute that another gives in full. Whoever rejects a plan or an offer disputes nothing. What other checks left to two
speakers is looked at last (`voiced`).
"""

from collections.abc import Iterator, Sequence

from claims.claim import Claim
from claims.events import predicates
from factcheck.checks.disputes import (
    accused,
    across,
    acts_denied,
    belittled,
    brief,
    denials,
    motives,
    notes,
    one_sided,
    opposed,
)
from factcheck.checks.disputes.answers import Answered
from factcheck.checks.finding import Findings
from factcheck.checks.speech import voices
from factcheck.matching.pairs import Pair
from factcheck.model import Comparison, Misfit
from factcheck.story import Story

Why = tuple[Comparison, ...]


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """One note for each two voices that contradict each other on one event, and for each article that gives one of them."""
    imputed = {_ids(*both): both for both in motives.find(story)}
    answered = tuple(denials.find(story))
    told = _contradictions(story, pairs, answered)
    held = {key: one for key, one in told.items() if key not in imputed}
    found: dict[tuple[str, ...], Misfit] = {}
    for left, right, why in held.values():
        found.setdefault(_subject(left, right), notes.contradiction(story, left, right, why))
    for motive, ground in imputed.values():
        found.setdefault(("motive", *_subject(motive, ground)), notes.imputed(story, motive, ground))
    named = [notes.rejected(story, one) for one in answered if one.accuser is None]
    disputed = [(left, right) for left, right, _ in held.values()]
    missing = [notes.one_sided(story, one) for one in one_sided.find(story, pairs, disputed)]
    return Findings(misfits=(*found.values(), *named, *missing))


def _ids(left: Claim, right: Claim) -> tuple[str, ...]:
    return tuple(sorted((left.id, right.id)))


def _contradictions(
    story: Story, pairs: Sequence[Pair], answered: Sequence[Answered]
) -> dict[tuple[str, ...], tuple[Claim, Claim, Why]]:
    """Claims that contradict each other, with what was compared; each two of them once."""
    found: dict[tuple[str, ...], tuple[Claim, Claim, Why]] = {}
    for left, right, why in _claims(story, pairs, answered):
        found.setdefault(_ids(left, right), (left, right, why))
    told = {(one.article, one.sentence) for left, right, _ in found.values() for one in (left, right)}
    for one in accused.find(story):
        if one.accuser is not None and (one.answer.article, one.answer.sentence) not in told:
            found.setdefault(_ids(one.accuser, one.answer), (one.accuser, one.answer, (notes.OPPOSITE,)))
    return found


def _claims(
    story: Story, pairs: Sequence[Pair], answered: Sequence[Answered]
) -> Iterator[tuple[Claim, Claim, Why]]:
    for pair in pairs:
        for excuse in pair.excused:
            polarity = excuse.comparison.aspect == "polarity" and excuse.reason == "other_speaker"
            if polarity and _differ(story, pair.left, pair.right):
                yield pair.left, pair.right, (*pair.event.why, excuse.comparison)
    for one in (*answered, *brief.find(story), *acts_denied.find(story)):
        if one.accuser is not None:
            yield one.accuser, one.answer, (notes.OPPOSITE,)
    for one in across.find(story, answered):
        if one.accuser is not None:
            yield one.accuser, one.answer, (notes.OPPOSITE,)
    for left, right in opposed.find(story):
        yield left, right, (notes.OPPOSITE,)
    for left, right in belittled.find(story):
        yield left, right, (notes.MORE,)


def _differ(story: Story, left: Claim, right: Claim) -> bool:
    """Is one of two voices against the other? Two plans told at two times are news, and "asks not to" is no denial."""
    if voices.compare(story, left, right) == "one" or left.modality == right.modality == "planned":
        return False
    if not opposed.at_one_time(left, right):
        return False
    return opposed.differ(story, left, right) or "denied" in (left.modality, right.modality)


def _voice(claim: Claim) -> str:
    return (claim.speaker.entity or claim.speaker.text) if claim.speaker else ""


def _subject(left: Claim, right: Claim) -> tuple[str, ...]:
    """What tells one dispute from another: the two voices, and the act that both speak of; failing that, the articles."""
    acts = [{predicates.family(event.predicate) for event in claim.events} for claim in (left, right)]
    about = sorted(acts[0] & acts[1])[:1] or [left.article, right.article]
    return (*sorted((_voice(left), _voice(right))), *about)
