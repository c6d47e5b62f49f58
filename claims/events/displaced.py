"""What the parse hangs on another word than it is told of: the doer of a passive, a name, a participle."""

from claims.events.draft import IN_SITE, preposition
from claims.parse import Token

AT_TOWN = IN_SITE | {"at", "on"}
"""Prepositions between a thing and where it stands."""
HAVING = frozenset({"have", "get"})
"""Verbs of who has something done."""
HIS = frozenset({"his", "her"})
DEEPEST = 4
"""How many nouns down a doer is looked for."""
OF_THINGS = frozenset(
    {"own", "run", "operate", "design", "build", "open", "close", "buy", "sell", "acquire", "write", "publish", "found", "manage"}
)  # fmt: skip
"""Verbs of what is done to a thing rather than to the town in which it stands."""


def standing(noun: Token) -> Token:
    """The thing in "the bridge at X", where the parse hangs on X what is told of the bridge; else the noun itself."""
    if noun.pos != "PROPN" or noun.dep != "pobj" or noun.head.text.lower() not in AT_TOWN:
        return noun
    above = noun.head.head
    thing = above.child("dobj") if above.pos == "VERB" else above
    return thing if thing is not None and thing.pos == "NOUN" and thing.i + 1 == noun.head.i else noun


def bearer(token: Token) -> Token:
    """The noun that a participle is told of: "the mine at X, owned by Y" is owned, not X."""
    return standing(token.head) if token.tag == "VBN" and token.lemma in OF_THINGS else token.head


def doer_behind(verb: Token) -> Token | None:
    """The person behind "by" in "was hauled up the wall of a shaft by his brother Jon", which the parse hangs on a noun."""
    nouns = [noun for child in verb.children if (noun := _led_to(child)) is not None]
    for _ in range(DEEPEST):
        doers = (preposition(noun, "by") for noun in nouns)
        found = next((doer for doer in doers if doer is not None and _is_somebody(doer)), None)
        if found is not None or not nouns:
            return found
        nouns = [below for noun in nouns for child in noun.children if (below := _led_to(child)) is not None]
    return None


def _led_to(child: Token) -> Token | None:
    """An object, or the noun behind a preposition."""
    return child if child.dep == "dobj" else child.child("pobj") if child.dep == "prep" else None


def _is_somebody(noun: Token) -> bool:
    """Is it a person: by name, or as somebody's: "his foreman"?"""
    owner = noun.child("poss")
    own = owner is not None and owner.text.lower() in HIS
    return own or "PERSON" in (noun.label, *(child.label for child in noun.children if child.dep == "appos"))


def is_apposed(name: Token, noun: Token) -> bool:
    """Is it the name in "was saved by a nurse, Ada Moss", which the parse hangs on the verb?"""
    if name.dep != "npadvmod" or name.pos != "PROPN" or noun.pos != "NOUN":
        return False
    return min(word.i for word in name.subtree()) == noun.i + 2


def is_had(verb: Token) -> bool:
    """Is it "had the mill closed", "got his rival banned": done for the subject of "had" to what seems a subject?"""
    done_to = verb.child("nsubj")
    if verb.dep != "ccomp" or done_to is None or verb.head.lemma not in HAVING or verb.head.pos != "VERB":
        return False
    plain = verb.tag in ("VBN", "VBD") and verb.child("aux", "mark") is None
    return plain and done_to.i > verb.head.i


def stressed(pronoun: Token, verb: Token) -> Token | None:
    """The noun in "it was Ruiz that signed", where the parse hangs the clause on "was"; None for anything else.

    Not in "it was not Ruiz that signed", which leaves open who did.
    """
    above = verb.head
    if verb.dep != "ccomp" or above.lemma != "be" or above.child("neg") is not None:
        return None
    told, it = above.child("attr"), above.child("nsubj")
    meant = it is not None and it.text.lower() == "it" and told is not None and told.i < pronoun.i
    return told if meant else None
