"""Amounts that somebody gets, pays or has: given of two people they are two amounts."""

from collections.abc import Collection

from claims.claim import Claim
from factcheck.matching.amounts import words
from factcheck.matching.amounts.around import around, figure_at
from factcheck.matching.amounts.facts import kind_of
from factcheck.matching.gate import unheard
from factcheck.story import Story
from sources.span import Span

PERSONAL = frozenset(
    {"sentence", "ban", "contract", "office", "wage", "bail", "reward", "ransom", "prize", "bribe"}
)
"""What is said of amounts of one person."""
OTHER_NAMES = frozenset({"ORG", "NORP"})
"""Types of names that are none of people, even if misread."""


def two(story: Story, left: tuple[Claim, Span | None], right: tuple[Claim, Span | None]) -> bool:
    """Are the amounts that two claims give at spans those of two people?"""
    return _people_differ(story, left[0], right[0]) and is_personal(
        _said(story, *left) & _said(story, *right)
    )


def two_of(story: Story, left: Claim, right: Claim, said: Collection[str]) -> bool:
    """The same for amounts of which it is known what is said of both."""
    return is_personal(said) and _people_differ(story, left, right)


def is_personal(said: Collection[str]) -> bool:
    """Is one of these said of amounts of one person?"""
    return not PERSONAL.isdisjoint(said)


def _people_differ(story: Story, left: Claim, right: Claim) -> bool:
    """Does each claim name people, and both nobody in common? A name may have been read as that of a place."""
    first, second = story.once(_people, left), story.once(_people, right)
    if first and second:
        return first.isdisjoint(second)
    return _instead(story, left, right) or _instead(story, right, left)


def _instead(story: Story, one: Claim, other: Claim) -> bool:
    """Does a claim name people of whom the other article has not a word, and the other claim something else?"""
    people = story.once(_people, one)
    if not people:
        return False
    named = {name for name in other.entities if story.entity[name].type not in OTHER_NAMES} - set(
        one.entities
    )
    return bool(named) and unheard(story, one, other.article)


def _people(story: Story, claim: Claim) -> frozenset[str]:
    return frozenset(name for name in claim.entities if story.entity[name].type == "PERSON")


def _said(story: Story, claim: Claim, span: Span | None) -> frozenset[str]:
    figure = figure_at(claim, span)
    if figure is None:
        return frozenset()
    told = words.said(around(story, claim, figure), kind_of(figure)[0])
    return frozenset(one.name for one in told)
