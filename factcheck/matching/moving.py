"""Amounts that may have moved on between two reports: counts that run on, states of a day, what is only expected.

What a report gives as running ("have checked 40 schools", "so far") is larger in a later one, what it gives as a state
("stands at 41 euros") or expects may be another after a week. What is over has one size: a price, a vote, a sentence,
what happened on a day that both name.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from claims.mention import QuantityMention
from factcheck.matching.amounts import words
from factcheck.matching.amounts.around import around, figure_at
from factcheck.matching.amounts.facts import COUNTS, kind_of
from factcheck.matching.digits import changed_round
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

GROWING = frozenset(
    {
        "kill", "injure", "arrest", "evacuate", "flood", "burn", "affect", "hit", "displace", "infect", "destroy", "damage", "rescue",
        "vaccinate", "disappear", "charge", "donate", "score", "treat", "confirm", "receive", "register",
    }
)  # fmt: skip
"""Families of events whose count grows while the story runs."""
WEEK = timedelta(days=7)
"""States of affairs of reports further apart are two."""
SIZES = frozenset({"time", "length", "area", "weight", "volume", "temperature", "speed"})
"""Kinds of amounts that things have for good, unless it is said that they change."""
LEVELS = frozenset({"rise", "fall", "raise", "cut", "reach", "stand", "climb"})
"""Families of verbs behind which "to" or "at" tells how high something is now."""
VOTES = frozenset({"vote", "ballot"})
ALIKE_IN_PAST = frozenset(
    {"cost", "cut", "hit", "put", "set", "let", "shut", "hurt", "burst", "split", "spread", "bid", "read", "beat", "quit"}
)  # fmt: skip
"""Verbs whose past looks like their present."""
RUNNING = re.compile(
    r"\b(?:so far|to date|as of|as at|up to now|until now|already|by now|since|since then"
    r"|by (?:(?:late|early|mid-?|the end of|midday|noon|midnight|nightfall|dawn) )?(?:on )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midday|midnight|nightfall|this (?:morning|afternoon|evening)))\b",
    re.IGNORECASE,
)
"""Words with which a count is that of the moment; it may run on."""
REVISED = re.compile(
    r"\b(?:revis(?:ed|es|ing|ion)|corrected|first estimate|preliminary|provisional\w*|partial (?:results|count|returns)|exit polls?"
    r"|(?:early|initial|first) (?:results|returns|projections|figures|reports|estimates?)"
    r"|of (?:the )?(?:votes?|ballots?|precincts|polling stations|returns) (?:\w+ )?(?:counted|tallied|declared|reporting|in))\b",
    re.IGNORECASE,
)
"""Words of a number that was, or will be, followed by a better one."""
NOW = re.compile(r"\b(?:now|currently|at present|at the moment|still|remain\w*|stands?)\b", re.IGNORECASE)
"""Words with which something is so at the moment."""
ADVERBS = r"(?:\s(?:now|already|also|since|so far|only|just|still|currently|not|never|[a-z]+ly))*+"
PERFECT = re.compile(rf"(?:\b(?:has|have)|['\u2019]ve){ADVERBS}(?:\sbeen)?{ADVERBS}\s$", re.IGNORECASE)
"""What stands before a participle that tells what was done up to now."""
IS = re.compile(rf"\b(?:is|are){ADVERBS}(?:\sbeing)?{ADVERBS}\s$", re.IGNORECASE)
"""What stands before a participle that tells what is so."""
HAS = re.compile(r"\b(?:is|are|has|have|stands?|remains?|costs)\b[^.,;:]{0,30}$", re.IGNORECASE)
"""What stands before an amount that is so, where no other verb is read."""
BASE = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|did|do|does|n['\u2019]t|not)\s$", re.IGNORECASE
)
"""What stands before the plain form of a verb that tells nothing of the present."""
LEVEL = re.compile(r"\b(?:to|at)\s(?:(?:about|some|nearly|almost|around|over|more than|at least)\s)?\W?$")
"""What stands before how high something is."""
REACH = 40
"""Code points in front of a verb in which its helpers stand."""

Place = tuple[Claim, Span | None]
"""A claim, and where in it the amount stands."""


@frozen(kw_only=True)
class _Told:
    """How a report gives an amount."""

    amount: Decimal
    counts: bool
    """Is something counted, and not measured or paid?"""
    settled: bool
    """Is it the size of something that is over?"""
    lasts: bool
    """Is it a size that things have for good, and not said to change?"""
    runs: bool
    """Does it run on?"""
    stands: bool
    """Is it a state of that day, or what was expected then?"""


def moved_on(story: Story, left: Place, right: Place) -> bool:
    """May an amount that a claim gives at a span have become the other one by the day of the later report?"""
    days = _days(story, left, right)
    revised = [_revised(story, claim) for claim, _ in (left, right)]
    if any(revised) and (days is not None or not all(revised)):
        return True
    if days is None or _of_one_time(story, left[0], right[0]):
        return False
    one, other = _told(story, *left), _told(story, *right)
    if one is None or other is None or one.settled or other.settled or (one.lasts and other.lasts):
        return False
    far = days[0].gap(days[1]) > WEEK
    return (far and (one.stands or other.stands)) or _larger(days, one, other)


def _larger(days: tuple[Interval, Interval], one: _Told, other: _Told) -> bool:
    """Is an amount that runs on, or counts something, larger in the later report, and not only a misprint?"""
    larger = (days[0].first < days[1].first) == (one.amount < other.amount)
    goes_on = one.runs or other.runs or (one.counts and other.counts)
    return larger and goes_on and not changed_round(one.amount, other.amount)


def _revised(story: Story, claim: Claim) -> bool:
    """Does a sentence give what is only provisional, or was put right?"""
    return REVISED.search(story.words(claim.article, claim.sentence)) is not None


def grew(story: Story, left: Place, right: Place) -> bool:
    """Is an amount larger in the later report? If two digits changed places that may be chance only in a toll."""
    days, first, second = _days(story, left, right), least(*left), least(*right)
    if days is None or first is None or second is None:
        return False
    if changed_round(first, second) and not (_of_toll(left[0]) and _of_toll(right[0])):
        return False
    return (days[0].first < days[1].first) == (first < second)


def least(claim: Claim, span: Span | None) -> Decimal | None:
    """The lower bound of the amount at a span of a claim, failing that the upper one."""
    found = figure_at(claim, span)
    if found is None:
        return None
    return found.low if found.low is not None else found.high


def _days(story: Story, left: Place, right: Place) -> tuple[Interval, Interval] | None:
    """When both were published; None where that is unknown or may be one day."""
    first, second = (story.article[claim.article].published.interval for claim, _ in (left, right))
    return None if first is None or second is None or first.overlaps(second) else (first, second)


def _of_toll(claim: Claim) -> bool:
    """Does a claim tell of what is killed, hurt, flooded and the like?"""
    told = (*claim.terms, *(event.predicate for event in claim.events))
    return not GROWING.isdisjoint(map(predicates.family, told))


def _of_one_time(story: Story, left: Claim, right: Claim) -> bool:
    """Do both date it, and to one time that was over when they were published?"""
    first, second = (list(_over(story, claim)) for claim in (left, right))
    return any(one.overlaps(other) for one in first for other in second)


def _over(story: Story, claim: Claim) -> Iterator[Interval]:
    """The times in a claim that were over when it was published, but those since which something is so."""
    text, printed = story.article[claim.article].text, story.article[claim.article].published.interval
    for date in claim.dates:
        if date.interval is not None and printed is not None and date.interval.last <= printed.last:
            ahead = text[max(0, date.span.start - REACH) : date.span.start]
            if not ahead.rstrip().lower().endswith("since"):
                yield date.interval


def _told(story: Story, claim: Claim, span: Span | None) -> _Told | None:
    """How a claim gives the amount at a span; None for one without a lower bound."""
    figure = figure_at(claim, span)
    if figure is None or figure.low is None:
        return None
    text, told = story.article[claim.article].text, around(story, claim, figure)
    kind, _ = kind_of(figure)
    verb = _verb(claim, figure)
    open_ = "open" in words.settings(told)
    runs = open_ or _runs(text, claim, verb) or NOW.search(told) is not None
    stands = open_ or _stands(text, claim, figure, verb)
    counts = kind in COUNTS
    once = verb is not None and predicates.happens_once(predicates.family(verb.predicate))
    fixed = any(not said.grows for said in words.said(told, kind))
    return _Told(
        amount=figure.low,
        counts=counts,
        settled=figure.counted in VOTES
        or (not stands and once and (fixed or not counts))
        or (not runs and not stands and fixed),
        lasts=kind in SIZES and not runs,
        runs=runs,
        stands=stands,
    )


def _verb(claim: Claim, figure: QuantityMention) -> Event | None:
    """The verb that an amount belongs to, failing that the last one before it."""
    verbs = [event for event in claim.events if not event.nominal]
    own = next((event for event in verbs if figure.span in event.amounts), None)
    before = [event for event in verbs if event.span.end <= figure.span.start]
    return own or max(before, key=lambda event: event.span.start, default=None)


def _runs(text: str, claim: Claim, verb: Event | None) -> bool:
    """Is it said that it goes up to now?"""
    if RUNNING.search(text, claim.sentence.start, claim.sentence.end):
        return True
    return verb is not None and PERFECT.search(text, *_before(claim, verb)) is not None


def _stands(text: str, claim: Claim, figure: QuantityMention, verb: Event | None) -> bool:
    """Is it told as what is so on that day?"""
    first = figure.span.start
    if verb is None:
        return HAS.search(text, max(claim.span.start, first - REACH), first) is not None
    if predicates.family(verb.predicate) in LEVELS and LEVEL.search(
        text, max(verb.span.end, first - REACH), first
    ):
        return True
    said, before = verb.span.of(text).lower(), _before(claim, verb)
    if IS.search(text, *before):
        return True
    if BASE.search(text, *before) or (said == verb.predicate and said in ALIKE_IN_PAST):
        return False
    stem = verb.predicate.removesuffix("y")
    return said in {verb.predicate, f"{verb.predicate}s", f"{verb.predicate}es", f"{stem}ies"}


def _before(claim: Claim, verb: Event) -> tuple[int, int]:
    """Where the helpers of a verb stand."""
    return max(claim.sentence.start, verb.span.start - REACH), verb.span.start
