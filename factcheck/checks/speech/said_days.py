"""On which day are quoted words said to have been spoken?"""

from datetime import timedelta

from attrs import frozen

from claims.mention import DateMention
from factcheck.checks.speech.pairs import QuotePair
from factcheck.checks.speech.quotations import Quotation
from factcheck.story import Story
from sources.span import Span

NEAR = 40
"""Code points from the verb of speech to the day on which it was said."""
BEFORE = 100
"""The same to a day that stands before it: "on Monday the governor of the bank, Ada Lund, said"."""
SLACK = timedelta(days=1)
"""Days by which reports from two sides of the world may differ."""


def days_named(story: Story) -> dict[tuple[str, Span], dict[Span, DateMention]]:
    """The days that each sentence names."""
    found: dict[tuple[str, Span], dict[Span, DateMention]] = {}
    for claim in story.claims:
        for date in claim.dates:
            found.setdefault((claim.article, claim.sentence), {})[date.span] = date
    return found


@frozen(kw_only=True)
class Days:
    """When quotations were said."""

    dates: dict[tuple[str, Span], dict[Span, DateMention]]
    """As `days_named` gives them."""

    def apart(self, pair: QuotePair) -> tuple[DateMention, DateMention] | None:
        """The two days on which the words were said, where they cannot be one."""
        found = self._both(pair)
        return found if found and _gap(*found) > SLACK else None

    def near(self, pair: QuotePair) -> tuple[DateMention, DateMention] | None:
        """The two days, where they differ and may yet be one."""
        found = self._both(pair)
        return found if found and timedelta(0) < _gap(*found) <= SLACK else None

    def _both(self, pair: QuotePair) -> tuple[DateMention, DateMention] | None:
        one, other = self._said(pair.left), self._said(pair.right)
        return (one, other) if one and other else None

    def _said(self, quotation: Quotation) -> DateMention | None:
        """The one day beside the verb of speech, outside the quotation marks."""
        claim = quotation.claim
        if claim is None or claim.cue is None:
            return None
        cue = claim.cue
        near = [
            date
            for span, date in sorted(self.dates.get((claim.article, claim.sentence), {}).items())
            if not quotation.place.span.holds(span)
            and -BEFORE <= span.start - cue.end <= NEAR
            and date.interval is not None
            and date.interval.granularity == "day"
        ]
        return near[0] if len(near) == 1 else None


def _gap(one: DateMention, other: DateMention) -> timedelta:
    """Time between two days; none where one is not known."""
    if one.interval is None or other.interval is None:
        return timedelta(0)
    return one.interval.gap(other.interval)
