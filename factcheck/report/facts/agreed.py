"""Facts that several articles give alike, from the agreements of a report: values first, else the words."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve

from factcheck.report.facts.fact import Fact, said
from factcheck.report.facts.index import Index, Json
from factcheck.report.facts.names import named

STATEMENT = "statement"
"""Aspect of what is told in like words: no kind of flag."""
Found = tuple[Json, Json]
"""A claim and the span of the value in it."""


def agreed(index: Index) -> Iterator[Fact]:
    """Dates, numbers and offices that claims of one agreement share, and what they tell; most origins first."""
    for one in sorted(index.document["agreements"], key=lambda each: -each["origins"]):
        claims = [claim for each in one["claims"] if "span" in (claim := index.told(each))]
        shared = [*_shared(index, one, claims)]
        yield from shared
        covered = {article for fact in shared for article in fact.articles}
        if not {claim["article"] for claim in claims} <= covered:
            yield _fact(index, one, STATEMENT, [(claim, claim["span"]) for claim in claims])


def _shared(index: Index, one: Json, claims: Sequence[Json]) -> Iterator[Fact]:
    """The values that claims of several articles have in common; those of one name are one fact."""
    for aspect, read in READERS.items():
        by_value: dict[Hashable, list[Found]] = {}
        for claim in claims:
            for value, span in read(claim):
                by_value.setdefault(value, []).append((claim, span))
        by_name: dict[str, Fact] = {}
        for found in by_value.values():
            if len({claim["article"] for claim, _ in found}) > 1:
                fact = _fact(index, one, aspect, found)
                held = by_name.get(fact.name)
                by_name[fact.name] = evolve(held, said=held.said + fact.said) if held else fact
        yield from by_name.values()


def _dates(claim: Json) -> Iterator[tuple[Hashable, Json]]:
    for date in claim.get("dates") or ():
        if date["interval"] is not None:
            yield (date["interval"]["first"], date["interval"]["last"]), date["span"]


def _numbers(claim: Json) -> Iterator[tuple[Hashable, Json]]:
    for amount in claim.get("quantities") or ():
        yield tuple(amount[part] for part in ("low", "high", "unit", "counted")), amount["span"]


def _offices(claim: Json) -> Iterator[tuple[Hashable, Json]]:
    for role in claim.get("roles") or ():
        yield (role["person"], role["office"]), role["span"]


READERS: dict[str, Callable[[Json], Iterator[tuple[Hashable, Json]]]] = {
    "role_conflict": _offices,
    "date_conflict": _dates,
    "number_conflict": _numbers,
}
"""Values of a claim with their spans, by the kind of flag that a difference in them would have."""


def _fact(index: Index, one: Json, aspect: str, found: Sequence[Found]) -> Fact:
    """A row of what stands at these spans, the first of each article, its text before its headline."""
    sides = [
        {
            "article": claim["article"],
            "claim": claim["id"],
            "span": span,
            "value": span["exact"],
            "origins": 1,
        }
        for claim, span in sorted(found, key=lambda each: each[0].get("kind") == "headline")
    ]
    first: dict[str, Mapping[str, Any]] = {}
    for side in sides:
        first.setdefault(side["article"], side)
    return Fact(
        name=named(index, aspect, sides),
        aspect=aspect,
        standing="agree",
        severity="",
        flag=None,
        decision="",
        origins=one["origins"],
        said=tuple(said(side["article"], side["span"]) for side in first.values()),
    )
