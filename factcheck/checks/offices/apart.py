"""Which offices one person can hold at a time, by the tables of offices apart and of fields of government alike."""

import re
from functools import cache
from typing import Literal

from attrs import frozen

from claims.roles.offices import COMING, MODIFIERS, SUFFIXES
from claims.tables import words
from factcheck import tables

Apart = Literal["conflict", "tension"]
FIELD = re.compile(
    r"^(?:minister of (?:state for )?(?P<after>.+)|(?P<before>.+) minister|(?:secretary of state|state secretary|junior minister|undersecretary) for (?P<for>.+))$"
)
JUNIOR = ("state secretary for ", "junior minister for ", "undersecretary for ")
"""How the offices below a minister begin."""
NO_FIELDS = frozenset(
    {"prime", "first", "chief", "cabinet", "junior", "senior", "deputy prime", "former prime", "state"}
)


@frozen(kw_only=True)
class Office:
    """An office as the table sees it."""

    name: str
    """Normal form without "former", "acting" and the like."""
    past: bool
    """Said to be over: "former", "then"."""
    lasting: bool
    """Held in full, now: neither "acting" nor "elect"."""
    coming: bool = False
    """Told beforehand: "future", "elect"."""

    @property
    def field(self) -> str | None:
        """Field of government of a minister."""
        found = FIELD.match(self.name)
        field = found and next((one for one in found.groups() if one), None)
        return None if field is None or field in NO_FIELDS else field


PAST = frozenset({"former", "then", "ex"})
DEPUTY = "deputy"
"""A body has one, or few; vice presidents it may have many, and "president" is what they are called for short."""
KEPT = frozenset({"vice", DEPUTY})
BARE = "minister"
"""What deputy and junior ministers are called for short as well."""


def office(form: str) -> Office:
    """A normal form, read: "former minister of health" is "minister of health", and over."""
    modifiers, rest = [], form.split()
    while len(rest) > 1 and rest[0] in MODIFIERS and rest[0] not in KEPT:
        modifiers.append(rest.pop(0))
    elect = bool(rest and rest[-1] in SUFFIXES)
    name = " ".join(rest).replace("vice-", "vice ").replace("deputy-", "deputy ")
    coming = (elect and not modifiers) or modifiers == [COMING]
    return Office(
        name=name, past=bool(PAST & set(modifiers)), lasting=not modifiers and not elect, coming=coming
    )


@frozen(kw_only=True)
class _Group:
    where: str
    level: Apart
    kept: bool
    cells: tuple[frozenset[str], ...]


@cache
def _groups() -> tuple[_Group, ...]:
    return tuple(
        _Group(
            where=row["where"],
            level="tension" if row["level"] == "tension" else "conflict",
            kept=row["kept"] == "y",
            cells=tuple(frozenset(words(cell)) for cell in row["offices"].split("|")),
        )
        for row in tables.rows("offices_apart")
    )


def apart(one: Office, other: Office) -> tuple[Apart, str] | None:
    """How far two offices exclude each other, and where: in one "state", in one "body", or "any"; None when not."""
    if one.field and other.field:
        return _of_fields(one, other, one.field, other.field)
    if deputy(one.name) == other.name or deputy(other.name) == one.name:
        if BARE in (one.name, other.name):
            return None
        if one.field or other.field or "minister" in one.name:
            return "conflict", "state"
        return ("tension", "body") if DEPUTY in (one.name.split()[0], other.name.split()[0]) else None
    group = _dividing(one, other)
    return (group.level, group.where) if group is not None else None


def kept(one: Office, other: Office) -> bool:
    """Are two offices that exclude each other what people are by training, and stay in whatever body they join?"""
    group = _dividing(one, other)
    return group is not None and group.kept


def _dividing(one: Office, other: Office) -> _Group | None:
    """The first row of the table that has the two in different cells."""
    for group in _groups():
        first, second = _cell(group, one), _cell(group, other)
        if first is not None and second is not None and first != second:
            return group
    return None


def _of_fields(one: Office, other: Office, field: str, its_field: str) -> tuple[Apart, str] | None:
    """Ministers of two fields; of two that are often one ministry's only where the rank differs as well."""
    if not fields_alike(field, its_field):
        return "conflict", "state"
    ranks = {office.name.startswith(JUNIOR) for office in (one, other)}
    return ("tension", "state") if len(ranks) > 1 and field != its_field else None


def _cell(group: _Group, one: Office) -> int | None:
    names = {one.name, "MINISTER"} if one.field else {one.name}
    return next((number for number, cell in enumerate(group.cells) if cell & names), None)


def deputy(name: str) -> str | None:
    """What a deputy is deputy of; None for any other office."""
    first, _, rest = name.partition(" ")
    return rest if first in KEPT and rest else None


def fields_alike(one: str, other: str) -> bool:
    """Do two fields overlap, or are they often held together?"""
    first, second = _parts(one), _parts(other)
    return bool(first & second) or any(first & row and second & row for row in _alike())


def _parts(field: str) -> set[str]:
    return {part.strip() for part in re.split(r",| and |&", field) if part.strip()}


@cache
def _alike() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(words(row["fields"])) for row in tables.rows("fields_alike"))
