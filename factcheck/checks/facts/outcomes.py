"""What became of somebody in court: `polarity_conflict` of guilty and cleared, `reason_conflict` of two crimes.

Survives: who is cleared of a part of the charges, an article that tells both of one person, another instance ("on appeal"),
articles far apart, a coarser word for the crime, what is denied or only possible, two speakers.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations
from typing import Literal

from attrs import frozen

from claims.claim import Claim
from factcheck.checks.acts import grounds
from factcheck.checks.facts import subjects
from factcheck.checks.facts.fact import Fact, one_subject, plain
from factcheck.checks.facts.subjects import Subject
from factcheck.checks.milestones import bearers
from factcheck.checks.milestones.bearers import Ends
from factcheck.checks.rivals import Rival
from factcheck.matching import suppress
from factcheck.model import Aspect, Comparison, FlagKind
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

MOST = 40
"""Tellings of what became of one person that are compared at most."""
KINDS: dict[Aspect, FlagKind] = {"polarity": "polarity_conflict", "reason": "reason_conflict"}
Outcome = Literal["guilty", "cleared"]
GUILTY = re.compile(
    r"\b(?:convicted|found guilty|found (?!not\b)(?:[\w'\u2019.-]+ ){1,8}?(?<!not )guilty(?= of| on)|sentenced|jailed|imprisoned|(?:went|sent|goes) to (?:prison|jail)|put behind bars"
    r"|(?:given|handed|got|received|sentenced to|bagged) (?:[\w-]+ ){1,3}(?:in prison|in jail|behind bars))\b"
)
CLEARED = re.compile(
    r"\b(?:(?:was|were|been|is|and) (?:fully )?(?:cleared|acquitted|exonerated)\b(?! of (?:one|two|three|some|part))"
    r"|(?:acquitted|exonerated)(?: (?!of\b)[\w.-]+){1,6}?(?= of\b| on\b| after\b|[.,;]|$)(?! of (?:one|two|three|some|part)\b)"
    r"|found not guilty|found innocent|walked free|went free|(?:walked|came) out of (?:the )?court(?:room)? a free"
    r"|left (?:the )?court(?:room)? (?:as )?a free)\b"
)
PLEA = re.compile(
    r"\b(?:not|never|no|n['\u2019]t|if|could|would|might|may|or|whether|to be|being)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""Words before an outcome with which it is none."""
OF = re.compile(r"[^.;:“”\"]{0,60}?\b(?:of|for|over|on (?:\w+ )?(?:charges|counts) of)\s")
"""What brings the crime."""
ALL = re.compile(r" of (?:all|any|every|the|both|wrongdoing)\b|(?! of\b)")
"""How the charges of somebody go on who is cleared of every one."""
AHEAD = 30
"""Code points before an outcome in which it may be denied."""
ONE_NEWS = timedelta(days=14)
"""Articles further apart may tell of two instances."""


@frozen(kw_only=True)
class Judged:
    """What became of somebody."""

    outcome: Outcome
    """Guilty or cleared."""
    fact: Fact
    """Of whom it is told."""
    crime: grounds.Ground | None
    """What for, at its place in the text; None where that is not told or not known."""
    whole: bool
    """False for somebody who is only told to be cleared of one crime."""


def rivals(story: Story) -> Iterator[Rival]:
    """Outcomes and crimes of one person that cannot both hold."""
    of: dict[str | None, list[Judged]] = {}
    for one in _judged(story):
        of.setdefault(one.fact.subject.entity, []).append(one)
    for told in of.values():
        yield from _of_one(story, tuple(told[:MOST]))


def _of_one(story: Story, told: tuple[Judged, ...]) -> Iterator[Rival]:
    """The same of what is told of one person."""
    for left, right in combinations(told, 2):
        if left.fact.claim.article == right.fact.claim.article or not _one_news(story, left, right):
            continue
        if one_subject(story, left.fact, right.fact) is not True:
            continue
        if left.outcome != right.outcome:
            twofold = _both(story, told, left.fact) or _both(story, told, right.fact)
            if not twofold and ((left.whole and right.whole) or _one_crime(left, right)):
                yield _rival(story, "polarity", left, right)
        elif left.crime and right.crime and not _several(told, left, right):
            level = grounds.compare(left.crime.concepts, right.crime.concepts)
            if level == "conflicts":
                yield _rival(story, "reason", left, right)


def _one_crime(left: Judged, right: Judged) -> bool:
    return bool(left.crime and right.crime and left.crime.concepts == right.crime.concepts)


def _one_news(story: Story, left: Judged, right: Judged) -> bool:
    gap = story.days_apart(left.fact.claim.article, right.fact.claim.article)
    return gap is None or gap <= ONE_NEWS


def _both(story: Story, told: tuple[Judged, ...], fact: Fact) -> bool:
    """Does the article tell both outcomes of the person?"""
    return {"guilty", "cleared"} <= {
        one.outcome
        for one in told
        if one.fact.claim.article == fact.claim.article and one_subject(story, one.fact, fact) is True
    }


def _several(told: tuple[Judged, ...], *both: Judged) -> bool:
    """Does one article give the person several crimes?"""
    return any(
        one.crime and this.crime and one.crime.concepts != this.crime.concepts
        for one in told
        for this in both
        if one.fact.claim.article == this.fact.claim.article
        and one.fact.subject.entity == this.fact.subject.entity
        and one.outcome == this.outcome
    )


def _judged(story: Story) -> tuple[Judged, ...]:
    """Every outcome of a person, each once, in the order of the text."""
    known = bearers.ends(story)
    found: dict[tuple[str, Span], Judged] = {}
    for claim in story.claims:
        if plain(claim):
            for one in _told(story, known, claim):
                found.setdefault((claim.article, one.fact.span), one)
    return tuple(found[key] for key in sorted(found))


def _told(story: Story, known: Ends, claim: Claim) -> Iterator[Judged]:
    text, end = story.article[claim.article].text, claim.span.end
    outcomes: tuple[tuple[Outcome, re.Pattern[str]], ...] = (("guilty", GUILTY), ("cleared", CLEARED))
    for outcome, pattern in outcomes:
        able = story.lexicon.may_tell(claim, pattern)
        for match in pattern.finditer(text, claim.span.start, end) if able else ():
            if PLEA.search(text, max(claim.sentence.start, match.start() - AHEAD), match.start()):
                continue
            whole = outcome == "guilty" or ALL.match(text, match.end()) is not None
            subject = _whom(story, known, claim, match.start())
            if subject.entity is not None:
                span = Span(start=match.start(), end=match.end())
                fact = Fact(attribute="outcome", subject=subject, claim=claim, span=span, value=span)
                yield Judged(outcome=outcome, fact=fact, crime=_crime(text, match.end(), end), whole=whole)


def _whom(story: Story, known: Ends, claim: Claim, at: int) -> Subject:
    """The person of an outcome: whom the act befell by the parse, else who stands before it."""
    for event in claim.events:
        if at <= event.span.start <= at + AHEAD and event.patient and not event.nominal:
            return Subject(entity=event.patient, word=story.name(event.patient) or "")
    return subjects.before(story, known, claim, at)


def _crime(text: str, start: int, end: int) -> grounds.Ground | None:
    """The crime that is told behind an outcome."""
    lead = OF.match(text, start, end)
    if lead is None:
        return None
    stop = grounds.END.search(text, lead.end(), end)
    last = stop.start() if stop else min(end, lead.end() + grounds.LONGEST)
    named = grounds.concepts(text[lead.end() : last].casefold())
    return grounds.Ground(start=lead.end(), end=last, concepts=named) if named else None


def _rival(story: Story, aspect: Aspect, left: Judged, right: Judged) -> Rival:
    reason = aspect == "reason"
    sides = [
        (one.fact, Span(start=one.crime.start, end=one.crime.end) if reason and one.crime else one.fact.span)
        for one in (left, right)
    ]
    values = [one.at(f"“{story.words(one.claim.article, span)}”", span) for one, span in sides]
    who = left.fact.subject.word
    return Rival(
        kind=KINDS[aspect],
        aspect=aspect,
        severity="conflict",
        subject=f"{who} is found guilty of different crimes:"
        if reason
        else f"Of {who} the opposite is told:",
        left=values[0],
        right=values[1],
        advice="Check the judgment.",
        excuse=_excuse(story, left.fact, right.fact),
    )


def _excuse(story: Story, left: Fact, right: Fact) -> Reason | None:
    difference = Comparison(aspect="role", level="conflicts", detail="", left=left.span, right=right.span)
    case = suppress.Case(story=story, left=left.claim, right=right.claim, events=None, comparison=difference)
    return suppress.excuse(case)
