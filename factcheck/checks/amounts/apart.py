"""What tells two amounts apart, so that they are two facts: another time, another mood, other parties, what one is set apart by."""

import re
from datetime import timedelta

from claims import concepts
from factcheck.matching import adding, compare, holders, shares
from factcheck.matching.amounts.facts import COUNTS, Amount
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import apart, unheard
from factcheck.matching.slips import TURNED, Slip
from factcheck.story import Story
from sources import interval
from sources.interval import Interval

SAME_STORY = timedelta(days=60)
"""Articles further apart than this tell of two states of affairs."""
TOLD_BESIDE = frozenset({"open", "limit", "asked"})
"""Settings that one article may tell and another leave out: that it is to come, what is allowed, that it is asked for."""
INTRODUCED = re.compile(
    r"\b(?:an?|another|third|second|further|new|two|three|four|five|several) (?:[\w-]+ ){1,3}(?:with|of|holding|for|seating|housing) #"
)
"""A thing that nobody has told of before, with its size."""
MOST_TIMES = 3
"""So many times the smaller one the larger of two sizes of one thing is at most."""
LIMIT = frozenset({"limit"})
ROOM = "capacity"
"""What is said of how many fit in."""
LATER = ("injury", "death", "casualty", "fatality", "victim", "arrest", "damage")
TOLL = frozenset(notion for word in LATER if (notion := concepts.of_lemma(word)))
"""What there may be none of at first, and some a day later."""
ADDED = re.compile(r"\w,? and (?:their|his|her|its) $")
"""Words before an amount of what belongs to somebody who is told of just before."""


def told_apart(story: Story, one: Amount, other: Amount, how: Slip | None) -> bool:
    """Does anything tell two facts apart: what sets them apart, an opposite, the time, other parties?"""
    return (
        _settings(one, other, how) != _settings(other, one, how)
        or story.further_apart(one.claim.article, other.claim.article, SAME_STORY)
        or contrasted(one.vocabulary, other.vocabulary)
        or (one.claim.polarity != other.claim.polarity and how not in ("nothing", *TURNED))
        or _other_days(story, one, other)
        or (how == "nothing" and _none_of_another(one, other))
        or _other_years(one, other)
        or adding.parts_and_whole(story, (one.claim, one.figure.span), (other.claim, other.figure.span))
        or (unheard(story, one.claim, other.claim.article) and unheard(story, other.claim, one.claim.article))
        or _other_doer(one, other)
        or shares.apart(story, (one.claim, one.figure), (other.claim, other.figure)) is not None
        or _added(story, one) != _added(story, other)
        or _two_things(one, other, how)
        or holders.two_of(story, one.claim, other.claim, one.attributes & other.attributes)
        or (one.kind not in COUNTS and _two(one.figure.counted, other.figure.counted))
        or (one.claim.modality == "denied") != (other.claim.modality == "denied")
        or ((one.kind == "share" or how is None) and apart(story, one.claim.entities, other.claim.entities))
    )


def _added(story: Story, one: Amount) -> bool:
    """Does it come on top of somebody who stands before it: "a couple and their two children"?"""
    before = one.claim.sentence.start, one.figure.span.start
    return ADDED.search(story.article[one.claim.article].text[slice(*before)]) is not None


def _two_things(one: Amount, other: Amount, how: Slip | None) -> bool:
    """Are they the sizes of two things: far apart, or of a thing that one only introduces: "a centre with 80 beds"?"""
    sizes = {said.name for said in one.said if said.lasts} & other.attributes
    if not sizes or how in TURNED or not set(one.claim.entities).isdisjoint(other.claim.entities):
        return False
    if max(one.value, other.value) > MOST_TIMES * min(one.value, other.value):
        return True
    return any(INTRODUCED.search(each.words) for each in (one, other))


def _settings(one: Amount, other: Amount, how: Slip | None) -> frozenset[str]:
    """What sets an amount apart from another one.

    The same digits in another order are no chance because one article tells more around them, and how many fit in is the
    limit as well.
    """
    left_out = TOLD_BESIDE if how in TURNED else frozenset[str]()
    return one.settings - (left_out | LIMIT if ROOM in one.attributes & other.attributes else left_out)


def _none_of_another(one: Amount, other: Amount) -> bool:
    """Is nothing told of what grows later, or of another place or thing: "no faults in the brakes", "faults in the doors"?"""
    if not TOLL.isdisjoint((one.of, other.of)):
        return True
    first, second = set(one.frame.after), set(other.frame.after)
    return bool(first and second and first.isdisjoint(second))


def _other_days(story: Story, one: Amount, other: Amount) -> bool:
    """Are both told with days of the news, none of which can be the same?"""
    return interval.apart(_news(story, one), _news(story, other))


def _news(story: Story, one: Amount) -> list[Interval]:
    """The times in a claim that are not long before or after its article."""
    published = story.article[one.claim.article].published.interval
    return [
        compare.loosened(date.interval)
        for date in one.claim.dates
        if date.interval is not None and (published is None or date.interval.gap(published) <= SAME_STORY)
    ]


def _other_years(one: Amount, other: Amount) -> bool:
    """Are the amounts of two years?"""
    return bool(one.years and other.years and one.years.isdisjoint(other.years))


def _other_doer(one: Amount, other: Amount) -> bool:
    """Is the same told of two, by their nouns: "the goats ate 12", "the sheep ate 21"?"""
    first, second = ({event.predicate: event for event in each.claim.events} for each in (one, other))
    return any(
        _two(mine.agent_head, yours.agent_head)
        and not {mine.agent_head, yours.agent_head} & {one.figure.counted, other.figure.counted}
        and mine.agent is None
        and yours.agent is None
        for verb, mine in first.items()
        if (yours := second.get(verb)) is not None
    )


def _two(mine: str | None, yours: str | None) -> bool:
    """Are two nouns two notions?"""
    return mine is not None and yours is not None and concepts.of_lemma(mine) != concepts.of_lemma(yours)
