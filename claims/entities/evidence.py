"""What the other places of an article tell of a name: a town behind "near", a person behind a slip of the model, no name at all."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from claims.entities.forms import Form, forms
from claims.entities.name import Name
from claims.entities.spans import Line, body_nouns
from claims.mention import EntityType
from claims.names.words import fold, given_names
from claims.places import is_occasion
from claims.roles import offices
from claims.speech.phrases import SUBJECTS
from claims.speech.verbs import verbs
from claims.tables import rows

MOVABLE = frozenset((None, "PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT"))
"""Types of the model that the words around a town outweigh."""
THINGS = frozenset(("PRODUCT", "WORK_OF_ART", "FAC", "LAW", "EVENT", "LOC", "GPE", "NORP"))
"""Types of the model that a person's name may be taken for; bodies can be named like people."""
SURELY_WRONG = frozenset(("PERSON", "LAW", "EVENT"))
"""Types of the model that one "in" is enough to outweigh."""
INSIDE = frozenset(("in", "near", "outside"))
"""Prepositions that stand before towns more than before anything else."""
TOWARDS = frozenset(("at", "from", "to"))
"""Prepositions that stand before towns, people and bodies alike."""
STREETS = frozenset(("street", "road", "avenue", "square", "lane"))
"""Last words of names that stand for those who sit there as well."""
BEING = frozenset(("be", "become"))
"""Verbs behind which stands what somebody is."""
PARTY_MARK = re.compile(r"[DRI]-[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?")
"""Party and seat of an American politician."""


def settle(names: Sequence[Name], lines: Iterable[Line]) -> list[Name]:
    """The names of an article without what is none, those typed that their places tell to be towns or people."""
    doubted = {name.text.lower() for name in names if _is_doubtful(name)}
    common = {word for line in lines for word in _common(line, doubted)} if doubted else set()
    held = [name for name in names if not (_is_listed(name) or _is_common(name, common))]
    open_ = forms(name for name in held if not name.country and not name.canonical)
    longer = {word for form in open_ if len(form.words) > 1 for word in form.words}
    for form in open_:
        if not any(name.known for name in form.names):
            _type(form, longer)
    return held


def _common(line: Line, doubted: set[str]) -> Iterable[str]:
    """Those of some words that stand in a line in small letters and are no names there."""
    return (token.text for token in line.tokens if token.text in doubted and token.pos != "PROPN")


def _is_listed(name: Name) -> bool:
    """Are all its words among those that name nothing ("GMT", "Easter"), or is it "D-Ohio" behind a name?"""
    if name.country:
        return False
    return PARTY_MARK.fullmatch(name.text) is not None or all(
        token.text in _no_names() for token in name.tokens
    )


def _is_doubtful(name: Name) -> bool:
    """Is it one word that may have its capital only from where it stands?"""
    return len(name.tokens) == 1 and name.opens and not (name.known or name.country)


def _is_common(name: Name, common: Collection[str]) -> bool:
    """Is it such a word, and one that is common elsewhere in the article or in general?"""
    if not _is_doubtful(name):
        return False
    return name.text in _opening_words() or (name.text.lower() in common and name.text[1:].islower())


def _type(form: Form, longer: set[str]) -> None:
    """Type the places of a name by what most of them tell; `longer`: the words of names of several words."""
    told: EntityType | None = None
    if is_occasion(form.text) and not any(map(_speaks, form.names)):
        told = "EVENT"
    elif _is_town(form, longer) or (form.type is None and form.text in _cities()):
        told = "GPE"
    elif _is_person(form):
        told = "PERSON"
    elif _is_firm(form):
        told = "ORG"
    for name in form.names if told else ():
        name.known = told


def _is_town(form: Form, longer: set[str]) -> bool:
    """Does the name stand mostly behind "in", "near", "the town of", and never before a verb of saying?"""
    words = form.words
    if form.type not in MOVABLE or len(words) > 2 or form.text.isupper():
        return False
    if words[-1].lower() in body_nouns() | STREETS:
        return False
    if longer & {*words} if len(words) == 1 else fold(words[0]) in given_names():
        return False
    if any(_speaks(name) for name in form.names):
        return False
    told = [_place_sign(name) for name in form.names]
    enough = 1 if form.type in SURELY_WRONG or " ".join(words) in _cities() else 2
    sure = told.count(2) >= enough or 3 in told
    return sure and 2 * (len(told) - told.count(0)) > len(told)


def _place_sign(name: Name) -> int:
    """How surely the words around it tell a place: 3 "the town of", "a road to", 2 "in", 1 "to", 0 nothing."""
    head = name.head
    if any(child.dep == "appos" and child.lemma.lower() in _words("settlement") for child in head.children):
        return 3
    if head.dep == "conj" and head.head.label == "GPE":
        return 2
    if head.dep == "dobj":
        return 1 if head.head.lemma.lower() in _words("reach") else 0
    if head.dep != "pobj" or head.head.i != name.tokens[0].i - 1:
        return 0
    return _after_preposition(head.head.text.lower(), head.head.head.lemma.lower())


def _after_preposition(cue: str, above: str) -> int:
    """The same for a name behind a preposition that hangs on a lemma."""
    if cue == "of":
        return 3 if above in _words("settlement") else 0
    if cue in INSIDE:
        return 0 if above in _words("holding") else 3 if above in _words("local") else 2
    if cue in TOWARDS:
        return 3 if above in _words("travel") or above in _words("distance") else 1
    return 0


def _is_person(form: Form) -> bool:
    """Does a name that begins with a given name speak or hold an office, although the model takes it for no person?"""
    words = form.words
    if form.type == "PERSON" or not 2 <= len(words) <= 3 or words[-1].lower() in body_nouns():
        return False
    plain = all(word[0].isupper() and not word.isupper() for word in words)
    if not plain or fold(words[0]) not in given_names():
        return False
    speaks = form.type in THINGS and any(_speaks(name) for name in form.names)
    return speaks or any(_holds_office(name) for name in form.names)


def _is_firm(form: Form) -> bool:
    """Is a name that the model takes for a town, a person or a product told to be a firm, and no person by its words?"""
    if (
        form.type in (None, "ORG")
        or fold(form.words[0]) in given_names()
        or " ".join(form.words) in _cities()
    ):
        return False
    told = [_firm_sign(name) for name in form.names]
    return 2 in told or told.count(1) > 1


def _firm_sign(name: Name) -> int:
    """How surely the words around it tell a firm: 2 "the brewer X", 1 "X shares", "shareholders of X", 0 nothing."""
    head = name.head
    beside = [child for child in head.children if child.dep in ("compound", "nmod") and child.pos == "NOUN"]
    if head.dep == "appos" and head.head.i < head.i:
        beside.append(head.head)
    if any(child.lemma.lower() in _words("maker") for child in beside):
        return 2
    above = head.head.head if head.dep == "pobj" and head.head.text.lower() in ("of", "in") else head.head
    owned = head.dep in ("poss", "compound", "nmod", "pobj")
    return int(owned and above.pos == "NOUN" and above.lemma.lower() in _words("firm"))


def _holds_office(name: Name) -> bool:
    """Does it stand between commas behind an office ("the head of Acme, Ana Ruiz,"), or is it told to be one?"""
    head = name.head
    if head.dep == "nsubj" and head.head.lemma.lower() in BEING:
        told = head.head.child("attr")
        return told is not None and told.tag == "NN" and offices.normal(told.lemma.lower()) is not None
    if head.dep != "appos" or all(child.text != "," for child in (*head.children, *head.head.children)):
        return False
    titles = [head.head, head.head.head.head] if head.head.dep == "pobj" else [head.head]
    return any(title.pos == "NOUN" and offices.normal(title.lemma.lower()) is not None for title in titles)


def _speaks(name: Name) -> bool:
    """Is it the subject of a verb of speech?"""
    head = name.head
    return head.dep in SUBJECTS and head.head.lemma.lower() in verbs()


@cache
def _words(group: str) -> frozenset[str]:
    """Words of one group of place_evidence.tsv."""
    return frozenset(row["word"] for row in rows("place_evidence") if row["group"] == group)


@cache
def _no_names() -> frozenset[str]:
    """Words, as written, that name neither a person nor a body nor a place."""
    return frozenset(row["word"] for row in rows("no_names"))


@cache
def _opening_words() -> frozenset[str]:
    """Common words that sentences begin with, with their capital."""
    return frozenset(row["word"] for row in rows("opening_words"))


@cache
def _cities() -> frozenset[str]:
    """Well-known cities and regions."""
    return frozenset(row["name"] for row in rows("places"))
