"""Acts told by what somebody is to a thing: "the buyer of the mill was X", "X, its owner", "at the wheel of the bus was X"."""

from collections.abc import Iterator
from functools import cache

from attrs import frozen

from claims import polarity
from claims.events.displaced import standing
from claims.events.draft import Draft, preposition
from claims.parse import Token
from claims.tables import rows, words

ANY = "*"
"""What stands in the table for any thing."""
PAST = frozenset({"former", "ex", "previous", "future", "potential", "possible", "likely", "new", "next", "late", "old", "would", "prospective"})  # fmt: skip
"""Words before such a noun that put it at another time, or in doubt."""
OF = ("of", "to", "behind")
PLACED = frozenset({"at", "behind"})
"""Prepositions before "the wheel"."""
NOT_SURE = frozenset({"aux", "neg"})


@frozen(kw_only=True)
class _Doer:
    """One row of the table."""

    of: frozenset[str]
    """Lemmas of the things, or `*`."""
    predicate: str
    """Lemma that tells the act."""
    turned: bool
    """Is the noun said of the thing, and who did it follows?"""


@cache
def _table() -> dict[str, _Doer]:
    return {
        noun: _Doer(of=frozenset(words(row["of"])), predicate=row["predicate"], turned=row["turned"] == "y")
        for row in rows("doer_nouns")
        for noun in words(row["noun"])
    }


def of_noun(noun: Token) -> Draft | None:
    """The act that such a noun tells, where it says of what, and who is named; else None."""
    entry = _table().get(noun.lemma.lower()) if noun.pos == "NOUN" and noun.tag == "NN" else None
    thing = _thing(noun) if entry is not None else None
    if entry is None or thing is None or any(child.lemma.lower() in PAST for child in noun.children):
        return None
    who = next((one for one in _said_of(noun) if one is not thing), None) or _misplaced(thing)
    if who is None:
        return None
    if entry.turned:
        who, thing = thing, standing(who)
    named = _named(who)
    if named is None or not (ANY in entry.of or thing.lemma.lower() in entry.of):
        return None
    return Draft(noun, agent=named, patient=thing, predicate=entry.predicate)


def _misplaced(thing: Token) -> Token | None:
    """The person in "the author of the letter, Ada Moss," where the parse hangs the name on the letter."""
    beside = thing.child("appos")
    return beside if beside is not None and beside.label == "PERSON" else None


def _named(who: Token) -> Token | None:
    """The name in "the collector Omar Fasil"; None where nobody is named."""
    if who.pos == "PROPN":
        return who
    beside = who.child("appos")
    return beside if beside is not None and beside.pos == "PROPN" else None


def _thing(noun: Token) -> Token | None:
    """X in "the buyer of X", "X's buyer"; "the" buyer and "its" buyer alone tell no thing."""
    owner = noun.child("poss")
    if owner is not None and owner.pos == "PRON":
        return owner if owner.text.lower() in ("its", "their") else None
    return owner or next((found for word in OF if (found := preposition(noun, word))), None)


def _said_of(noun: Token) -> Iterator[Token]:
    """Whom or what the noun is said of: beside it, by "is" or "was", or where the subject stands at its place."""
    if noun.dep == "appos":
        yield noun.head
    yield from (child for child in noun.children if child.dep == "appos")
    verb = noun.head.head if noun.dep == "pobj" and noun.head.text.lower() in PLACED else noun.head
    if verb.lemma in ("be", "sit") and _is_plain(verb):
        yield from (child for child in verb.children if child is not noun and child.dep in ("nsubj", "attr"))


def _is_plain(verb: Token) -> bool:
    """Is it told outright: "was", neither "was not" nor "may be"?"""
    return not any(child.dep in NOT_SURE for child in verb.children) and not polarity.turns(verb)
