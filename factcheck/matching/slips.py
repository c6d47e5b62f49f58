"""Figures that are one figure mistyped: two neighbouring digits changed places, or a zero was lost, between two articles.

"Shed 2,300 jobs" and "shed 3,200 jobs" hardly ever are two true figures of one story: where unit or counted noun are
the same, a shared notion beside them is enough to hold them together, whatever verbs the sentences are built with.
"""

from collections.abc import Iterator
from itertools import combinations, product

from claims.events import predicates
from factcheck.matching import compare
from factcheck.matching.amounts import words
from factcheck.matching.amounts.facts import clause
from factcheck.matching.contrasts import contrasted
from factcheck.matching.counted import PEOPLE
from factcheck.matching.digits import changed_round, digits, ten_times
from factcheck.matching.frames import Frame, Frames
from factcheck.matching.gate import party, unheard
from factcheck.matching.twins import Twin, fit, given_by, is_age
from factcheck.story import Story

CROWD = 12
"""Digits with a unit that more frames than this share propose no pair."""
SHARED = 2
"""Notions that two frames have in common where what is counted says little (people, years), or only a zero differs."""
SMALLEST = 100
"""Least value that may have lost a zero; small round numbers are too many."""
MOST = 5
"""Values in one unit that an article gives at most; the sales of twenty car makers are alike by chance."""
LOOSE = frozenset({"year", "month", "week", "day", "hour", "minute", "person"})
"""Units of which every story gives several figures."""
Key = tuple[str, str]
"""Unit, and digits without zeros, sorted."""


def slips(story: Story, frames: Frames) -> Iterator[Twin]:
    """Pairs of amounts of two articles that differ by two digits changed round or by a zero, by place."""
    index: dict[Key, list[Frame]] = {}
    for article in sorted(frames.of):
        for frame in frames.of[article]:
            if (key := _key(frame)) is not None:
                index.setdefault(key, []).append(frame)
    for _, sharing in sorted(index.items()):
        for one, other in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            if one.claim.article != other.claim.article and (found := _slip(story, frames, one, other)):
                yield found


def _key(frame: Frame) -> Key | None:
    """What two figures have in common of which one is the other mistyped; None for a range."""
    amount = frame.amount
    if amount.low is None or amount.low != amount.high:
        return None
    return amount.unit or "", "".join(sorted(digits(amount.low)[0])).lstrip("0")


def _slip(story: Story, frames: Frames, one: Frame, other: Frame) -> Twin | None:
    first, second = one.amount, other.amount
    both = compare.commensurable(first, second)
    if both is None or first.low is None or second.low is None:
        return None
    turned = changed_round(first.low, second.low)
    if not turned and not (ten_times(first.low, second.low) and first.low >= SMALLEST <= second.low):
        return None
    if _many(frames, one) or _many(frames, other) or not _beside(story, one, other, turned=turned):
        return None
    given = given_by(frames, one, other) or given_by(frames, other, one)
    if given or _set_apart(story, frames, one, other):
        return None
    says = story.words(one.claim.article, first.span), story.words(other.claim.article, second.span)
    found = compare.numbers(first, second, both, says)
    if found.level != "conflicts":
        return None
    return Twin(left=one, right=other, comparison=found, fit=fit(one, other), sure=True, events=None)


def _set_apart(story: Story, frames: Frames, one: Frame, other: Frame) -> bool:
    """Is only one of them of the past, asked for or of a part? A plan is told as a fact by who tells it later."""
    told = (words.settings(clause(story, frames.of[each.claim.article], each)) for each in (one, other))
    return len({found - {"open"} for found in told}) > 1


def _many(frames: Frames, one: Frame) -> bool:
    """Is its article full of figures in this unit, so that two may be alike by chance?"""
    unit = one.amount.unit, one.amount.counted
    like = {
        each.amount.low
        for each in frames.of[one.claim.article]
        if (each.amount.unit, each.amount.counted) == unit
    }
    return len(like) > MOST


def _beside(story: Story, one: Frame, other: Frame, *, turned: bool) -> bool:
    """Is enough the same around two figures, and does nothing tell two cases apart?"""
    if contrasted(one.words, other.words) or is_age(story, one) or is_age(story, other):
        return False
    if _other_target(story, one, other) or _of_others(story, one, other):
        return False
    first = one.amount
    plain = first.counted in (None, *PEOPLE) and (first.unit is None or first.unit in LOOSE)
    named = first.counted is not None and not plain
    return len(one.near & other.near) + named >= (SHARED if plain or not turned else 1)


def _other_target(story: Story, one: Frame, other: Frame) -> bool:
    """Do both tell an act of one kind that befell two whom the story names?"""
    return any(
        predicates.family(mine.predicate) == predicates.family(yours.predicate)
        and party(story, "patient", mine, yours).level == "conflicts"
        for mine, yours in product(one.claim.events, other.claim.events)
    )


def _of_others(story: Story, one: Frame, other: Frame) -> bool:
    """Does each sentence name somebody of whom the other article has not a word? Then two firms were bought."""
    return all(
        unheard(story, mine.claim, yours.claim.article) for mine, yours in ((one, other), (other, one))
    )
