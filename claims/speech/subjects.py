"""Who speaks: the subject of a verb of speech, the owner of a noun of speech."""

from collections.abc import Collection

from claims.parse import Token
from claims.speech.phrases import FINITE, SUBJECTS
from claims.speech.verbs import Verb, plays

CLIMB = 4
"""How many verbs up a shared subject is looked for."""
SHARED = frozenset({"conj", "advcl", "xcomp", "pcomp", "prep"})
"""Relations through which a verb shares the subject of the verb above."""


def speaker_of(cue: Token, verb: Verb, quoted: Collection[int]) -> Token | None:
    """Head of the words for who speaks; None when nobody is named or the subject cannot speak."""
    head = _inverted(cue) or _subject_of(cue, quoted) or _misread(cue)
    if (
        head is None
        or (head.i in quoted and cue.i not in quoted)
        or _is_nobody(head)
        or (head.pos == "PRON" and plays(head, "restless"))
    ):
        return None
    if plays(head, "mute") and head.pos != "PROPN":
        return None
    if verb.strength == "find" and not (plays(head, "document") or plays(head, "finder")):
        return None
    return head


def _is_nobody(head: Token) -> bool:
    """Is it "nobody", "no official", "neither of them", "neither X nor Y"?"""
    words = (
        child for child in head.children if child.i < head.i and child.dep in ("det", "preconj", "cc", "neg")
    )
    return plays(head, "nobody") or any(plays(word, "nobody") for word in words)


def teller_of(cue: Token) -> Token | None:
    """X in "X quoted Y as saying …", "Y was quoted by X as saying …"."""
    verb = _quoting(cue)
    if verb is None:
        return None
    return _agent(verb) if verb.child("auxpass") else verb.child("nsubj")


def _quoting(cue: Token) -> Token | None:
    """The verb of "quoted as saying"."""
    if cue.dep != "pcomp" or cue.head.lemma.lower() != "as":
        return None
    verb = cue.head.head
    return verb if plays(verb, "quoting") else None


def owner(noun: Token) -> Token | None:
    """X in "X's claim", "a claim by X", "the words of X"."""
    if found := noun.child("poss"):
        return None if plays(found, "restless") else found
    for prep in noun.children:
        if prep.dep in ("prep", "agent") and prep.lemma.lower() in ("by", "of", "from"):
            return prep.child("pobj")
    return None


def _inverted(cue: Token) -> Token | None:
    """X in "…,” tweeted X", which the parser takes for an object."""
    found, said = cue.child("dobj"), cue.child("ccomp")
    if found is None or said is None or cue.child("nsubj", "nsubjpass", "expl"):
        return None
    return found if said.i < cue.i < found.i else None


def aside_subject(cue: Token) -> Token | None:
    """X in "The wall, X argued, was rotten" where the parser takes X for another name of the wall."""
    if cue.dep != "acl" or cue.tag not in FINITE or cue.head.dep not in SUBJECTS or cue.children:
        return None
    name = cue.head.child("appos")
    marks = {child.i for child in cue.head.children if child.text == ","}
    if name is None or name.i != cue.i - 1 or cue.i + 1 not in marks:
        return None
    return name if min(token.i for token in name.subtree()) - 1 in marks else None


def _misread(cue: Token) -> Token | None:
    """X in "X says that …" where the parser sees no subject in the name before the verb."""
    if found := aside_subject(cue):
        return found
    if not any(child.dep == "ccomp" and child.i > cue.i for child in cue.children):
        return None
    if cue.dep == "acl" and cue.head.dep == "ROOT":
        return cue.head
    if found := _behind_day(cue):
        return found
    near = [child.child("pobj") if child.dep == "prep" else child for child in cue.children]
    before = (word for word in near if word and word.i == cue.i - 1 and word.pos == "PROPN")
    return next((word for word in before if word.dep != "pobj" or _is_after_day(word)), None)


def _behind_day(cue: Token) -> Token | None:
    """X in "In a speech on Monday, X, the head of the bank, said that …", which the parse takes for another name of the day."""
    fronted = (child for child in cue.children if child.dep == "prep" and child.i < cue.i)
    words = (word for child in fronted for word in child.subtree())
    return next(
        (word for word in words if word.dep == "appos" and word.pos == "PROPN" and word.head.label == "DATE"),
        None,
    )


def _is_after_day(word: Token) -> bool:
    """Is it X in "On Friday X said"?"""
    return any(child.dep == "compound" and child.label == "DATE" for child in word.children)


def _subject_of(cue: Token, quoted: Collection[int]) -> Token | None:
    """The grammatical subject of the act; in the passive who it was done by."""
    if any(child.dep == "auxpass" for child in cue.children):
        return cue.child("nsubjpass") if cue.lemma == "quote" else _agent(cue)
    if found := cue.child(*SUBJECTS):
        return _antecedent(found, cue) if found.dep == "nsubj" else None
    quoting = _quoting(cue)
    return quoting.child("dobj") if quoting and not quoting.child("auxpass") else _shared(cue, quoted)


def _shared(cue: Token, quoted: Collection[int]) -> Token | None:
    """The subject that a verb shares with one above it."""
    verb = cue
    for _ in range(CLIMB):
        if verb.dep == "acl":
            return _author(verb.head) if verb.tag == "VBG" else _agent(verb)
        foreign = verb.i in quoted and cue.i not in quoted
        if verb.dep not in SHARED and not foreign and not _is_passed_over(verb):
            return None
        verb = verb.head
        found = verb.child(*SUBJECTS) if verb.i not in quoted or cue.i in quoted else None
        if found and not _is_passed_over(verb):
            return _antecedent(found, verb)
    return None


def _is_passed_over(verb: Token) -> bool:
    """Is it a passive clause that is said, whose subject does not speak: "owners say harm is felt and warned"?"""
    return verb.dep == "ccomp" and verb.child("nsubjpass") is not None


def _author(noun: Token) -> Token:
    """Who says what a paper says: its author in "X resigned in a letter stating …", else the paper itself."""
    if plays(noun, "document") and noun.dep == "pobj" and noun.head.lemma.lower() == "in":
        return noun.head.head.child("nsubj") or noun
    return noun


def _agent(cue: Token) -> Token | None:
    by = cue.child("agent")
    return by.child("pobj") if by else None


def _antecedent(found: Token, verb: Token) -> Token | None:
    """The noun that a relative pronoun stands for; any other subject itself."""
    if found.tag in ("WP", "WDT"):
        return verb.head if verb.dep == "relcl" else None
    return found if found.dep in ("nsubj", "nsubjpass") else None
