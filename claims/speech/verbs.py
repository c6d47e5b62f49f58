"""The verbs of speech and the words around them, as tables."""

from functools import cache

from attrs import frozen

from claims import tables
from claims.claim import Modality
from claims.parse import Token


@frozen(kw_only=True)
class Verb:
    """A verb that can tell of an act of speech."""

    lemma: str
    """Base form."""
    strength: str
    """How the words are put: neutral, claim, allege, deny, warn, …"""
    says: frozenset[str]
    """What can hold what is said: `that` (a clause), `quote`, `as` ("as X put it")."""
    act: frozenset[str]
    """Complements that make the clause itself what the speaker says."""
    modality: Modality
    """How firmly the content is then put."""


@cache
def verbs() -> dict[str, Verb]:
    """The table of verbs by their lemma."""
    known: dict[str, Modality] = {
        "asserted": "asserted",
        "alleged": "alleged",
        "denied": "denied",
        "planned": "planned",
        "possible": "possible",
    }
    return {
        row["lemma"]: Verb(
            lemma=row["lemma"],
            strength=row["strength"],
            says=_set(row["says"]),
            act=_set(row["act"]),
            modality=known[row["modality"]],
        )
        for row in tables.rows("speech_verbs")
    }


def of_token(token: Token) -> Verb | None:
    """What the table knows of a verb, alone or with its particle: "went on"."""
    lemma = token.lemma.lower()
    if lemma in verbs():
        return verbs()[lemma]
    particle = token.child("prt")
    return verbs().get(f"{lemma} {particle.lemma.lower()}") if particle else None


def of_noun(noun: Token) -> str:
    """The verb whose strength a noun of speech has: "X's accusation that …" alleges, "X's statement that …" says."""
    return "allege" if plays(noun, "accusing") else "say"


def _set(cell: str) -> frozenset[str]:
    return frozenset(tables.words(cell)) - {"-"}


@cache
def words() -> dict[str, frozenset[str]]:
    """The lemmas that play each part: document, mute, claim, carrier, …"""
    return {row["part"]: _set(row["lemmas"]) for row in tables.rows("speech_words")}


def plays(token: Token, part: str) -> bool:
    """Does the word play this part of speech_words.tsv? An unknown part has no words."""
    return token.lemma.lower() in words().get(part, frozenset())
