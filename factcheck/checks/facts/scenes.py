"""`place_conflict` of scenes: one crash, theft or arrest is put in two towns, or in two sorts of places.

Flagged where two articles tell one event of one day, of one thing or person and with enough else alike, and the one has
"in a bakery", the other "inside the bus station"; or each has a town of its own.

Survives: a place that the other article names too, a town in its region, "near" and "off", two things of a kind, another
day, sorts of which one may lie in the other (a bar in a hotel), what is only possible, two persons who say so.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, product

from claims.claim import Claim
from factcheck.checks.acts.together import again_in
from factcheck.checks.facts import scenes_reading, wheres
from factcheck.checks.facts.fact import two_people
from factcheck.checks.facts.scenes_reading import Scene
from factcheck.checks.facts.subjects import one_person
from factcheck.checks.rivals import Rival, Value, value
from factcheck.matching.contrasts import contrasted
from factcheck.story import Story
from sources import interval
from sources.span import Span

CROWD = 20
"""An event that a story tells more often than this is not compared."""
ONE_NEWS = timedelta(days=3)
"""Articles further apart may tell of two events."""
COMPASS = frozenset({"north", "south", "east", "west"})
ALIKE = 2
"""Notions that two tellings must have in common besides doer and target."""
FAMILIAR = re.compile(r"(?:^|\s)the\s(?:[\w'\u2019-]+\s){0,4}$", re.IGNORECASE)
OBJECT = re.compile(r"\s(?:the|this|his|her|its|their)\s")
NEAR = 60
"""Code points before an event in which a known thing may stand: "the goods train"."""


def rivals(story: Story) -> Iterator[Rival]:
    """Events that two articles put in places which cannot both hold."""
    told: dict[str, list[Scene]] = {}
    for one in scenes_reading.read(story):
        told.setdefault(one.event, []).append(one)
    for _, of_event in sorted(told.items()):
        for left, right in combinations(of_event, 2) if len(of_event) <= CROWD else ():
            if left.claim.article == right.claim.article:
                continue
            places = _clash(story, left, right)
            if places and _one_event(story, left, right):
                yield _rival(story, left, right, places)


def _clash(story: Story, left: Scene, right: Scene) -> tuple[Value, Value] | None:
    """The two places that cannot both hold."""
    if len(left.sites) == len(right.sites) == 1:
        (one, mine), (other, yours) = left.sites[0], right.sites[0]
        if scenes_reading.exclude(one, other) and not (
            _tells(story, left, other) or _tells(story, right, one)
        ):
            return _value(story, left, mine), _value(story, right, yours)
    if left.where and right.where and wheres.apart(left.where, right.where):
        near = (left.loose or right.loose) and not wheres.turned(left.where, right.where)
        if not (near or _names(story, left, right) or _names(story, right, left)):
            first, second = (Span(start=one.start, end=one.end) for one in (left.where, right.where))
            return _value(story, left, first), _value(story, right, second)
    return None


def _tells(story: Story, one: Scene, sort: str) -> bool:
    """Does the article of a scene name a place of some sort at all?"""
    return scenes_reading.nouns(sort).search(story.lowered[one.claim.article]) is not None


def _names(story: Story, one: Scene, other: Scene) -> bool:
    """Does the article of the one name the town of the other?"""
    text = story.article[one.claim.article].text
    return other.where is not None and other.where.names[0][0] in text


def _value(story: Story, one: Scene, span: Span) -> Value:
    return value(one.claim, span, f"“{story.words(one.claim.article, span)}”")


def _one_event(story: Story, left: Scene, right: Scene) -> bool:
    """Is it one event, by its day, by who has a part in it, and by what else is told?"""
    if not _one_day(story, left.claim, right.claim):
        return False
    again = [again_in(story, one.claim) for one in (left, right)]
    if again[0] != again[1] or contrasted(left.around - COMPASS, right.around - COMPASS):
        return False
    alike = len((left.around & right.around) - _words(left) - _words(right)) - 1
    who = _one_person(story, left, right)
    if who is not None:
        return who and alike >= 1
    if not left.heads & right.heads:
        return False
    return alike >= ALIKE and (_known(story, left) or _known(story, right))


def _one_person(story: Story, left: Scene, right: Scene) -> bool | None:
    """Do both name one person? None where one of them names nobody."""
    first, second = (
        [who for who in one.names if who in story.entity and story.entity[who].type == "PERSON"]
        for one in (left, right)
    )
    return (
        any(one_person(story, one, other) for one, other in product(first, second))
        if first and second
        else None
    )


def _words(one: Scene) -> frozenset[str]:
    """The notions of the place."""
    return frozenset(
        word.lower() for name, _ in (one.where.names if one.where else ()) for word in name.split()
    )


def _known(story: Story, one: Scene) -> bool:
    """Is it told of a thing as known: "the train"?"""
    text = story.article[one.claim.article].text
    before = text[max(one.claim.sentence.start, one.span.start - NEAR) : one.span.start]
    return FAMILIAR.search(f"{before.rstrip()} ") is not None or OBJECT.match(text, one.span.end) is not None


def _one_day(story: Story, left: Claim, right: Claim) -> bool:
    if story.further_apart(left.article, right.article, ONE_NEWS):
        return False
    days = left.times, right.times
    return not interval.apart(*days) if all(days) else not any(days)


def _rival(story: Story, left: Scene, right: Scene, places: tuple[Value, Value]) -> Rival:
    told = story.words(left.claim.article, left.span)
    return Rival(
        kind="place_conflict",
        aspect="place",
        severity="tension",
        subject=f"“{told}” is put in different places:",
        left=places[0],
        right=places[1],
        advice="Check where it happened.",
        excuse="other_speaker" if two_people(story, left.claim, right.claim) else None,
    )
