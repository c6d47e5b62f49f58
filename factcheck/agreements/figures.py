"""Two articles that give one amount, one time or one place for one thing, in whatever words."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from itertools import chain, combinations

from attrs import evolve, frozen

from factcheck.agreements import rough
from factcheck.agreements.alone import Alone, of_values
from factcheck.agreements.apart import only_planned, strangers, told_apart, two_alike
from factcheck.agreements.beside import Beside
from factcheck.agreements.cliques import cliques
from factcheck.agreements.crowds import parts
from factcheck.agreements.fact import Fact
from factcheck.agreements.grains import grain, measure, put
from factcheck.agreements.said import Said
from factcheck.agreements.values import Value, is_equal, one_measure, values
from factcheck.clusters import grouped
from factcheck.matching.pairs import Pair
from factcheck.model import Relation

ENOUGH = 2.75
"""Points from which an equal value is one fact; see `factcheck.agreements.beside`."""
RARE = 0.3
"""Points of `factcheck.agreements.alone` from which a value is one that two articles would hardly give by chance."""
ROUNDED = 0.5
"""Points that a rounded amount counts less."""
OFTEN = 3
"""A value that so many articles give is one of the story: a point less is asked of it."""
MEASURED, MANY = 0.7, 0.75
"""Points of `factcheck.agreements.alone` from which a measure that three articles give counts more, and how much."""
LONG = frozenset({"day", "week", "month", "year"})
"""Units in which much is told of one thing and another."""
DIFFER: frozenset[Relation] = frozenset({"conflict", "disputed", "update"})
"""How two claims are matched that do not tell one fact, whatever values they share."""


@frozen(kw_only=True)
class Shared:
    """Two places of one value that nothing tells apart."""

    left: Value
    """The one."""
    right: Value
    """The other, in another article."""
    weight: float
    """Points that stand for one fact."""
    lone: float
    """How much it tells that both give this amount, and none like it; see `factcheck.agreements.alone`."""

    @property
    def claims(self) -> tuple[str, str]:
        """The two claims."""
        return self.left.claim.id, self.right.claim.id


def figures(said: Said, pairs: Sequence[Pair]) -> Iterator[Fact]:
    """The values that several articles give for one thing; claims that are matched as different give none."""
    differing = {frozenset(pair.match.claims) for pair in pairs if pair.match.relation in DIFFER}
    beside = Beside(story=said.story)
    found_values = tuple(values(said.story))
    alone = of_values(found_values)
    for given in chain(_given(found_values), rough.near(found_values)):
        enough = ENOUGH - (len({one.claim.article for one in given}) >= OFTEN and given[0].is_own)
        found: list[tuple[Shared, ...]] = []
        for part in parts(given):
            found += _groups(said, _many(tuple(_pairs(beside, alone, part, differing))), enough)
        for group in grouped(found, _claim_pairs):
            yield _fact([link for held in group for link in held])


def _given(found: Iterable[Value]) -> Iterator[list[Value]]:
    """The places of each value that two articles have; of a month or year with those of its parts."""
    index: dict[Hashable, list[Value]] = {}
    for value in found:
        for key in value.keys:
            index.setdefault(key, []).append(value)
    for key, given in index.items():
        told = key == given[0].key or len({one.key for one in given}) > 1
        if told and len({one.claim.article for one in given}) > 1:
            yield given


def _pairs(
    beside: Beside, alone: Alone, given: Collection[Value], differing: Collection[frozenset[str]]
) -> Iterator[Shared]:
    """The places in different articles, with the points of each pair, but for claims that differ."""
    for one, other in combinations(sorted(given, key=lambda value: value.place), 2):
        if one.claim.article == other.claim.article or frozenset((one.claim.id, other.claim.id)) in differing:
            continue
        if _may_be_one(one, other):
            lone = alone.points(one, other)
            weight = beside.points(one, other, lone) - (0.0 if is_equal(one, other) else ROUNDED)
            yield Shared(left=one, right=other, lone=lone, weight=weight)


def _may_be_one(one: Value, other: Value) -> bool:
    """Are they of one measure, and equal, or the one the other rounded or in another unit?"""
    if one.amount is None or other.amount is None or one.key == other.key:
        return one_measure(one, other)
    if is_equal(one, other) and one_measure(one, other):
        return True
    return rough.is_rounded(one.amount, other.amount, (one.says, other.says))


def _many(found: Sequence[Shared]) -> list[Shared]:
    """The pairs, each measure with more points that several articles give alone: that three do so by chance is rare."""
    articles = {value.claim.article for one in found if _is_lone(one) for value in (one.left, one.right)}
    if len(articles) < OFTEN:
        return list(found)
    return [evolve(one, weight=one.weight + MANY) if one.weight and _is_lone(one) else one for one in found]


def _is_lone(one: Shared) -> bool:
    """Is it a measure that both articles give alone?"""
    return one.lone >= MEASURED and _is_measure(one.left) and _is_measure(one.right)


def _is_measure(value: Value) -> bool:
    """Is it an amount of a unit, but none of days or years, of which many are told of?"""
    return value.amount is not None and value.amount.unit is not None and value.amount.unit not in LONG


def _not_apart(said: Said, found: Iterable[Shared]) -> Iterator[Shared]:
    """The pairs that nothing tells apart, with a point less for each doubt."""
    for one in found:
        two = two_alike(one.left, one.right)
        rare = two or one.lone >= RARE
        if not told_apart(said, one.left, one.right, lone=rare):
            strange = strangers(said, one.left.claim, one.right.claim)
            planned = not rare and only_planned(said.story, one.left, one.right)
            doubts = planned + (strange and not two)
            yield evolve(one, weight=one.weight - doubts) if doubts else one


def _among(links: Sequence[Shared], found: Iterable[Shared]) -> Iterator[Shared]:
    """The pairs of claims that both have links, where there are more than two of these."""
    linked = {claim for link in links for claim in link.claims}
    if len(linked) > len(links[0].claims):
        yield from (one for one in found if linked.issuperset(one.claims))


def _mutual(found: Sequence[Shared]) -> Iterator[Shared]:
    """Of each value in an article and the places of it in another only the best, seen from both."""
    best: dict[tuple[tuple[str, int], str], float] = {}
    for one in found:
        for mine, yours in ((one.left, one.right), (one.right, one.left)):
            key = (mine.place, yours.claim.article)
            best[key] = max(best.get(key, 0.0), one.weight)
    for one in found:
        sides = ((one.left, one.right), (one.right, one.left))
        if all(best[mine.place, yours.claim.article] == one.weight for mine, yours in sides):
            yield one


def _groups(said: Said, found: Sequence[Shared], enough: float) -> Iterator[tuple[Shared, ...]]:
    """The links that give one fact; a claim that goes with two groups stands in both."""
    telling = tuple(_not_apart(said, (one for one in found if one.weight >= enough)))
    if links := tuple(_mutual([one for one in telling if one.weight >= enough])):
        others = _not_apart(said, _among(links, (one for one in found if one.weight < enough)))
        yield from _turns(links, {frozenset(one.claims) for one in (*telling, *others)})


def _turns(links: Sequence[Shared], fitting: Collection[frozenset[str]]) -> Iterator[tuple[Shared, ...]]:
    """Groups of which no claim stands in two, then again such groups of the links that are left."""
    while links:
        of_turn = [held for _, held in cliques(links, fitting)]
        yield from of_turn
        done = {id(link) for held in of_turn for link in held}
        links = [link for link in links if id(link) not in done]


def _claim_pairs(held: Sequence[Shared]) -> Sequence[Hashable]:
    """By what groups are known to be one: two claims in common."""
    members = sorted({claim for link in held for claim in link.claims})
    return tuple(combinations(members, 2))


def _fact(held: Sequence[Shared]) -> Fact:
    places = [value for link in held for value in (link.left, link.right)]
    ways = {value.says for value in places}
    shortest = min(ways, key=lambda words: ("-" in words, len(words), words))
    kind = _kind(next(value for value in places if value.says == shortest))
    return Fact(
        claims=tuple(sorted({value.claim.id for value in places})),
        alike=(put(kind, ways),),
        gives=(f"the {kind} {shortest}",),
    )


def _kind(value: Value) -> str:
    if value.time is not None:
        return grain(value.time)
    return measure(value.amount) if value.amount is not None else "place"
