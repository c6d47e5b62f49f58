"""Two amounts that do not clash, by what stands beside them: a place and the whole, the year before, two days' hauls."""

import re
from itertools import product

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.matching.amounts import words
from factcheck.matching.amounts.around import around
from factcheck.matching.amounts.facts import kind_of
from factcheck.matching.compare import loosened
from factcheck.story import Story
from sources import interval
from sources.interval import Interval

Figure = tuple[Claim, QuantityMention]
"""An amount in its claim."""
WORD = re.compile(r"[^\W\d_]{3,}")
BESIDE = 45
"""Code points beside an amount in which words tell what it is of."""
BEFORE = re.compile(
    r"\b(?:(?:the|in the|in a) (?:year|season|month|quarter|week) (?:before|earlier|after)|(?:the|its|his|her) (?:previous|preceding|prior)"
    r" (?:year|season|month|quarter|week)|(?:a|one|the) (?:year|month|week|decade) (?:ago|earlier|later))\b",
    re.IGNORECASE,
)
"""Words beside an amount of an earlier or a later time, which has no date of its own."""
WHOLE = re.compile(
    r"\b(?:in all|in total|altogether|all told|overall|worldwide|nationwide|across the (?:country|world|group)|throughout the (?:country|world|group)"
    r"|around the world|globally)\b",
    re.IGNORECASE,
)
"""Words beside an amount of all there is."""
BY = re.compile(
    r"\bby (?:the )?(?:early |late |\w+day )?(dawn|morning|noon|midday|lunchtime|afternoon|dusk|evening|nightfall|night|midnight)\b",
    re.IGNORECASE,
)
"""Until when something was counted."""
PLACED = re.compile(r"[^,.;:]{0,12}? (?:in|at|near) (?:[Tt]he )?[A-Z]")
"""A place right behind an amount."""
MARK = re.compile(
    r"(?P<link>for|from|short of|of|off|before|past|beyond|above|below|behind)"
    r" (?:(?:the|its|his|her|their|an?|a new) )(?:[a-z-]+ly )?(?P<noun>(?:[\w\u2019'-]+ ){0,2}?[\w-]+?)"
    r"(?=[.,;:]|$| (?:in|at|on|of|for|near|from|to|and|but|when|where|which|that|who|after|before|by|with|as|while|was|were|is|at)\b)"
)
"""What is paid for, or from where something is measured: "for the land", "short of the runway"."""
IN = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear) (?:the )?([A-Z][\w-]+)")
"""A place that is named beside an amount."""
GAP = 22
"""Code points between an amount and these words."""
END = re.compile(r"[.;:](?= |$)|, (?:while|but|and|compared|against|after|up|down)\b")
"""Ends of the clause around an amount."""


@frozen(kw_only=True)
class _Told:
    """What the words beside an amount tell of it."""

    earlier: bool
    """Is it of an earlier or a later time?"""
    part: bool
    """Is it of a place that is named right behind it, and not of all there is?"""
    whole: bool
    """Is it of all there is?"""
    mark: tuple[bool, frozenset[str]] | None
    """Is it paid for something, or measured from it, and the notions of what that is."""


def two(story: Story, left: Figure, right: Figure) -> bool:
    """Are the two of two things, as words beside them tell, or does one sentence give both?"""
    if _gives_both(left, right) or _gives_both(right, left):
        return True
    one, other = (story.once(_told, *each) for each in (left, right))
    if one.earlier != other.earlier or _two_hauls(story, left, right) or _two_marks(one, other):
        return True
    hours = [story.once(_hours, claim) for claim, _ in (left, right)]
    if all(hours) and hours[0].isdisjoint(hours[1]):
        return True
    if _of_a_place(story, left, right) or _of_a_place(story, right, left):
        return True
    return (one.part and other.whole) or (other.part and one.whole)


def _of_a_place(story: Story, left: Figure, right: Figure) -> bool:
    """Is the first of those in a place of which the other article has not a word: the staff in one town, of a firm's?"""
    (claim, figure), (whole, all_of) = left, right
    if figure.low is None or all_of.low is None or figure.unit or figure.low >= all_of.low:
        return False
    if not any(said.lasts for said in words.said(around(story, claim, figure), kind_of(figure)[0])):
        return False
    text, sentence = story.article[claim.article].text, claim.sentence
    names = IN.findall(
        text, max(sentence.start, figure.span.start - BESIDE), min(sentence.end, figure.span.end + BESIDE)
    )
    return bool(names) and not any(name in story.article[whole.article].text for name in names)


def _two_marks(one: _Told, other: _Told) -> bool:
    """Is each paid for something else, or measured from somewhere else?"""
    if one.mark is None or other.mark is None or one.mark[0] != other.mark[0]:
        return False
    return one.mark[1].isdisjoint(other.mark[1])


def _hours(story: Story, claim: Claim) -> frozenset[str]:
    """The times of a day at which a sentence says that a count stood: "by noon", "by the evening"."""
    return frozenset(hour.lower() for hour in BY.findall(story.words(claim.article, claim.sentence)))


def two_hauls(story: Story, left: Claim, right: Claim) -> bool:
    """Do two claims tell of different amounts of a stuff, each on a day of its own?"""
    pairs = product(_measured(story, left), _measured(story, right))
    return any(one.unit == other.unit and one.low != other.low for one, other in pairs) and _two_days(
        left, right
    )


def _two_hauls(story: Story, left: Figure, right: Figure) -> bool:
    return left[1].unit is not None and left[1].unit == right[1].unit and two_hauls(story, left[0], right[0])


def _measured(story: Story, claim: Claim) -> list[QuantityMention]:
    """The amounts of a stuff that an event of the claim is done to: "seized 12 kilos of tea"."""
    heads = tuple(event.patient_head for event in claim.events if event.patient_head)
    words = ((one, story.words(claim.article, one.span)) for one in claim.quantities if one.unit is not None)
    return [one for one, said in words if any(head in said for head in heads)]


def _two_days(left: Claim, right: Claim) -> bool:
    return interval.apart(_days(left), _days(right))


def _days(claim: Claim) -> list[Interval]:
    return [loosened(time) for time in claim.times if time.granularity == "day"]


def _gives_both(one: Figure, other: Figure) -> bool:
    """Has the claim of one amount the other's as well?"""
    claim, figure = one
    return any(
        (told.low, told.high) == (other[1].low, other[1].high)
        and told.unit in (None, other[1].unit)
        and told.counted in (None, other[1].counted)
        for told in claim.quantities
        if told.span != figure.span
    )


def _told(story: Story, claim: Claim, figure: QuantityMention) -> _Told:
    """What the words before and behind an amount tell, within its clause."""
    text, span, sentence = story.article[claim.article].text, figure.span, claim.sentence
    before = END.split(text[max(sentence.start, span.start - BESIDE) : span.start])[-1]
    behind = END.split(text[span.end : min(sentence.end, span.end + BESIDE)])[0]
    both = f"{before} {behind}"
    mark = MARK.search(behind) if figure.unit else None
    whole, placed = WHOLE.search(both) is not None, PLACED.match(behind) is not None
    return _Told(
        earlier=BEFORE.search(both) is not None,
        part=placed and not whole,
        whole=whole and not placed,
        mark=_mark(mark) if mark and mark.start() <= GAP else None,
    )


def _mark(match: re.Match[str]) -> tuple[bool, frozenset[str]]:
    notions = (concepts.of_word(word) or word.lower() for word in WORD.findall(match["noun"]))
    return match["link"] == "for", frozenset(notions)
