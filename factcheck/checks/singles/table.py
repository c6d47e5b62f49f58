"""The table of deeds that one party does to one thing."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from attrs import frozen

from claims import tables
from claims.events import predicates
from factcheck.checks.singles.things import notion
from factcheck.tables import rows
from factcheck.tables import words as kinds_of

Kind = Literal["make", "lead", "once", "post", "any"]
Way = Literal["verbs", "to", "from", "nouns"]
VERBAL: tuple[Way, ...] = ("verbs", "to", "from")
"""The ways in which verbs tell it."""
ANY_MAKER = "make"
"""The deed of which "is the work of" tells: any by which things are made."""
POST = "win post"
"""The deed by which somebody comes to hold a post."""


@frozen(kw_only=True)
class Deed:
    """A row of the table."""

    name: str
    """What tells one deed from another."""
    kind: Kind
    """make: a thing has one maker; lead: one does it at a time; once: it is done one time; post: one holds it; any: no verb of the table."""
    things: frozenset[str]
    """Notions of which the thing must have one; empty where anything will do."""

    def suits(self, thing: frozenset[str]) -> bool:
        """Can it be done to a thing of these notions?"""
        return not self.things or bool(self.things & thing)

    def same(self, other: "Deed") -> bool:
        """Is it one deed, also where one is told without saying how the thing was made?"""
        return self.name == other.name or (
            ANY_MAKER in (self.name, other.name) and self.kind == other.kind == "make"
        )


MADE = Deed(name=ANY_MAKER, kind="make", things=frozenset())
HELD = Deed(name=POST, kind="post", things=frozenset())
KINDS: Mapping[str, Kind] = {"make": "make", "lead": "lead", "once": "once", "post": "post"}


@cache
def of(way: Way) -> Mapping[str, tuple[Deed, ...]]:
    """The deeds that a word tells in one of the ways: as a verb, before "to" or "from", or as a noun for the doer."""
    found: dict[str, tuple[Deed, ...]] = {}
    for row in rows("sole_deeds"):
        things = frozenset(notion(word) or word for word in tables.words(row["things"]))
        deed = Deed(name=row["deed"], kind=KINDS[row["kind"]], things=things)
        for word in tables.words(row[way]):
            found[word] = (*found.get(word, ()), deed)
    return found


@cache
def unlisted(verb: str) -> tuple[Deed, ...]:
    """The deed that a verb tells of which no table knows anything; none for one that several may do at a time."""
    if verb in kinds_of("shared_deeds")["shared"]:
        return ()
    return (Deed(name=predicates.family(verb), kind="any", things=frozenset()),)
