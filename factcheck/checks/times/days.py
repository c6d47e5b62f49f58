"""Two calendar days that articles give to one thing: what tells them apart, and the flag on them."""

from factcheck.agreements.values import Value
from factcheck.checks import rivals
from factcheck.checks.rivals import Rival
from factcheck.checks.times import clashing
from factcheck.matching.contrasts import contrasted
from factcheck.order import Severity
from factcheck.story import Story


def given(story: Story, one: Value, other: Value) -> bool:
    """Does the article of either give the day of the other?"""
    return any(
        this.time is not None and clashing.given(story, that.claim.article, this.time)
        for this, that in ((one, other), (other, one))
    )


def apart(story: Story, one: Value, other: Value) -> bool:
    """Does a denial, a plan, or "first" and "second" tell two things apart?"""
    left, right = one.claim, other.claim
    if left.polarity != right.polarity or left.modality != right.modality:
        return True
    return contrasted(*(story.said(claim).split() for claim in (left, right)))


def rival(story: Story, one: Value, other: Value, severity: Severity, advice: str) -> Rival:
    """The two days as values of one thing."""
    left, right = sorted((one, other), key=lambda value: value.place)
    return Rival(
        kind="date_conflict",
        aspect="date",
        severity=severity,
        subject="One day is given as",
        left=rivals.value(left.claim, left.span, left.says),
        right=rivals.value(right.claim, right.span, right.says),
        advice=advice,
        excuse=clashing.excuse(story, (left.claim, left.span), (right.claim, right.span)),
    )
