"""An expression of time held against the day of its article: since, past, to come."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from attrs import frozen

from claims.claim import Claim
from claims.mention import DateMention
from factcheck.checks.times import tenses
from factcheck.order import Severity

SLACK = timedelta(days=1)
"""Days by which the place of the news may be ahead of the outlet's calendar."""
LONG_AGO = timedelta(days=14)
"""A day to come must lie further back than this; a text may be printed again."""
NEAR = 1000
"""Code points of the sentence on either side of a date that are looked at."""
MARKS = re.compile('[“”"]')


@frozen(kw_only=True)
class Dated:
    """An expression of time in its sentence, and the article's own days."""

    claim: Claim
    """The claim that it stands in."""
    mention: DateMention
    """The words, with the days."""
    first: date
    """Its first day."""
    last: date
    """Its last day."""
    before: str
    """The sentence before it."""
    after: str
    """The sentence after it."""
    printed: tuple[date, date]
    """First day on which the article may have been published, and last day on which it was changed."""

    @property
    def own(self) -> bool:
        """Does the outlet itself say it?"""
        return self.claim.speaker is None and self.claim.kind == "statement"


def since(one: Dated) -> tuple[Severity, str] | None:
    """Something is so since a day that was still to come."""
    if one.first > one.printed[1] + SLACK and tenses.since(one.before):
        return "error", "is the beginning of what is already so"
    return None


def past(one: Dated) -> tuple[Severity, str] | None:
    """Something has happened on a day that was still to come."""
    if one.own and one.first > one.printed[1] + SLACK and tenses.past(one.before, one.after):
        return "error", "is told as past"
    return None


def future(one: Dated) -> tuple[Severity, str] | None:
    """Something will happen on a day that has long passed."""
    if one.own and one.last < one.printed[0] - LONG_AGO and tenses.future(one.before):
        return "error", "is told as still to come"
    return None


RULES: tuple[Callable[[Dated], tuple[Severity, str] | None], ...] = (since, past, future)


def dated(text: str, claim: Claim, mention: DateMention, printed: tuple[date, date]) -> Dated | None:
    """The expression in its sentence; None inside quotation marks, or when it means no days."""
    before = text[max(claim.sentence.start, mention.span.start - NEAR) : mention.span.start]
    if mention.interval is None or len(MARKS.findall(before)) % 2:
        return None
    return Dated(
        claim=claim,
        mention=mention,
        first=mention.interval.first,
        last=mention.interval.last,
        before=re.sub(r"\s+", " ", before),
        after=re.sub(r"\s+", " ", text[mention.span.end : min(claim.sentence.end, mention.span.end + NEAR)]),
        printed=printed,
    )
