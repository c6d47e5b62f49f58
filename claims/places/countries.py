"""The table of countries, and every word that stands for one of them."""

from functools import cache, lru_cache
from typing import Literal

from attrs import frozen

from claims.mention import How
from claims.tables import Row, rows, words

Part = Literal["name", "alias", "capital", "seat", "demonym"]

HOW: dict[Part, How] = {
    "name": "name",
    "alias": "alias",
    "capital": "metonym",
    "seat": "metonym",
    "demonym": "demonym",
}
"""How each part of a row names the state."""


@frozen(kw_only=True)
class Country:
    """A state, or a body or territory that news treats as one."""

    code: str
    """ISO 3166-1 alpha-2 where there is one; XK, EU, and GB-SCT and the like where there is none."""
    name: str
    """The usual English name, without "the"."""
    aliases: tuple[str, ...] = ()
    """Other names: official, short, former."""
    capitals: tuple[str, ...] = ()
    """Capitals and seats of government that are towns."""
    demonyms: tuple[str, ...] = ()
    """Adjectives and words for its people."""
    seats: tuple[str, ...] = ()
    """Buildings and streets that stand for its government."""
    variants: tuple[tuple[str, str], ...] = ()
    """Other accepted spellings, each with the form of this row that it spells."""
    ambiguous: tuple[str, ...] = ()
    """Forms of this row that often mean something else."""

    def forms(self) -> tuple[tuple[str, Part], ...]:
        """Every form with the part it plays; a variant plays the part of what it spells."""
        parts: dict[str, Part] = {self.name: "name"}
        groups: tuple[tuple[Part, tuple[str, ...]], ...] = (
            ("alias", self.aliases),
            ("capital", self.capitals),
            ("seat", self.seats),
            ("demonym", self.demonyms),
        )
        for part, forms in groups:
            for form in forms:
                parts.setdefault(form, part)
        for variant, form in self.variants:
            parts.setdefault(variant, "alias" if parts[form] == "name" else parts[form])
        return tuple(parts.items())


@frozen(kw_only=True)
class StateWord:
    """What a word that stands for a state says."""

    country: Country
    """The state."""
    part: Part
    """Which part of the state's row the word is."""
    ambiguous: bool = False
    """True when the word often means something else: "Georgia", "Jordan", "Polish"."""

    @property
    def how(self) -> How:
        """The kind of mention: name, alias, metonym (capitals and seats) or demonym."""
        return HOW[self.part]


@cache
def countries() -> dict[str, Country]:
    """Every country by its code, in the order of the table."""
    return {row["code"]: _country(row) for row in rows("countries")}


def _country(row: Row) -> Country:
    return Country(
        code=row["code"],
        name=row["name"],
        aliases=words(row["aliases"]),
        capitals=words(row["capital"]),
        demonyms=words(row["demonyms"]),
        seats=words(row["seats"]),
        variants=tuple(_pair(entry) for entry in words(row["variants"])),
        ambiguous=words(row["ambiguous"]),
    )


def _pair(entry: str) -> tuple[str, str]:
    """A variant and what it spells, from "Kiev=Kyiv"."""
    variant, _, form = entry.partition("=")
    return variant, form


@cache
def state_words() -> dict[str, tuple[StateWord, ...]]:
    """Every form of every country; several entries where states share a word ("Congolese", "Brussels")."""
    found: dict[str, list[StateWord]] = {}
    for country in countries().values():
        for form, part in country.forms():
            unsure = form in country.ambiguous
            found.setdefault(form, []).append(StateWord(country=country, part=part, ambiguous=unsure))
    return {form: tuple(states) for form, states in found.items()}


def spellings(phrase: str) -> tuple[str, ...]:
    """The forms under which the tables may hold a phrase."""
    bare = " ".join(phrase.replace("\u2019", "'").split())
    plain = bare.removesuffix("'s").removesuffix("'")
    short = plain[4:] if plain[:4].lower() == "the " else plain
    found = [bare, plain, short]
    if len(short) >= 4 and short.isupper() and "." not in short:
        found.append(short.title())
    return tuple(found)


@lru_cache(maxsize=4096)
def state_of(phrase: str) -> StateWord | None:
    """The one state that a phrase stands for, as its name, alias, metonym or demonym.

    Capitals count ("us" is no state); "the" in front and a possessive ending are passed over; a place
    line in capitals ("LISBON") is read too. None when no state or several are meant.
    """
    for form in spellings(phrase):
        if found := state_words().get(form):
            return found[0] if len(found) == 1 else None
    return None
