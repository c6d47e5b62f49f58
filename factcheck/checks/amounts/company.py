"""Other amounts that tell whether two are one fact: equal ones beside both, and further articles that give one of the two.

Two articles that both say "of 300 tested, 11 of them badly" speak of one matter, whatever else they call it; and where
two further articles have one of two values, the other is the odd one out.
"""

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from attrs import frozen

from claims.events import predicates
from factcheck.agreements.kindred import counted_alike, is_phase
from factcheck.matching.amounts.facts import COUNTS, Amount
from factcheck.matching.amounts.words import BARE
from factcheck.story import Story
from sources.span import Span

LEAST = 3
"""Smaller amounts stand beside too many others to tell anything."""
TELLING = 10
"""Smaller counts are given for too many things for a further article to confirm one."""
PART = "part"
"""The setting of an amount that counts a part of another one."""
PART_OF = re.compile(r"\S+ of (?:these|those|them|the)\b")
"""Words of an amount that does so by itself."""
WHOLE = "of the #"
"""Words of an amount of which another is a part: it is the whole."""
BEFORE = 6
"""Code points before an amount in which it is told what it was before."""


@frozen(kw_only=True)
class Company:
    """What the other amounts of a story tell of two."""

    beside: int = 0
    """How many other amounts stand beside both, equal and of one class."""
    tied: bool = False
    """Is a further one told to be a part of both, or what both rose or fell from?"""
    tens: bool = False
    """Do they differ in the first of two digits alone, as 27 and 37 do?"""
    act: bool = False
    """Does the same happen in both sentences?"""
    confirmed: int = 0
    """How many further articles give the value of the one, where none gives that of the other."""
    since: bool = False
    """Is one of these, or that which they confirm, not older than the article of the odd one out?"""


@frozen(kw_only=True)
class Companies:
    """The amounts of a story by sentence and by article."""

    story: Story
    """Whose amounts they are."""
    of: Mapping[str, Sequence[Amount]]
    """By article, in the order of the text."""

    @cached_property
    def _by_sentence(self) -> dict[tuple[str, Span], list[Amount]]:
        found: dict[tuple[str, Span], list[Amount]] = {}
        for article, told in self.of.items():
            for one in told:
                found.setdefault((article, one.claim.sentence), []).append(one)
        return found

    @cached_property
    def _equal(self) -> dict[tuple[Hashable, Decimal], list[Amount]]:
        """The amounts by class and value, articles in the order of `of`."""
        found: dict[tuple[Hashable, Decimal], list[Amount]] = {}
        for told in self.of.values():
            for one in told:
                found.setdefault((one.group, one.value), []).append(one)
        return found

    def beside(self, one: Amount) -> Iterator[Amount]:
        """The other telling amounts of its sentence; none for a part, since a whole has several."""
        if PART in one.settings:
            return
        for each in self._by_sentence.get((one.claim.article, one.claim.sentence), ()):
            if each is not one and each.value != one.value and _least(each):
                yield each

    def company(self, one: Amount, other: Amount) -> Company:
        """What the other amounts tell of two that differ."""
        pairs = [
            (mine, yours)
            for mine in self.beside(one)
            for yours in self.beside(other)
            if mine.value == yours.value and _one_class(mine, yours)
        ]
        values = {mine.value for mine, _ in pairs}
        tied = {mine.value for mine, yours in pairs if self._ties(mine) & self._ties(yours)}
        first, second = self._confirming(one, other), self._confirming(other, one)
        odd, right = (other, first) if first else (one, second)
        confirmed = () if first and second else right
        return Company(
            beside=len(values - tied),
            tied=bool(tied),
            tens=bool(values) and _tens(one, other),
            act=bool(values) and _one_act(one, other),
            confirmed=len(confirmed),
            since=any(self._not_older(each, odd) for each in confirmed),
        )

    def _ties(self, one: Amount) -> frozenset[str]:
        """How an amount hangs on the one beside it: as a part of it, or as what it was before."""
        article, span = one.claim.article, one.figure.span
        ahead = self.story.article[article].text[max(0, span.start - BEFORE) : span.start]
        part = PART in one.settings or PART_OF.match(self.story.words(article, span))
        return frozenset(
            kind for kind, told in (("part", part), ("start", ahead.endswith((" from ", "From ")))) if told
        )

    def _confirming(self, one: Amount, other: Amount) -> tuple[Amount, ...]:
        """An amount of each further origin that gives the value of the first."""
        known = {self.story.group[each.claim.article] for each in (one, other)}
        found: dict[str, Amount] = {}
        for each in self._equal.get((one.group, one.value), ()):
            group = self.story.group[each.claim.article]
            if group not in known and group not in found and _confirms(one, each):
                found[group] = each
        return tuple(found.values())

    def _not_older(self, one: Amount, other: Amount) -> bool:
        mine, yours = (self.story.article[each.claim.article].published.interval for each in (one, other))
        return mine is not None and yours is not None and mine.last >= yours.first


def _least(one: Amount) -> bool:
    return one.value >= LEAST or one.kind not in COUNTS


def _confirms(one: Amount, other: Amount) -> bool:
    """Can an equal amount be the same one: of the same class, and not set apart?"""
    if one.kind in COUNTS and one.value < TELLING:
        return False
    parts = {PART} if WHOLE in other.words else set[str]()
    sizes = {said.name for said in one.said if said.lasts} & other.attributes
    if sizes:
        return one.settings & parts == other.settings & parts
    return _one_class(one, other) and one.settings == other.settings - parts and other.kind != BARE


def _one_class(one: Amount, other: Amount) -> bool:
    """Do two equal amounts measure or count the same, as far as it is told?"""
    if one.group != other.group:
        return False
    alike = BARE in (one.kind, other.kind) or one.of == other.of
    return alike or counted_alike(one.figure.counted, other.figure.counted)


def _tens(one: Amount, other: Amount) -> bool:
    """Do two counts of two digits differ in the first alone?"""
    first, second = str(one.value), str(other.value)
    return len(first) == len(second) == len("27") and first[1:] == second[1:] and one.group == other.group


def _one_act(one: Amount, other: Amount) -> bool:
    """Does a verb of both sentences tell the same?"""
    first, second = (
        {predicates.family(event.predicate) for event in each.claim.events if not is_phase(event.predicate)}
        for each in (one, other)
    )
    return bool(first & second)
