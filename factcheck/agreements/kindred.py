"""Words that can tell one fact beside an equal value: who "employs 730" has "730 workers"."""

from functools import cache, lru_cache

from claims import concepts
from claims.tables import words
from factcheck.matching import counted
from factcheck.matching.counted import PEOPLE
from factcheck.tables import rows
from factcheck.tables import words as kinds

MAN = "man"
"""Counts any people but women and children: "six men" may be six miners."""


@cache
def _rows(kind: str) -> dict[str, frozenset[str]]:
    """The rows of a kind that a lemma stands in, each by a name of its own."""
    found: dict[str, set[str]] = {}
    for number, row in enumerate(one for one in rows("kindred") if one["kind"] == kind):
        for word in words(row["words"]):
            found.setdefault(word, set()).add(f"row {number}")
    return {word: frozenset(its) for word, its in found.items()}


@cache
def senses(lemma: str) -> frozenset[str]:
    """What a lower-case lemma may tell of; two lemmas that share one may tell one fact. Empty for function words.

    A word tells what its notion does: who is "pulled from the water" is rescued, and may be a survivor. It does not where
    the word for the notion has senses of its own: a law that is adopted is passed, and a test that is passed is not adopted.
    """
    notion = concepts.of_lemma(lemma)
    told = _rows("alike").get(lemma, frozenset())
    if notion is None:
        return told
    further = _rows("alike").get(notion, frozenset())
    return told | (further if len(further) == 1 else frozenset()) | {notion}


@lru_cache(maxsize=1 << 13)
def counted_alike(one: str | None, other: str | None) -> bool:
    """Can two nouns, as lemmas, count the same things? "People" may be any kind of people."""
    if one is None or other is None:
        return False
    first, second = (_rows("tally").get(noun, frozenset()) for noun in (one, other))
    known = counted.alike(one, other) or bool(senses(one) & senses(other)) or bool(first & second)
    return known or _people(one, other)


def _people(one: str, other: str) -> bool:
    """Is one the plain word for people, and the other a word for some?"""
    if MAN in (one, other):
        return people(one) and people(other) and {one, other}.isdisjoint(kinds("kindred")["no men"])
    return (one in PEOPLE or other in PEOPLE) and people(one) and people(other)


@cache
def people(noun: str) -> bool:
    """Does a lemma count people?"""
    return noun in PEOPLE or noun in kinds("kindred")["people"]


@cache
def _sort_of_people(noun: str) -> str | None:
    """Does a noun tell how old a person is, or what befell one? None for one that tells what a person does."""
    return next((kind for kind in ("how old", "plight") if noun in kinds("kindred")[kind]), None)


def one_person(one: str, other: str) -> bool:
    """May two unlike nouns be for one person, as "the boy" and "the patient" may, and two trades may not?"""
    return people(one) and people(other) and _sort_of_people(one) != _sort_of_people(other)


@cache
def is_anything(noun: str) -> bool:
    """May a lemma stand for any thing, as "project" may for a dam and "four" for four of them?"""
    return noun in kinds("kindred")["anything"]


@cache
def is_phase(lemma: str) -> bool:
    """Does a verb tell only how far something is, as "begins" does of a strike?"""
    return lemma in kinds("kindred")["phase"]


def other_acts(one: str, other: str) -> bool:
    """Do two predicates, as lemmas, tell two things that happen?"""
    if is_phase(one) or is_phase(other):
        return False
    first, second = senses(one), senses(other)
    return bool(first and second and not first & second)
