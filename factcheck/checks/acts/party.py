"""Who did it, or whom it was done to, as one telling has it; and whether two of these are one."""

import re
from functools import cached_property
from typing import Literal

from attrs import field, frozen

from claims import concepts, places
from factcheck.checks.acts import whereabouts
from factcheck.checks.acts.tellings import TIMES, Telling, names_in, sentence
from factcheck.checks.sides import Place
from factcheck.matching.gate import two_of_a_town
from factcheck.model import Level
from factcheck.story import Story

Part = Literal["agent", "patient"]
OTHER: dict[Part, Part] = {"agent": "patient", "patient": "agent"}
NAMED = r"\b((?:[A-Z][\w-]{1,30} ){0,4}[A-Z][\w-]{1,30})"
"""Up to five capitalised words; bounded, since hostile text may be one long word."""

BODIES = frozenset(
    {"parliament", "congress", "senate", "government", "cabinet", "council", "court", "police"}
)
"""Nouns that are written like a name at the beginning of a sentence or by custom."""


@frozen(kw_only=True)
class Party:
    """The agent or the patient of one telling."""

    entity: str | None
    """Id of the entity."""
    name: str | None
    """Its name; that of the owner ("Norland" in "the navy of Norland") where the noun has none."""
    owned: bool
    """True when it is the owner's name."""
    head: str | None
    """Lemma of the noun."""
    terms: frozenset[str]
    """Lemmas of the words before it."""
    country: str | None
    """The state that it is or stands for."""
    words: str
    """The sentence that it stands in."""
    beside: frozenset[str]
    """Ids of all entities that its claim names."""
    taken: frozenset[str]
    """Words of the name of the other participant."""

    @property
    def stated(self) -> bool:
        """Is there anything that says who it is?"""
        return self.head is not None or self.name is not None

    @cached_property
    def around(self) -> frozenset[str]:
        """Names of its sentence that may tell which one is meant: neither known places nor the other participant's."""
        names = names_in(self.words) - self.taken
        return frozenset(name for name in names if not (whereabouts.known(name) or _state(name)))

    def has(self, names: frozenset[str]) -> bool:
        """Does one of these names stand in its sentence, be it as the first word?"""
        return any(name in self.words for name in names)


@frozen(kw_only=True)
class Parties:
    """The parties of the tellings of a story, each read once, with however many others its telling is held together.

    One word may tell an act from both its sides, with other parties.
    """

    story: Story
    """Whose tellings they are; each of its acts is told by one."""
    _read: dict[tuple[Place, str, Part], Party] = field(factory=dict, init=False)
    """What was read."""

    def of(self, one: Telling, part: Part) -> Party:
        """The agent or the patient of a telling."""
        key = one.place, one.event.predicate, part
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = party(self.story, one, part)
        return found


def party(story: Story, one: Telling, part: Part) -> Party:
    """The agent or the patient of a telling."""
    entity, head = _of(one, part)
    words = sentence(story, one)
    own = _name(story, entity) or beside(words, head)
    name = own or owner(words, head)
    other, noun = _of(one, OTHER[part])
    taken = _name(story, other) or beside(words, noun) or ""
    return Party(
        entity=entity,
        name=name,
        owned=own is None,
        head=head,
        terms=frozenset(one.event.patient_terms if part == "patient" else ()),
        country=story.country(entity) or _state(name),
        words=words,
        beside=frozenset(one.claim.entities),
        taken=frozenset(taken.split()),
    )


def _of(one: Telling, part: Part) -> tuple[str | None, str | None]:
    event = one.event
    return (event.agent, event.agent_head) if part == "agent" else (event.patient, event.patient_head)


def _name(story: Story, entity: str | None) -> str | None:
    """The name of an entity; "Parliament" is the noun itself and none."""
    name = story.name(entity)
    return None if name is None or name.casefold() in BODIES else name


def alike(one: Party, other: Party) -> Level:
    """Are they one? "compatible" where that cannot be told, "not_stated" where one is not named at all."""
    if not (one.stated and other.stated):
        return "not_stated"
    if any(first is not None and first == second for first, second in _ids(one, other)):
        return "compatible" if _two_of_a_town(one, other) else "agrees"
    if one.name and other.name:
        return _by_name(one, other, one.name, other.name)
    if not _one_noun(one, other) and one.head not in other.terms and other.head not in one.terms:
        return "compatible"
    if name := one.name or other.name:
        last = name.rsplit(maxsplit=1)[-1]
        return "agrees" if last in one.words and last in other.words else "compatible"
    return _by_noun(one, other)


def _two_of_a_town(one: Party, other: Party) -> bool:
    """Do both tell by a noun of their own what stands in one town that is named before it?"""
    same = one.name is not None and one.name == other.name
    return same and two_of_a_town(one.name or "", (one.head, other.head), (one.terms, other.terms))


def _one_noun(one: Party, other: Party) -> bool:
    """Do both nouns say one thing: "the government" and "this cabinet"?"""
    first, second = (side.head and (concepts.of_lemma(side.head) or side.head) for side in (one, other))
    return first == second


def _ids(one: Party, other: Party) -> tuple[tuple[str | None, str | None], ...]:
    return (one.entity, other.entity), (one.country, other.country)


def _by_name(one: Party, other: Party, first: str, second: str) -> Level:
    if first == second:
        return "agrees" if one.head == other.head or not (one.owned or other.owned) else "compatible"
    held = places.holds(first, second) or places.holds(second, first)
    shared = set(_distinctive(first, second)) & set(_distinctive(second, first))
    together = any(_names(side, one) and _names(side, other) for side in (one, other))
    return "compatible" if held or shared or together else "conflicts"


def _names(side: Party, wanted: Party) -> bool:
    """Does the claim of one side name a party? Then the two may be partners, or parent and unit."""
    return wanted.entity in side.beside or (wanted.name or "\n") in side.words


def _by_noun(one: Party, other: Party) -> Level:
    """Two parties named by one noun: the words before it and the names around them tell them apart."""
    around = one.around and other.around and not (one.has(other.around) or other.has(one.around))
    terms = one.terms and other.terms and not one.terms & other.terms
    return "compatible" if around or terms else "agrees"


def _distinctive(name: str, other: str) -> list[str]:
    """The words of a name without what both say of their kind: "Spain" of the coast guards of Spain and of France."""
    (kind, _, rest), (its_kind, _, its_rest) = name.partition(" of "), other.partition(" of ")
    return (rest if rest and its_rest and kind == its_kind else name).casefold().split()


def beside(words: str, noun: str | None) -> str | None:
    """The name that stands behind a noun: "the carrier Aviola"."""
    return _found(words, noun, r"\b{}s? " + NAMED)


def owner(words: str, noun: str | None) -> str | None:
    """The name of whose something is: "Norland's navy", "the navy of Norland", "Chilean soldiers"."""
    behind, before = NAMED + r"['\u2019]s? (?:[a-z-]+ )?{}", r"\b{}s? of (?:the )?" + NAMED
    found = _found(words, noun, behind, before)
    people = None if found else _found(words, noun, NAMED + r" (?:(?![a-z-]{1,30}(?:s|ed) )[a-z-]+ )?{}")
    return found or (people if _state(people) else None)


def _state(name: str | None) -> str | None:
    """Code of the state that a name stands for."""
    found = places.state_of(name) if name else None
    return found.country.code if found else None


def _found(words: str, noun: str | None, *patterns: str) -> str | None:
    if noun is None or len(noun) < 3 or noun not in words.lower():
        return None
    told = f"(?i:{re.escape(noun)})"
    tried = (re.search(pattern.replace("{}", told), words) for pattern in patterns)
    found = next((match[1] for match in tried if match), None)
    return None if found is None or TIMES & set(found.split()) else found
