"""A number in a name: "Phase III", "Tier 2", "the TX-301"; the article that is retold has the name with another number only."""

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from claims.dates.lexicon import word_kind
from factcheck.matching.retold.articles import Retelling, Telling
from factcheck.matching.retold.rival import Rival
from factcheck.matching.retold.spots import Spot, spot
from sources.span import Span

FEWEST = 2
"""Notions that must stand around both names."""
SURE = 4
"""As many make it sure."""
LABEL = re.compile(r"\b([A-Z][^\W_]*(?:-[^\W\d_]+)*)(?:-(\d+)| (\d{1,4}|[IVXL]+))\b(?![-.,/:%\u2019']?\w)")
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
YEARS = range(1900, 2101)


@frozen(kw_only=True)
class Label:
    """A name with a number at its end."""

    name: str
    """The words before the number, lower case."""
    number: int
    """The number."""
    span: Span
    """Where both stand."""


def labels(pair: Retelling) -> Iterator[Rival]:
    """Each numbered name of the short article that the longer one has with other numbers only."""
    theirs: Mapping[str, list[Label]] = _by_name(pair.long)
    for name, own in _by_name(pair.short).items():
        numbers = {one.number for one in theirs.get(name, ())}
        for mine in own:
            if numbers and mine.number not in numbers:
                yield from _rival(pair, mine, theirs[name])


def _rival(pair: Retelling, mine: Label, theirs: list[Label]) -> Iterator[Rival]:
    here = _spot(pair.short, mine)
    around = [(yours, _spot(pair.long, yours)) for yours in theirs]
    found = [
        (here.shared(there), -at, there)
        for at, (_, there) in enumerate(around)
        if here and there and here.shared(there) >= FEWEST
    ]
    if here and found:
        shared, _, best = max(found, key=lambda one: one[:2])
        yield Rival(short=here, long=best, aspect="number", sure=shared >= SURE)


def _spot(telling: Telling, label: Label) -> Spot | None:
    claim = next((one for one in telling.claims if one.span.holds(label.span)), None)
    return spot(telling.story, claim, label.span) if claim else None


def _by_name(telling: Telling) -> dict[str, list[Label]]:
    found: dict[str, list[Label]] = {}
    read = [one.span for one in (*telling.amounts, *telling.times)]
    for match in LABEL.finditer(telling.text):
        label = _label(match)
        if label is not None and not any(span.overlaps(label.span) for span in read):
            found.setdefault(label.name, []).append(label)
    return found


def _label(match: re.Match[str]) -> Label | None:
    """The numbered name; None for a year and for a day of a month."""
    number = match[2] or match[3]
    value = int(number) if number.isdecimal() else _roman(number)
    if (value in YEARS and match[3]) or word_kind(match[1])[0].startswith(("month", "weekday")):
        return None
    return Label(name=match[1].lower(), number=value, span=Span(start=match.start(), end=match.end()))


def _roman(number: str) -> int:
    values = [ROMAN[sign] for sign in number]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
