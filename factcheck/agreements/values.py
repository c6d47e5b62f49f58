"""The exact things that claims give: amounts, times, places. Two articles that give one of them may tell one fact."""

import re
from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from attrs import frozen

from claims import concepts
from claims.claim import Claim, Event
from claims.mention import DateMention, QuantityMention
from factcheck.agreements.kindred import people, senses
from factcheck.matching import compare
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

NEWS = timedelta(days=3)
"""A day no further from that of its article is a day of the news, on which much happens."""
MANY = 10_000
"""From here on two digits that are not zero are as telling as three."""
OWN = 1.0
"""What a value is worth at least of which there are few in a story."""
AHEAD = 0.75
"""What a day of the news is worth that lies ahead: of these a story names fewer."""
EXACT = 2.0
"""What an amount is worth that can be a fact by itself."""
HUNDREDS = 100
TELLING = 3
"""Digits from which an amount under a hundred can be: shares of a few per cent are given for many things."""
SPANS_OF_TIME = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
"""Units in which much is told: "two years" are given for a contract, a sentence and a wait."""
COARSER: dict[str, tuple[int, ...]] = {"day": (2, 1), "month": (2, 1), "year": (1,)}
"""How many of year and month tell the times that hold one of this grain, itself included."""
AGE = "age"
"""What an amount counts that is an age."""
OF_PERSON = re.compile(r"\b(?:an?|the) (?:\w+ )?(\w+) of $", re.IGNORECASE)
"""Words before an amount that may be an age, with the noun: "an engineer of 44 years"."""
MULTIPLES = frozenset({"thousand", "million", "billion", "trillion"})
Figure = QuantityMention | DateMention


@frozen(kw_only=True)
class Value:
    """An amount, time or place in a claim."""

    claim: Claim
    """The narrowest claim that gives it."""
    key: Hashable
    """Equal for equal values."""
    says: str
    """The value for people: "730 people", "3 April 2023", "Oslo"."""
    worth: float
    """How telling it is by itself: from 0 (two of them, last Friday) to 2 (8,412 of them, a day years ago)."""
    start: int
    """Offset of its words, or of those that tell what happens at a place."""
    figure: Figure | None = None
    """The amount or time; None for a place."""
    event: Event | None = None
    """What happens with it, by a verb, where that can be told."""
    words: frozenset[str] = frozenset()
    """The words that give it, lower case."""

    is_age: bool = False
    """Is it an age, in whatever form: "Ada Holm, 63,", "63 years old", "the 63-year-old"?"""
    of_person: bool = False
    """Are these years that may be the age of a person: "an engineer of 44 years"?"""

    @cached_property
    def place(self) -> tuple[str, int]:
        """Where it stands: article and offset."""
        return self.claim.article, self.start

    @property
    def span(self) -> Span:
        """Its words, or those that tell what happens at a place."""
        told = self.figure or self.event
        return told.span if told is not None else self.claim.span

    @property
    def is_own(self) -> bool:
        """Is it a value that a story can be about, as "three years" is and "two of them" or last Friday is not?"""
        return self.worth >= OWN or (self.amount is not None and self.amount.unit is not None)

    @cached_property
    def is_exact(self) -> bool:
        """Is it an amount that hardly two things of one story have: 17,500 of them, 23 million euros, 320 metres?"""
        bound = self.amount and self.amount.low
        return bool(bound and self.worth >= EXACT and (bound >= HUNDREDS or digits(bound) >= TELLING))

    @cached_property
    def keys(self) -> tuple[Hashable, ...]:
        """Its own key; that of the mere number for a large amount; for a time that is not of the news those of month and year."""
        when = self.time
        if self.amount is not None:
            return self.key, _number(self.amount)
        if (
            when is None
            or when.granularity not in COARSER
            or (when.granularity == "day" and self.worth < OWN)
        ):
            return (self.key,)
        parts = (when.first.year, when.first.month)
        return self.key, *(parts[:length] for length in COARSER[when.granularity])

    @cached_property
    def beside(self) -> frozenset[str]:
        """The notions of the words of its claim but its own and what is counted."""
        counted = self.amount.counted if self.amount else None
        words = (term for term in self.claim.terms if term not in self.words and term != counted)
        return frozenset(notion for word in words if (notion := concepts.of_lemma(word)))

    @cached_property
    def amounts_beside(self) -> frozenset[Hashable]:
        """What the other amounts of its claim have in common with equal ones."""
        return frozenset(_number(amount) for amount in self.claim.quantities if amount is not self.figure)

    @cached_property
    def times_beside(self) -> tuple[Interval, ...]:
        """The other times of its claim that are resolved."""
        times = (date for date in self.claim.dates if date is not self.figure)
        return tuple(date.interval for date in times if date.interval is not None)

    @cached_property
    def amount(self) -> QuantityMention | None:
        """The figure, where it is an amount."""
        return self.figure if isinstance(self.figure, QuantityMention) else None

    @property
    def day(self) -> date | None:
        """The calendar day that it is, where it is one."""
        when = self.time
        return when.first if when is not None and when.first == when.last else None

    @cached_property
    def time(self) -> Interval | None:
        """The days that it means, where it is a time."""
        return self.figure.interval if isinstance(self.figure, DateMention) else None


def one_measure(one: Value, other: Value) -> bool:
    """May two times be one, or two equal amounts of one unit? "38 million" may be euros, unless it counts something."""
    if one.time is not None and other.time is not None:
        return one.time.overlaps(other.time)
    if one.amount is None or other.amount is None or one.amount.unit == other.amount.unit:
        return True
    if one.amount.unit is not None and other.amount.unit is not None:
        return any(word.isalpha() for word in one.words & other.words - MULTIPLES)
    return (one.amount if one.amount.unit is None else other.amount).counted is None


def is_equal(one: Value, other: Value) -> bool:
    """Are they no amounts, or the same?"""
    if one.amount is None or other.amount is None:
        return True
    return (one.amount.low, one.amount.high) == (other.amount.low, other.amount.high)


def share_another(one: Value, other: Value) -> bool:
    """Do the claims of two values give another amount alike, as "nine points from ten games" does?"""
    return not one.amounts_beside.isdisjoint(other.amounts_beside)


def told_beside(one: Value, other: Value) -> bool:
    """Does the claim of either give the other's unlike amount as well: "655,000, and not 640,000"?"""
    if one.amount is None or other.amount is None or is_equal(one, other):
        return False
    return _number(other.amount) in one.amounts_beside or _number(one.amount) in other.amounts_beside


def both_ages(one: Value, other: Value) -> bool:
    """Are both the age of somebody, whatever happens to him and when?"""
    return all(value.is_age or value.of_person for value in (one, other))


def _number(amount: QuantityMention) -> Hashable:
    """What equal amounts have in common; large ones whatever unit they are said in: "41 million", "41 million crowns"."""
    large = amount.low is not None and amount.low >= MANY
    return None if large else amount.unit, amount.low, amount.high


def values(story: Story) -> Iterator[Value]:
    """All amounts, resolved times and places of events of a story, each once, with the narrowest claim around it."""
    for claim, told in story.kept(_told_by):
        if isinstance(told, QuantityMention):
            yield _amount(story, claim, told)
        elif isinstance(told, Event):
            yield _place(story, claim, told, story.name(told.place) or "")
        elif told.interval is not None:
            yield _time(story, claim, told, told.interval)


def days(story: Story) -> Iterator[Value]:
    """Those of them that are calendar days."""
    for claim, told in story.kept(_told_by):
        when = told.interval if isinstance(told, DateMention) else None
        if isinstance(told, DateMention) and when is not None and when.first == when.last:
            yield _time(story, claim, told, when)


def _told_by(story: Story) -> tuple[tuple[Claim, Figure | Event], ...]:
    """What gives a value, each once, with the narrowest claim around it."""
    seen: set[tuple[str, Span]] = set()
    found: list[tuple[Claim, Figure | Event]] = []
    for claim in sorted(story.claims, key=lambda one: (len(one.span), one.article, one.span)):
        times = (mention for mention in claim.dates if mention.interval is not None)
        places = (event for event in claim.events if story.name(event.place) and not event.nominal)
        every: tuple[Figure | Event, ...] = (*claim.quantities, *times, *places)
        found += [(claim, told) for told in every if _first(seen, claim, told.span)]
    return tuple(found)


def figure_words(story: Story, claim: Claim) -> frozenset[str]:
    """The words of all amounts and times of a claim, lower case, those with a hyphen parted."""
    figures: tuple[Figure, ...] = (*claim.dates, *claim.quantities)
    spans = [figure.span for figure in figures]
    return frozenset(word for span in spans for word in _words(story, claim, span))


def _first(seen: set[tuple[str, Span]], claim: Claim, span: Span) -> bool:
    """Was no narrower claim around this place seen? It is noted from now on."""
    new = (claim.article, span) not in seen
    seen.add((claim.article, span))
    return new


def _amount(story: Story, claim: Claim, amount: QuantityMention) -> Value:
    says = story.words(claim.article, amount.span)
    return Value(
        claim=claim,
        key=("amount", amount.unit, amount.low, amount.high),
        says=says,
        is_age=amount.counted == AGE or compare.is_age(amount, says),
        of_person=_of_person(story, claim, amount),
        worth=_worth_of_amount(amount),
        start=amount.span.start,
        figure=amount,
        words=_words(story, claim, amount.span),
        event=next((e for e in _told(claim) if amount.span in e.amounts), None),
    )


def _of_person(story: Story, claim: Claim, amount: QuantityMention) -> bool:
    if amount.unit != "year" or amount.span.field != "text":
        return False
    before = OF_PERSON.search(story.article[claim.article].text[claim.span.start : amount.span.start])
    return before is not None and people(before[1].lower())


def _place(story: Story, claim: Claim, event: Event, name: str) -> Value:
    """Where something happens; in which state is no more telling than that it happened."""
    return Value(
        claim=claim,
        key=event.place,
        says=name,
        worth=0.0 if story.country(event.place) else 1.0,
        start=event.span.start,
        event=event,
        words=frozenset(name.lower().split()),
    )


def _words(story: Story, claim: Claim, span: Span) -> frozenset[str]:
    return frozenset(story.words(claim.article, span).lower().replace("-", " ").split())


def _worth_of_amount(amount: QuantityMention) -> float:
    """Few digits, and spans of time, are given for many things."""
    bound = amount.low if amount.low is not None else amount.high
    if bound is None:
        return 0.0
    told = digits(bound)
    if amount.unit in SPANS_OF_TIME:
        return float(told > 1 or bound >= HUNDREDS)
    large = bound >= MANY
    fine = told > 1 and (large or bound != int(bound))
    return min(2.0, max(large, told - 1 + (amount.unit is not None) + fine))


def digits(bound: Decimal) -> int:
    """How many digits an amount is told with, but for the noughts behind: 2 of 4,500."""
    return len(bound.normalize().as_tuple().digits)


def _time(story: Story, claim: Claim, mention: DateMention, when: Interval) -> Value:
    return Value(
        claim=claim,
        key=("time", when.first, when.last),
        says=compare.told(when),
        worth=_worth_of_time(story, claim, when),
        start=mention.span.start,
        figure=mention,
        words=_words(story, claim, mention.span),
        event=next((e for e in _told(claim) if mention.span in e.when), None) or _only_event(claim),
    )


def _only_event(claim: Claim) -> Event | None:
    """What a claim with one time tells by a noun alone, and nothing else: "the funeral is on Wednesday"."""
    alone = len(claim.events) == len(claim.dates) == 1 and claim.events[0].nominal
    return claim.events[0] if alone else None


def _worth_of_time(story: Story, claim: Claim, when: Interval) -> float:
    """The days and the year of the news are given for many things."""
    published = story.article[claim.article].published.interval
    if when.granularity == "day":
        if published is None or when.gap(published) > NEWS:
            return OWN if published is None else EXACT
        return AHEAD * (when.first > published.last)
    if when.granularity == "month":
        return 1.0 + (published is not None and not when.overlaps(published))
    return float(published is not None and not when.overlaps(published))


def _told(claim: Claim) -> Iterator[Event]:
    """What a claim tells by a verb that tells something by itself, then the rest."""
    yield from sorted(claim.events, key=lambda event: (event.nominal, not senses(event.predicate)))
