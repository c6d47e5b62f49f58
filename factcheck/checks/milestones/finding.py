"""`date_conflict` and `place_conflict` of milestones: when somebody was born, when a strike begins, where a trial opens.

Two articles are held together where both tell the milestone of one bearer. Where one only says "the company" or "he", its
bearer is understood: the only one in the story of whom it is told, if that article names it too and the two times lie near.

Survives: a time or place that the other article gives as well, a second one of the kind ("again", "the second round"), two
named speakers, what is denied or only possible, times far apart of what may happen twice (a strike, a resignation).
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations
from typing import Literal

from factcheck.checks import rivals
from factcheck.checks.acts.together import again_in
from factcheck.checks.acts.whereabouts import apart
from factcheck.checks.finding import Findings
from factcheck.checks.milestones.instances import Instance, instances
from factcheck.checks.milestones.same import Sameness, sameness
from factcheck.checks.rivals import Rival, Value
from factcheck.checks.sides import Place
from factcheck.checks.times import clashing
from factcheck.matching import compare, suppress
from factcheck.matching.own_days import news_twice
from factcheck.model import Comparison, FlagKind
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.interval import Interval
from sources.span import Span

ValueAspect = Literal["date", "place"]
KINDS: dict[ValueAspect, FlagKind] = {"date": "date_conflict", "place": "place_conflict"}
VERBS: dict[ValueAspect, str] = {"date": "is dated", "place": "is put in"}
CROWD = 24
"""A milestone that a story tells more often than this (of many people) is not compared."""
FEW = timedelta(days=14)
"""Within so few days it is one milestone even where its bearer is only understood."""


def check(story: Story) -> Findings:
    """All milestones of a story, held against each other."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told: dict[str, list[Instance]] = {}
    for one in instances(story):
        told.setdefault(one.milestone.name, []).append(one)
    for _, of_kind in sorted(told.items()):
        for left, right in combinations(of_kind, 2) if len(of_kind) <= CROWD else ():
            how = sameness(story, of_kind, left, right) if left.claim.article != right.claim.article else None
            if how is not None:
                yield from _times(story, how, left, right)
                yield from _places(story, how, left, right)


def _times(story: Story, how: Sameness, one: Instance, other: Instance) -> Iterator[Rival]:
    """The two as rivals in time."""
    if one.when is None or other.when is None or not _clash(story, how, one, other):
        return
    if how != "sure" and news_twice(story, (one.claim, one.when.span), (other.claim, other.when.span)):
        return
    values = [
        _value(each, each.when.span, compare.told(each.when.interval))
        for each in (one, other)
        if each.when and each.when.interval
    ]
    yield _rival(story, how, (one, other), values, "date")


def _clash(story: Story, how: Sameness, one: Instance, other: Instance) -> bool:
    """Can the two times not both hold, and may one be the other told wrongly?"""
    first, second = (each.when.interval if each.when else None for each in (one, other))
    if first is None or second is None or not clashing.apart(first, second):
        return False
    if not _near(one, first, second) and not (one.milestone.far and how == "sure"):
        return False
    if how != "sure" and not clashing.near(first, second) and one.milestone.within > FEW:
        return False
    return not (
        clashing.given(story, other.claim.article, first) or clashing.given(story, one.claim.article, second)
    )


def _near(one: Instance, first: Interval, second: Interval) -> bool:
    """Do two times of a milestone lie too near each other to be those of two?"""
    return clashing.near(first, second) or first.gap(second) <= one.milestone.within


def _places(story: Story, how: Sameness, one: Instance, other: Instance) -> Iterator[Rival]:
    """The two as rivals in place."""
    if one.where is None or other.where is None or not apart(one.where.name, other.where.name):
        return
    if _names(story, other, one.where.name) or _names(story, one, other.where.name):
        return
    if how != "sure" and not _same_day(one, other):
        return
    values = [_value(each, each.where.span, each.where.name) for each in (one, other) if each.where]
    yield _rival(story, how, (one, other), values, "place")


def _same_day(one: Instance, other: Instance) -> bool:
    times = [each.when.interval for each in (one, other) if each.when and each.when.interval]
    return len(times) > 1 and times[0].overlaps(times[1])


def _names(story: Story, one: Instance, place: str) -> bool:
    return place in story.article[one.claim.article].text


def _value(one: Instance, span: Span, words: str) -> Value:
    return Value(place=Place(article=one.claim.article, span=span), claim=one.claim.id, words=words)


def _rival(
    story: Story, how: Sameness, both: tuple[Instance, Instance], values: Sequence[Value], aspect: ValueAspect
) -> Rival:
    entity = next((one.bearer.entity for one in both if one.bearer.entity), None)
    who = story.name(entity) or both[0].bearer.word
    told = story.words(both[0].claim.article, both[0].span)
    return Rival(
        kind=KINDS[aspect],
        aspect=aspect,
        severity="conflict" if how == "sure" else "tension",
        subject=f"“{told}” ({who}) {VERBS[aspect]}",
        left=values[0],
        right=values[1],
        advice="Check against the source that both rest on.",
        excuse=_excuse(story, *both, values, aspect),
    )


def _excuse(
    story: Story, one: Instance, other: Instance, values: Sequence[Value], aspect: ValueAspect
) -> Reason | None:
    """What explains values of matched events; times too far apart to be one; another one of the kind."""
    times = [each.when.interval for each in (one, other) if each.when and each.when.interval]
    if len(times) > 1 and clashing.apart(*times) and not _near(one, *times) and not one.milestone.far:
        return "other_event"
    left, right = (value.place.span for value in values)
    difference = Comparison(aspect=aspect, level="conflicts", detail="", left=left, right=right)
    case = suppress.Case(story=story, left=one.claim, right=other.claim, events=None, comparison=difference)
    first, second = (again_in(story, each.claim) for each in (one, other))
    return suppress.excuse(case) or ("other_event" if first != second else None)
