"""Noun phrases: how far the words around a noun belong to it, and which nouns stand in apposition to a name."""

from collections.abc import Iterator, Sequence

from claims.entities.spans import body_nouns
from claims.mention import EntityType
from claims.names.words import fold, titles
from claims.parse import Token

BEFORE = frozenset(("det", "predet", "compound", "amod", "nmod", "poss", "nummod", "quantmod", "advmod"))
"""Relations of the words that stand before a noun in its phrase."""
TIMES = frozenset(("DATE", "TIME"))
"""Labels of words that tell when and belong to the sentence more than to a noun."""
QUOTES = frozenset(("``", "''", '"', "\u201c", "\u201d", "`", "'"))
"""Quotation marks that may stand between a noun and the words before it."""


def first_of(head: Token, first: Token) -> Token:
    """The first word of the phrase of a noun; `first` is a word of it that stands further left than the noun may."""
    found = first
    for child in reversed(head.children):
        if child.i >= first.i:
            continue
        words = child.subtree()
        if child.dep == "punct" and child.text in QUOTES and child.i == found.i - 1:
            found = child
            continue
        if (
            child.dep not in BEFORE
            or words[-1].i != found.i - 1
            or (child.label in TIMES and child.text != "old")
        ):
            break
        found = words[0]
    return found


def last_of(head: Token) -> Token:
    """The last word of a noun's phrase with its prepositions ("maker of drones in Peru"), clauses left out."""
    found = head
    for child in head.children:
        if child.i < head.i:
            continue
        words = child.subtree()
        if child.dep != "prep" or words[0].i != found.i + 1 or any(word.text in ",;:(" for word in words):
            break
        found = words[-1]
    return found


def is_telling(words: Sequence[Token]) -> bool:
    """Do the words before a name describe it: is there more than an article, an owner's pronoun, an adjective?"""
    return any(
        word.pos in ("NOUN", "PROPN") and word.label not in TIMES and fold(word.text) not in titles("title")
        for word in words
    )


def quoted(words: Sequence[Token]) -> Token | None:
    """The noun that a name in quotation marks stands before: "the 'Big Nine' firms"; None for another place."""
    noun = words[-1].head
    while noun.dep in ("compound", "nmod") and noun.i > words[-1].i:
        noun = noun.head
    marks = [child.i for child in (*words[-1].children, *noun.children) if child.tag in ("``", "''", '""')]
    around = any(i < words[0].i for i in marks) and any(words[-1].i < i < noun.i for i in marks)
    return noun if around and noun.pos == "NOUN" and noun.i > words[-1].i else None


def built(head: Token) -> Token | None:
    """The noun right behind a building's name that belongs to it: "the Moorgate East centre"; None for none."""
    noun = head.head
    return noun if head.dep in ("compound", "nmod") and noun.i == head.i + 1 and noun.tag == "NN" else None


def kind_before(tokens: Sequence[Token], at: int, kind: EntityType) -> Token | None:
    """The noun for a body right before a body's name, however it is parsed: "company" in "the oil company Tolvan"."""
    noun = tokens[at - 1] if at and kind == "ORG" else None
    return noun if noun is not None and noun.tag == "NN" and noun.lemma.lower() in body_nouns() else None


def apposed(head: Token) -> Iterator[Token]:
    """The common nouns in apposition to a name: "the drone maker" in "Kestrel, the drone maker, …"."""
    able = [child for child in head.children if child.dep == "appos" and child.i > head.i]
    if head.dep == "appos" and head.head.i < head.i:
        able.append(head.head)
    for noun in able:
        if noun.tag == "NN" and noun.label not in TIMES and _is_description(noun):
            yield noun


def _is_description(noun: Token) -> bool:
    """Does a noun come with "a", "the" or an owner, as descriptions do and the members of a list do not?"""
    return any(child.dep in ("det", "poss") and child.i < noun.i for child in noun.children)
