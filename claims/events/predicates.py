"""Families of news predicates: "detained", "the arrest of" and "was jailed" tell one kind of event."""

from functools import cache
from typing import Literal

from attrs import evolve, frozen

from claims.events import idioms
from claims.parse import Token
from claims.tables import rows, words

Part = Literal["agent", "patient"]
OBJECT = "something"
"""What stands for a verb's object in the table."""
OF_FIRMS = frozenset({"take over something"})
"""Verbs that are of their family among bodies only: heirs take over a farm, and armies a town."""


@frozen(kw_only=True)
class Predicate:
    """What the table knows of one verb or event noun."""

    family: str
    """Name shared by all words for this kind of event."""
    subject: Part
    """What the verb's subject is to the event: in "two died" it is who it happens to."""
    once: bool
    """True when one doer and one target make it a single event: an arrest, not a meeting."""
    possessor: Part
    """What X is in "X's arrest" when nothing else in the phrase tells."""


@cache
def _table() -> tuple[dict[str, Predicate], dict[str, Predicate], dict[str, Predicate]]:
    """Verbs, nouns, and the first row of each family."""
    verbs: dict[str, Predicate] = {}
    nouns: dict[str, Predicate] = {}
    families: dict[str, Predicate] = {}
    for row in rows("predicates"):
        subject: Part = "patient" if row["subject"] == "patient" else "agent"
        possessor: Part = "patient" if row["possessor"] == "patient" else "agent"
        entry = Predicate(family=row["family"], subject=subject, once=row["once"] == "y", possessor=possessor)
        verbs |= dict.fromkeys(words(row["verbs"]), entry)
        nouns |= dict.fromkeys(words(row["nouns"]), entry)
        families.setdefault(entry.family, entry)
    return verbs, nouns, families


@cache
def _idioms() -> dict[str, Predicate]:
    """By idiom the entry of its family, with who the idiom's subject is."""
    return {
        one.text: evolve(_table()[2][one.family], subject="patient" if one.patient else "agent")
        for one in idioms.entries()
    }


def of_verb(lemma: str) -> Predicate | None:
    """The entry of a verb's lemma, or of an idiom; None for one that the tables do not know."""
    return _table()[0].get(lemma) or _idioms().get(lemma)


def of_noun(lemma: str) -> Predicate | None:
    """The entry of an event noun's lemma, or None."""
    return _table()[1].get(lemma)


def mended(lemma: str) -> str:
    """The lemma, with the "e" that lemmatizers lose: "fin" for "fined" is "fine"."""
    verbs = _table()[0]
    return f"{lemma}e" if lemma not in verbs and f"{lemma}e" in verbs else lemma


@cache
def _seconds() -> dict[str, frozenset[str]]:
    """The second words of the table's verbs of two words, by the first: "down" for "step"."""
    found: dict[str, set[str]] = {}
    for verb in _table()[0]:
        first, *rest = verb.split(" ")
        if rest:
            found.setdefault(first, set()).add(rest[0])
    return {first: frozenset(rest) for first, rest in found.items()}


def told_by(verb: Token) -> str:
    """The lemma that tells a verb's event: "fine" for "fined", "step down" for "stepped down"."""
    lemma = mended(verb.lemma.lower())
    able = _seconds().get(lemma, ())
    second = next(
        (word for word in verb.children if able and word.text.lower() in able and _belongs(word)), None
    )
    return _whole(verb, lemma, second) if second is not None else lemma


def _whole(verb: Token, lemma: str, second: Token) -> str:
    """The verb with its second word, and what else the table wants behind it; the lemma when it wants more."""
    third = {word.text.lower() for word in (*second.children, *verb.children) if word.i == second.i + 1}
    whole = f"{lemma} {second.text.lower()}"
    forms = [f"{whole} {word}" for word in sorted(third)]
    if "of" not in third:
        forms += [f"{whole} {OBJECT}"] if _has_object(verb, second) else []
        forms += [whole]
    return next((form for form in forms if form in _table()[0] and _suits(form, verb)), lemma)


def _suits(form: str, verb: Token) -> bool:
    """Is it no verb of firms, or told of a body, and of nobody's own doing?"""
    by = verb.child("agent")
    parts = (verb.child("nsubj"), verb.child("dobj", "nsubjpass"), by.child("pobj") if by else None)
    told = [part for part in parts if part is not None]
    return form not in OF_FIRMS or (
        any(part.label == "ORG" for part in told)
        and not any(part.label in ("PERSON", "GPE") or part.pos == "PRON" for part in told)
    )


def _has_object(verb: Token, particle: Token) -> bool:
    """Is it done to something: "blew up the bridge", "the bridge, blown up in May"?"""
    given = verb.child("dobj", "nsubjpass", "auxpass") or particle.child("pobj")
    return given is not None or (verb.dep == "acl" and verb.tag == "VBN")


def _belongs(word: Token) -> bool:
    """Is it the particle of its verb ("swore him in"), or a word right behind it ("stepped down", "downed tools")?"""
    return word.dep == "prt" or (word.i == word.head.i + 1 and word.child("det") is None)


@cache
def family(lemma: str) -> str:
    """The family of a predicate's lemma; the lemma itself when the table does not know it."""
    entry = of_verb(lemma) or of_noun(lemma)
    return entry.family if entry else lemma


def happens_once(name: str) -> bool:
    """Do one doer and one target make an event of this family (or with this lemma) a single one?"""
    entry = _table()[2].get(name) or of_verb(name) or of_noun(name)
    return bool(entry and entry.once)


@cache
def _phrasal() -> dict[str, frozenset[str]]:
    return {row["verb"]: frozenset(words(row["particles"])) for row in rows("phrasal_verbs")}


def particles(lemma: str) -> frozenset[str]:
    """The words that make one verb with this one, its object behind them: "down" for "close"."""
    return _phrasal().get(lemma, frozenset()) | _seconds().get(lemma, frozenset())
