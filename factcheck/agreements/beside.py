"""What two claims tell alike beside an equal value, in points: is it one fact that both give?"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from attrs import frozen

from claims.claim import Claim, Event
from claims.names.words import particles
from factcheck.agreements.attached import measured, one_owner
from factcheck.agreements.kindred import counted_alike, other_acts, people, senses
from factcheck.agreements.values import EXACT, MANY, Value, both_ages, figure_words, is_equal, share_another
from factcheck.agreements.voiced import one_source
from factcheck.story import Story

COMPOUND = re.compile(r"(?<![a-z])[a-z]+(?:-[a-z]+)+")
PART = re.compile(r"\bof (?:whom|which|them|these|those)\W+(?:\w+\W+)?$")
"""Words before an amount that is a part of what was counted before it: "of whom 420"."""
RESULT = re.compile(r"\d \w+ to $")
"""Words before an amount of what is counted just before it: "81 votes to 69"."""
FEW = 2
"""What no more articles than this have is never common."""
COMMON = 0.75
"""What a word or name that most articles of the story have counts beside a rarer one."""
NEAR = 5
"""Content words to either side of a value that stand near it."""
SHARES = frozenset({None, "percent", "percentage_point", "fraction"})
"""Units of amounts that lie close together: shares of this and that."""
FAR = 0.5
"""What a word further away counts."""


SOURCE = 1.25
"""Points for an amount that one source gives in both."""
MEASURED = 1.75
"""Points where a span of time is of the same in both: "three days of mourning"."""
TARGET = 0.5
"""Points where the same is done to, or by, a thing of one kind at one time."""


@frozen(kw_only=True)
class Around:
    """What stands around a value in its claim."""

    told: Sequence[tuple[frozenset[str], float]]
    """The senses of each word but names and values, with what it counts by its distance."""
    near: Mapping[str, float]
    """The same by sense."""
    places: Mapping[str, Sequence[int]]
    """By sense the places in `told` of the words that have it."""
    names: frozenset[str]
    """The words of all names in the claim, lower case."""
    parties: frozenset[str]
    """Who and what it names or means, by entity; a state is its code, under all its names."""


@frozen(kw_only=True)
class Beside:
    """The words and names of the claims of a story, and how common they are in it."""

    story: Story
    """Whose claims are compared."""

    @cached_property
    def _worth(self) -> Mapping[str, float]:
        """What each sense and each name counts: less for one that most articles have; 1 for what is no word of a claim."""
        spread = Counter(
            key
            for claims in self.story.by_article.values()
            for key in {key for claim in claims for key in self._keys(claim)}
        )
        most = max(FEW, len(self.story.articles) / 2)
        return defaultdict(lambda: 1.0, {key: COMMON for key, count in spread.items() if count > most})

    @cached_property
    def _named(self) -> dict[str, frozenset[str]]:
        """The words of all names of each entity, lower case, those with a hyphen also parted."""
        return {
            entity.id: frozenset(
                part.lower()
                for surface in {one.mention.surface for one in entity.mentions if one.mention.is_name}
                for word in surface.split()
                for part in (word, *word.split("-"))
            )
            for entity in self.story.entities
        }

    @cached_property
    def _known(self) -> dict[tuple[str, int], Around]:
        """What stands around the values asked for so far, by place."""
        return {}

    def points(self, one: Value, other: Value, lone: float = 0.0) -> float:
        """How much stands for one fact: the value itself, what is counted, who takes part, and what else is told alike.

        0 where nothing but the value and names is alike, and for a place where another thing happens; an exact
        amount is enough where both count the same, or no noun tells what one of them counts. What is `lone` tells more
        (see `factcheck.agreements.alone`), and an amount of money or a measure that is needs no other word.
        """
        happens = _happens(one, other)
        if one.figure is None and happens <= 0:
            return 0.0
        first, second = self._around(one), self._around(other)
        told, counted = self._told_alike(first, second), self._counted(one, other, lone)
        exact = one.is_exact and other.is_exact and is_equal(one, other) and _can_be_one(one, other)
        lone = lone if counted > 0 or (counted == 0 and (told > 1 or _one_thing(one, other))) else 0.0
        plain = not told and counted <= 0 and not exact
        if plain and not lone:
            return 0.0
        named = self._named_alike(one, other, first, second)
        if plain and not (named or _measured(one, other) or _far_days(one, other)):
            return 0.0
        worth = (one.worth + other.worth) / 2 + exact + lone
        more = _also(one, other) + TARGET * _one_target(one, other)
        if counted > 0 and not _two_acts(one, other) and one_source(self.story, one.claim, other.claim):
            more += SOURCE
        return worth + told + counted + happens + named + more

    def alike(self, one: Value, other: Value) -> tuple[float, float]:
        """What is alike around two values: the points of the words, and those of the names and parties."""
        first, second = self._around(one), self._around(other)
        return self._told_alike(first, second), self._named_alike(one, other, first, second)

    def _told_alike(self, first: Around, second: Around) -> float:
        words = first.near.keys() & second.near.keys()
        return min(self._part(first, second, words), self._part(second, first, words)) if words else 0.0

    def _named_alike(self, one: Value, other: Value, first: Around, second: Around) -> float:
        shared = first.parties & second.parties
        if shared:
            return self._weight(shared) + _one_place(one.event, other.event)
        return float(_namesakes(first, one.claim, second, other.claim))

    def _counted(self, one: Value, other: Value, lone: float) -> float:
        """Do both count the same? For a lone amount the noun may stand anywhere in the claim of the other."""
        counted = _nouns_alike(one, other) + self._attached(one, other)
        if lone and not counted:
            return float(self._counts_it(one, other) or self._counts_it(other, one))
        return counted

    def _attached(self, one: Value, other: Value) -> float:
        """Do both measure the same, or count what is of one party? So many days of two things are two facts."""
        if one.amount is None or other.amount is None:
            return 0.0
        if one.amount.counted and other.amount.counted:
            return float(one_owner(self.story, one, other))
        first, second = measured(self.story, one), measured(self.story, other)
        if first and second:
            return MEASURED if first & second else -1.0
        return 0.0

    def _counts_it(self, one: Value, other: Value) -> bool:
        """Does what the one counts stand in the claim of the other, which has no noun: "31 deaths", "the dead: 31"?"""
        if one.amount is None or other.amount is None or other.amount.counted or other.amount.unit:
            return False
        noun, claim = one.amount.counted, other.claim
        before = self.story.article[claim.article].text[claim.span.start : other.span.start]
        counted = [amount.counted for amount in claim.quantities if amount.span.end <= other.span.start]
        if RESULT.search(before):
            return counted_alike(noun, counted[-1] if counted else None)
        taken = set() if PART.search(before) else {amount.counted for amount in claim.quantities}
        return any(counted_alike(noun, term) for term in claim.terms if term not in taken)

    def _around(self, value: Value) -> Around:
        found = self._known.get(value.place)
        if found is None:
            found = self._known[value.place] = self._read(value)
        return found

    def _read(self, value: Value) -> Around:
        names = frozenset(word for one in value.claim.entities for word in self._named[one])
        told = dict(self._told(value, names))
        by_distance = sorted(told.items(), key=lambda one: one[1])
        near = {key: weight for keys, weight in by_distance for key in keys}
        places: dict[str, list[int]] = {}
        for place, keys in enumerate(told):
            for key in keys:
                places.setdefault(key, []).append(place)
        return Around(
            told=tuple(told.items()),
            near=near,
            places=places,
            names=names,
            parties=frozenset(self._parties(value.claim)),
        )

    def _told(self, value: Value, names: frozenset[str]) -> Iterator[tuple[frozenset[str], float]]:
        """The senses of the words of a claim, the near ones last, so that they count."""
        terms = value.claim.terms
        at = next((n for n, term in enumerate(terms) if term in value.words), 0)
        counted = {amount.counted for amount in value.claim.quantities if amount.counted}
        figures = "\n".join(("", *figure_words(self.story, value.claim), *counted))
        telling = [
            (abs(n - at) <= NEAR, found)
            for n, term in enumerate(terms)
            if term not in names and f"\n{term}" not in figures and (found := senses(term))
        ]
        yield from ((found, FAR) for near, found in telling if not near)
        yield from ((found, 1.0) for near, found in telling if near)
        for word in COMPOUND.findall(self.story.words(value.claim.article, value.claim.span).lower()):
            parts = set(word.split("-"))
            if not parts & {*terms, *names}:
                yield frozenset((word,)), 1.0

    def _part(self, mine: Around, yours: Around, alike: AbstractSet[str]) -> float:
        """What the words of one claim that are also told in another count, each as near as in both."""
        if len(alike) == 1:
            [key] = alike
            near, worth = yours.near[key], self._worth[key]
            return sum([min(mine.told[place][1], near) * worth for place in mine.places[key]])
        held: dict[int, list[str]] = {}
        for key in alike:
            for place in mine.places[key]:
                held.setdefault(place, []).append(key)
        return sum([self._nearness(mine.told[place][1], yours, held[place]) for place in sorted(held)])

    def _nearness(self, weight: float, yours: Around, alike: Sequence[str]) -> float:
        """What a word counts, by the senses in which the other claim has it, too."""
        if len(alike) == 1:
            return min(weight, yours.near[alike[0]]) * self._worth[alike[0]]
        return min(weight, max(map(yours.near.__getitem__, alike))) * self._weight(alike)

    def _weight(self, keys: Iterable[str]) -> float:
        return max(map(self._worth.__getitem__, keys))

    def _keys(self, claim: Claim) -> set[str]:
        return {sense for term in claim.terms for sense in senses(term)} | self._parties(claim)

    def _parties(self, claim: Claim) -> set[str]:
        told = {part for e in claim.events for part in (e.agent, e.patient, e.place) if part}
        return {self.story.country(one) or one for one in told | set(claim.entities)}


def _namesakes(first: Around, one: Claim, second: Around, other: Claim) -> bool:
    """Does one claim use a word of a name in the other, though they name nobody in common?"""
    theirs, ours = (
        (around.names & set(claim.terms)) - particles() for around, claim in ((first, other), (second, one))
    )
    return bool(theirs or ours)


def _one_place(one: Event | None, other: Event | None) -> bool:
    return one is not None and other is not None and one.place is not None and one.place == other.place


def _nouns_alike(one: Value, other: Value) -> float:
    """Do both count the same? What is counted by two nouns that are not alike is two things."""
    if one.amount is None or other.amount is None:
        return 0.0
    first, second = one.amount.counted, other.amount.counted
    if both_ages(one, other):
        return 1.0
    if first is None or second is None:
        return 0.0
    if counted_alike(first, second):
        return 1.0
    return 0.0 if people(first) and people(second) and one.is_exact else -1.0


def _can_be_one(one: Value, other: Value) -> bool:
    """Do two amounts have a unit, or does no noun tell that they count people in the one and things in the other?"""
    if one.amount is None or other.amount is None:
        return False
    first, second = one.amount.counted, other.amount.counted
    return one.amount.unit is not None or first is None or second is None or people(first) == people(second)


def _measured(one: Value, other: Value) -> bool:
    """Are both amounts of a unit, money or a measure, of which there is no end of other amounts?"""
    return all(value.amount is not None and value.amount.unit not in SHARES for value in (one, other))


def _far_days(one: Value, other: Value) -> bool:
    """Are both a calendar day long before or after the articles?"""
    return one.day is not None and other.day is not None and min(one.worth, other.worth) >= EXACT


def _one_thing(one: Value, other: Value) -> bool:
    """May both be of one thing, as "26" and "26" need not be, nor a fine of 200,000 euros and a lorry bought for as much?"""
    if one.amount is None or other.amount is None:
        return not _two_doings(one, other)
    large = one.amount.low is not None and one.amount.low >= MANY
    if not any(amount.counted or amount.unit or large for amount in (one.amount, other.amount)):
        return False
    return not _two_acts(one, other) or min(one.worth, other.worth) >= EXACT


def _two_doings(one: Value, other: Value) -> bool:
    """Is it said of two things that they do something, or that it is done to them, and with two verbs?"""
    if one.event is None or other.event is None or one.event.nominal or other.event.nominal:
        return False
    first, second = (
        {head for head in (event.agent_head, event.patient_head) if head}
        for event in (one.event, other.event)
    )
    one_act = senses(one.event.predicate) & senses(other.event.predicate)
    return bool(first and second) and not (one_act or first & second)


def _two_acts(one: Value, other: Value) -> bool:
    """Do both tell what happens, and two different things?"""
    return (
        one.event is not None
        and other.event is not None
        and other_acts(one.event.predicate, other.event.predicate)
    )


def _one_target(one: Value, other: Value) -> bool:
    """Does one thing happen at a time, by one verb, to things of one kind? Of people there are many."""
    if (
        one.amount is not None
        or one.event is None
        or other.event is None
        or one.event.nominal
        or other.event.nominal
    ):
        return False
    heads = [
        (one.event.patient_head, other.event.patient_head),
        (one.event.agent_head, other.event.agent_head),
    ]
    told = any(mine and yours and not people(mine) and senses(mine) & senses(yours) for mine, yours in heads)
    return told and bool(senses(one.event.predicate) & senses(other.event.predicate))


def _also(one: Value, other: Value) -> bool:
    """Do both give another amount, or another time, alike?"""
    if share_another(one, other):
        return True
    return any(a.overlaps(b) for a in one.times_beside for b in other.times_beside)


def _happens(one: Value, other: Value) -> float:
    """Does the same happen with both? Times and places of two things that happen are two facts."""
    if one.event is None or other.event is None:
        return 0.0
    if senses(one.event.predicate) & senses(other.event.predicate):
        return 1.0
    if one.amount is not None or one.event.nominal or other.event.nominal:
        return 0.0
    return -1.0 if other_acts(one.event.predicate, other.event.predicate) else 0.0
