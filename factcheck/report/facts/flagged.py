"""Facts in which articles do not fit, from the flags of a report."""

from collections.abc import Callable, Iterator, Sequence

from factcheck.order import concerned, group_of
from factcheck.report.facts.fact import Fact, Said, said
from factcheck.report.facts.index import Index, Json
from factcheck.report.facts.names import named, patterns
from factcheck.report.view import decisions, letter, together


def flagged(index: Index) -> Iterator[Fact]:
    """One fact a flag, in their order; flags that are about no fact are left out."""
    groups, decided = group_of(index.document["origins"]), decisions(index.document["judgements"])
    for flag in index.document["flags"]:
        if flag["kind"] in patterns():
            yield Fact(
                name=named(index, flag["kind"], flag["sides"], flag["headline"]),
                aspect=flag["kind"],
                standing="disputed" if flag["kind"] == "disputed" else "disagree",
                severity=flag["severity"],
                flag=flag["id"],
                decision=together(decided.get(flag["id"], ())),
                origins=concerned(flag, groups),
                said=(*_sides(flag["sides"]), *_others(index, flag)),
            )


def _sides(sides: Sequence[Json]) -> Iterator[Said]:
    """What the sides say, each value by its letter."""
    letters = {
        value: letter(place) for place, value in enumerate(dict.fromkeys(one["value"] for one in sides))
    }
    for side in sides:
        yield said(side["article"], side["span"], letters[side["value"]], side["value"])


def _others(index: Index, flag: Json) -> Iterator[Said]:
    """What articles that are no side call the person, or the person's office."""
    holder = WHO.get(flag["kind"])
    if holder is None:
        return
    silent = index.articles.keys() - {side["article"] for side in flag["sides"]}
    told = holder(index, flag["sides"])
    yield from (said(article, told[article]) for article in sorted(silent & told.keys()))


def _names(index: Index, sides: Sequence[Json]) -> dict[str, Json]:
    return index.fullest(index.person(sides))


def _offices(index: Index, sides: Sequence[Json]) -> dict[str, Json]:
    return index.offices.get(index.person(sides), {})


WHO: dict[str, Callable[[Index, Sequence[Json]], dict[str, Json]]] = {
    "name_variant": _names,
    "role_conflict": _offices,
}
"""Kinds of flag about a person: the spans at which the articles name the person, or the person's office."""
