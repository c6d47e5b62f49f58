"""`date_conflict` of acts: when a treaty was signed, a bill was passed, somebody was arrested.

Flagged for acts that happen once to one target, when doer and target agree as far as they are told and both are dated. Where
only nouns name the target, words of circumstance have to agree, or each article tells one such act alone.

Survives: a time that the other article gives as well, times far apart (another act of the kind), a coarser time, a plan and
what became of it, "again", two speakers, two places.
"""

import re

from claims.events import predicates
from claims.mention import DateMention
from factcheck.checks.acts.naming import at
from factcheck.checks.acts.tellings import Telling
from factcheck.checks.acts.together import Two
from factcheck.checks.rivals import Rival
from factcheck.checks.times import clashing
from factcheck.matching import suppress
from factcheck.matching.cases import found_once
from factcheck.matching.compare import told
from factcheck.matching.intended import intended
from factcheck.matching.own_days import news_twice
from factcheck.model import Comparison
from factcheck.story import Story
from factcheck.suppressors import Reason

ALIKE = 0.3
"""Share of the words of circumstance that two acts have in common where only nouns tell whom they befell."""


def compare(two: Two) -> Rival | None:
    """The two as rivals, when their times exclude each other."""
    if any(_intended(two.story, one) for one in two.both):
        return None
    first, second = (_only(one) for one in two.both)
    if first is None or second is None or not _one_act(two) or not _clash(two):
        return None
    named = two.patients[0].name or two.patients[1].name
    times = (two.left.claim, first.span), (two.right.claim, second.span)
    if not named and news_twice(two.story, *times):
        return None
    return Rival(
        kind="date_conflict",
        aspect="date",
        severity="conflict" if named else "tension",
        subject=f"“{two.verb}” ({named or two.patients[0].head}) is dated",
        left=at(two.left, first.span, _told(first)),
        right=at(two.right, second.span, _told(second)),
        advice="Check against the source that both rest on.",
        excuse=_excuse(two, first, second),
    )


def _excuse(two: Two, first: DateMention, second: DateMention) -> Reason | None:
    """What explains two times of one event that was matched, and what explains two acts."""
    apart = Comparison(aspect="date", level="conflicts", detail="", left=first.span, right=second.span)
    case = suppress.Case(
        story=two.story,
        left=two.left.claim,
        right=two.right.claim,
        events=(two.left.event, two.right.event),
        comparison=apart,
    )
    return suppress.excuse(case) or two.excuse("date")


def _one_act(two: Two) -> bool:
    """Does it happen once to one target, that of both?"""
    left, right = two.both
    found = all(found_once(one.claim, one.event) for one in two.both)
    if (
        left.family != right.family
        or not (found or predicates.happens_once(left.family))
        or not two.same_sense
    ):
        return False
    if two.parties("patient") != "agrees" or two.parties("agent") == "conflicts":
        return False
    named = two.patients[0].name is not None and two.patients[1].name is not None
    if named or two.parties("agent") == "agrees" or two.shared >= ALIKE:
        return True
    return all(_only_one(two.story, one, words) for one, words in zip(two.both, two.sentences, strict=True))


def _clash(two: Two) -> bool:
    """Do the times exclude each other, so that one may be the other told wrongly, and each stands in one article only?"""
    first, second = (one.when()[0] for one in two.both)
    articles = [one.claim.article for one in two.both]
    return (
        articles[0] != articles[1]
        and clashing.apart(first, second)
        and clashing.near(first, second)
        and not clashing.given(two.story, articles[1], first)
        and not clashing.given(two.story, articles[0], second)
    )


def _intended(story: Story, one: Telling) -> bool:
    text = story.article[one.claim.article].text
    return intended(text[one.claim.sentence.start : one.event.span.start])


def _only(one: Telling) -> DateMention | None:
    """The only time that is given to the act itself."""
    found = [date for date in one.claim.dates if date.span in one.event.when and date.interval]
    return found[0] if len(found) == 1 else None


def _told(date: DateMention) -> str:
    return told(date.interval) if date.interval else ""


def _only_one(story: Story, one: Telling, sentence: str) -> bool:
    """Does its article tell one such act alone, of what it takes for known: "this cabinet was sworn in"?"""
    head = one.event.patient_head
    if head is None or re.search(rf"\b(?:the|this) {re.escape(head)}\b", sentence, re.IGNORECASE) is None:
        return False
    told = {
        event.span
        for claim in story.by_article[one.claim.article]
        for event in claim.events
        if predicates.family(event.predicate) == one.family
    }
    return len(told) == 1
