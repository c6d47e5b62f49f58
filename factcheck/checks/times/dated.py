"""An expression of time held against the day of its article: since, past, to come."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from attrs import frozen

from claims.claim import Claim
from claims.mention import DateMention
from factcheck.checks.times import tenses
from factcheck.suppressors import Reason

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


@frozen(kw_only=True)
class Wrong:
    """What is wrong with an expression of time, and what may explain it."""

    what: str
    """How the flag goes on behind the words: "is told as past"."""
    excuse: Reason | None
    """Why it is let through; None where nothing explains it."""


def since(one: Dated) -> Wrong | None:
    """Something is so since a day that was still to come."""
    if one.first <= one.printed[1] or not tenses.since(one.before):
        return None
    return Wrong(what="is the beginning of what is already so", excuse=_near(one.first - one.printed[1]))


def past(one: Dated) -> Wrong | None:
    """Something has happened on a day that was still to come."""
    if one.first <= one.printed[1] or not tenses.past(one.before, one.after):
        return None
    excuse = _near(one.first - one.printed[1]) if one.own else "other_speaker"
    return Wrong(what="is told as past", excuse=excuse)


def future(one: Dated) -> Wrong | None:
    """Something will happen on a day that has long passed."""
    if one.last >= one.printed[0] or not tenses.future(one.before):
        return None
    behind = one.printed[0] - one.last
    excuse: Reason | None = "update" if behind <= LONG_AGO else None
    return Wrong(
        what="is told as still to come", excuse=(_near(behind) or excuse) if one.own else "other_speaker"
    )


def _near(days: timedelta) -> Reason | None:
    """A day may be counted otherwise where the news happens."""
    return "approximate" if days <= SLACK else None


RULES: tuple[Callable[[Dated], Wrong | None], ...] = (since, past, future)


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
