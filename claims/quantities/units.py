"""Units of measure: the words and signs after a number, and how amounts in different units compare."""

import re
from decimal import Decimal
from functools import cache

from attrs import frozen

from claims import tables
from claims.quantities.words import GAP, alternation, of_kind
from sources.letters import lowered

TIME = frozenset({"second", "month", "night"})
"""Bases of units of time."""


@frozen(kw_only=True)
class Unit:
    """A unit and its fixed relation to the base unit of what it measures."""

    name: str
    """Singular, British spelling, words joined by `_`."""
    base: str
    """Unit that amounts are compared in; its own name when it has no relation to others."""
    factor: Decimal
    """Base units in one unit."""
    divisor: Decimal
    """Divides after `factor`; 1 but for factors that no decimal can give."""
    shift: Decimal
    """Added before the factor: -32 for Fahrenheit."""

    def in_base(self, amount: Decimal) -> Decimal:
        """The amount in base units."""
        return (amount + self.shift) * self.factor / self.divisor


@frozen(kw_only=True)
class UnitWord:
    """A unit as it stands after a number."""

    name: str
    """The unit's name."""
    end: int
    """Code point after it."""


@cache
def units() -> dict[str, Unit]:
    """All units by their names."""
    found = {}
    for row in tables.rows("units"):
        factor, _, divisor = row["factor"].partition("/")
        found[row["unit"]] = Unit(
            name=row["unit"],
            base=row["base"],
            factor=Decimal(factor),
            divisor=Decimal(divisor or 1),
            shift=Decimal(row["shift"]),
        )
    return found


def is_time(name: str | None) -> bool:
    """Is it the name of a unit of time? "Two years of talks" counts no talks."""
    unit = units().get(name or "")
    return unit is not None and unit.base in TIME


@cache
def _forms(column: str) -> dict[str, str]:
    return {
        form: row["unit"] for row in tables.rows("units") for form in tables.words(row[column]) if form != "-"
    }


@cache
def _word() -> re.Pattern[str]:
    modifiers = alternation(of_kind("modifier"))
    plain = rf"(?:{GAP}|-|(?=[a-z]))(?P<word>{alternation(_forms('words'))})(?![\w²³])"
    return re.compile(rf"(?:{GAP}{modifiers}(?={GAP})){{0,2}}{plain}", re.IGNORECASE)


@cache
def _sign() -> re.Pattern[str]:
    spaced = alternation(form for form in _forms("signs") if len(form) > 1 or not form.isalpha())
    glued = alternation(_forms("signs"))
    return re.compile(rf"(?:(?P<glued>{glued})|(?:{GAP}|-)(?P<spaced>{spaced}))(?![\w²³])")


METRE = re.compile(rf"(?:{GAP}|-)?m(?![\w²³'\u2019])")


def after(text: str, at: int, *, one: bool) -> UnitWord | None:
    """The unit that follows a number ending at `at`.

    `one`: the number is 1. "Second" is a unit only then or after a hyphen: "two second thoughts".
    """
    if found := _sign().match(text, at):
        return UnitWord(name=_forms("signs")[found["glued"] or found["spaced"]], end=found.end())
    if found := METRE.match(text, at):
        return UnitWord(name="metre", end=found.end())
    found = _word().match(text, at)
    if not found:
        return None
    word = lowered(re.sub(GAP, " ", found["word"]))
    if word == "second" and not one and text[found.start("word") - 1] != "-":
        return None
    return UnitWord(name=_forms("words")[word], end=found.end())


def named(text: str, at: int) -> UnitWord | None:
    """The unit whose name starts at `at`: "hour" in "half an hour"."""
    return after(text, at - 1, one=True) if at else None
