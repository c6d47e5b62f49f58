"""Two full names that differ in one word easily mistaken for the other: Helena and Halina Brandt, Ines Moretti and Morelli."""

from functools import cache

from rapidfuzz.distance import OSA

from claims.names.parts import person_name
from claims.names.tokens import other_gender
from claims.names.words import family_first
from claims.tables import rows, words

SHORTEST = 4
"""Letters of a given name in which one letter may be mistaken."""
LONG = 6
"""Letters from which on it may be two."""
RARE = 5
"""Letters of a surname that two people of one story hardly share by chance."""
OPENING = 2
"""Letters in which given names begin alike that are taken for one another."""
BEGINNING = 3
"""Letters in which two such surnames must begin alike."""


def mistaken(one: str, other: str) -> bool:
    """Do two full names differ in the given name alone, and are the two given names alike and of one gender?"""
    first, second = person_name(one).tokens, person_name(other).tokens
    if len(first) != 2 or len(second) != 2 or first[1] != second[1] or len(first[1]) < RARE:
        return False
    if {first[0], second[0]} & family_first():
        return False
    return first[0] != second[0] and _alike(first[0], second[0])


def taken_for_another(one: str, other: str) -> bool:
    """Do two full names have a rare surname, and given names of one gender that only begin alike: Helena and Helga Brandt?"""
    first, second = person_name(one).tokens, person_name(other).tokens
    if len(first) != 2 or len(second) != 2 or first[1] != second[1] or len(first[1]) < RARE:
        return False
    a, b = first[0], second[0]
    known = {genders().get(a), genders().get(b)} - {None}
    if {a, b} & family_first() or min(len(a), len(b)) < SHORTEST or len(known) > 1 or other_gender(a, b):
        return False
    return a != b and a[:OPENING] == b[:OPENING]


def surname_mistaken(one: str, other: str) -> bool:
    """Do two full names differ in the surname alone, and do the two surnames begin alike and differ in two letters?"""
    first, second = person_name(one).tokens, person_name(other).tokens
    if len(first) != 2 or len(second) != 2 or first[0] != second[0] or len(first[0]) < SHORTEST:
        return False
    if {*first, *second} & family_first():
        return False
    a, b = first[1], second[1]
    return (
        min(len(a), len(b)) >= RARE
        and a[:BEGINNING] == b[:BEGINNING]
        and not other_gender(a, b)
        and 0 < OSA.distance(a, b) <= 2
    )


def _alike(one: str, other: str) -> bool:
    """Do two given names differ in a letter, or in two of long names that begin alike?"""
    short = min(len(one), len(other))
    known = {genders().get(one), genders().get(other)} - {None}
    if short < SHORTEST or len(known) > 1 or other_gender(one, other):
        return False
    distance = OSA.distance(one, other)
    if short < LONG:
        return distance == 1 and one[0] == other[0] and one[-1] == other[-1]
    return distance == 1 or (distance == 2 and one[0] == other[0])


@cache
def genders() -> dict[str, str]:
    """Given names that tell a woman (f) or a man (m)."""
    return {name: row["gender"] for row in rows("given_genders") for name in words(row["names"])}
