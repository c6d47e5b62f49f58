"""Do two claims tell of other times, and what else explains a difference between them?"""

from datetime import timedelta

from claims.claim import Claim
from factcheck.checks.acts import partisan
from factcheck.checks.acts.together import again_in
from factcheck.checks.times import clashing
from factcheck.matching import suppress
from factcheck.model import Aspect, Comparison
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

ONE_DAY = timedelta(days=1)
"""What is only planned in one of two articles so near is the same news."""
Said = tuple[Claim, Span]
"""A claim with the words in it that differ."""


def times_apart(one: Claim, other: Claim) -> bool:
    """Do both give times, and no two of them can be one?"""
    first, second = one.times, other.times
    return bool(first and second) and all(clashing.apart(mine, yours) for mine in first for yours in second)


def excuse(story: Story, left: Said, right: Said, aspect: Aspect) -> Reason | None:
    """What explains the difference: another event or speaker, somebody who takes a side, a plan that was changed."""
    difference = Comparison(aspect=aspect, level="conflicts", detail="", left=left[1], right=right[1])
    case = suppress.Case(story=story, left=left[0], right=right[0], events=None, comparison=difference)
    reason = suppress.excuse(case)
    gap = story.days_apart(left[0].article, right[0].article)
    if reason == "update" and gap is not None and gap <= ONE_DAY:
        reason = None
    if reason is None and sum(each[0].speaker is None for each in (left, right)) == 1:
        told = " ".join(story.words(claim.article, claim.span) for claim, _ in (left, right))
        sided = any(
            partisan.takes_side(story, claim.speaker) and not partisan.inquires(story, claim.speaker, told)
            for claim, _ in (left, right)
        )
        reason = "other_speaker" if sided else None
    again = [again_in(story, claim) for claim, _ in (left, right)]
    return reason or ("other_event" if again[0] != again[1] and aspect != "reason" else None)
