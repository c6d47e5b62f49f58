"""When two names in like words are names of two."""

from functools import lru_cache

from claims import names, places
from factcheck.matching.slots import words
from factcheck.matching.slots.aligned import Aligned
from factcheck.matching.slots.piece import NAME, NAMES, OWNER, TYPED, VALUES, Piece, Statement
from factcheck.story import Story

LINKS = frozenset({"and", "or"})
ARTICLES = frozenset({"a", "an", "the"})
VERY_LONG = 9
"""Words around two slots, the same and in one order, from which even doers and scenes are of one act; a name counts twice."""
MUCH = 8
"""Pieces that are as good as a name, a time or an amount that both have."""
CIRCUMSTANCES = frozenset({"with", "for", "of", "over"})
COMPLEMENTS = frozenset({"of", "on", "about", "against"})
"""Words before a name that says which one is meant: "the report on Ada Holm"."""
SCENES = frozenset({"in", "at", "near", "from", "to", "into", "outside", "inside", "around", "across"})
"""Words that tell where something happens."""
COPULAS = frozenset({"is", "was"})
EDGE = "."
"""Stands for the end of a statement."""


def two_names(story: Story, one: Piece, other: Piece) -> bool:
    """Do they name two: no part or variant of each other; for places, two that the tables know and part?"""
    first, second = (story.name(str(piece.value)) or piece.word for piece in (one, other))
    parts = set(first.lower().split()), set(second.lower().split())
    if not (parts[0] - parts[1] and parts[1] - parts[0]):
        return False
    if one.sort == "place":
        states = story.country(str(one.value)), story.country(str(other.value))
        return (
            _apart(first.removeprefix("the "), second.removeprefix("the "))
            if None in states
            else states[0] != states[1]
        )
    if one.sort == "thing" or places.state_of(first) or places.state_of(second):
        return False
    return _two(first, second)


@lru_cache(maxsize=1 << 12)
def _two(first: str, second: str) -> bool:
    """Are they the names of two? One name is held against the same other ones again and again."""
    return names.compare(first, second).level == "different"


def _apart(first: str, second: str) -> bool:
    """Are they two known places, neither in the other?"""
    return places.holds(first, second) is False and places.holds(second, first) is False


def in_one_place(aligned: Aligned, i: int, j: int) -> bool:
    """Do the same words stand right before, or right behind, two pieces?"""
    return any(beside(aligned.short, i, step) == beside(aligned.long, j, step) for step in (-1, 1))


def identify(aligned: Aligned, i: int, j: int) -> bool:
    """Do two names say which one is meant of something that is one by all else?

    Doers, targets and scenes are left to the checks of acts, unless very much else is alike: two firms may sue, two towns be
    hit. Whoever holds an office may hold another. And something else that is named, dated or counted must be common to both,
    or much else.
    """
    sides = ((aligned.short, i), (aligned.long, j))
    if any(_listed(one, at) or _of_office(one, at) for one, at in sides):
        return False
    if aligned.run(i, j) < VERY_LONG and not all(_describes(one, at) for one, at in sides):
        return False
    if aligned.aside or len(aligned.partner) >= MUCH:
        return True
    return any(aligned.short.pieces[k].sort in TYPED for k in aligned.partner)


def circumstances_differ(aligned: Aligned) -> bool:
    """Does one have another name in one place, or another noun behind the same word and "with", "for", "of" or "over"?"""
    first, second = aligned.short, aligned.long
    mine = [i for i in aligned.left_over() if first.pieces[i].sort not in VALUES]
    yours = [j for j in second.telling if j not in aligned.taken and second.pieces[j].sort not in VALUES]
    return any(
        _other_circumstance(first, i, second, j)
        for i in mine
        for j in yours
        if first.pieces[i].sort == second.pieces[j].sort
    )


def _other_circumstance(first: Statement, i: int, second: Statement, j: int) -> bool:
    before = beside(first, i, -1)
    if before != beside(second, j, -1) or EDGE in before.split():
        return False
    return first.pieces[i].sort in NAMES or before.split()[0] in CIRCUMSTANCES


def _of_office(statement: Statement, i: int) -> bool:
    """Is it a body in which somebody is said to hold an office?"""
    piece = statement.pieces[i]
    return piece.sort == "body" and any(role.org == piece.value for role in statement.claim.roles)


def _describes(statement: Statement, i: int) -> bool:
    """Does the name say which one is meant: "an American who", "the invasion of Ukraine", "uncle George", "the Lisbon office"?"""
    pieces = statement.pieces
    piece, before = pieces[i], _before(statement, i)
    if piece.demonym:
        return _of_named(statement, i)
    if before is not None and (before.word in COMPLEMENTS or before.word in words.of("kin")):
        return True
    if before is not None and before.word in SCENES:
        return False
    verbs = [event for event in statement.claim.events if not event.nominal]
    if any(piece.value in (event.agent, event.patient, event.place) for event in verbs):
        return False
    behind = pieces[i + 1] if i + 1 < len(pieces) else None
    owns = behind is not None and (behind.word == OWNER or behind.tells)
    return owns or (before is not None and before.sort == "word" and before.tells)


def _before(statement: Statement, i: int) -> Piece | None:
    """What stands before a name, without article and without a place that is part of the phrase: "the Lisbon French school"."""
    pieces = statement.pieces
    k = i - 1
    while k >= 0 and (pieces[k].word in ARTICLES or _is_place_beside(pieces[k], pieces[k + 1])):
        k -= 1
    return pieces[k] if k >= 0 else None


def _is_place_beside(piece: Piece, name: Piece) -> bool:
    """Does a place stand right before a name, with nothing but a blank between?"""
    near = name.span.start - piece.span.end == 1
    return near and piece.sort == "place" and name.sort in NAMES and name.sort != "person"


def _of_named(statement: Statement, i: int) -> bool:
    """Does a demonym tell of somebody who is named, "Karl Brandt is a Danish engineer", or stand alone, "an American who"?

    A Danish and a Swedish ship are two.
    """
    behind = statement.pieces[i + 1] if i + 1 < len(statement.pieces) else None
    if behind is None or not behind.tells:
        return True
    *plain, key = beside(statement, i, -1).split()
    return plain[-1] in COPULAS if plain else key.startswith(NAME)


def beside(statement: Statement, i: int, step: int) -> str:
    """The key of the nearest piece on a side (-1 or 1) that tells something, with the plain words up to it."""
    found: list[str] = []
    for k in range(i + step, len(statement.pieces) if step > 0 else -1, step):
        piece = statement.pieces[k]
        if step < 0 and _is_place_beside(piece, statement.pieces[k + 1]):
            continue
        if piece.tells:
            return " ".join((*found, piece.key))
        if piece.word not in ARTICLES:
            found.append(piece.word)
    return " ".join((*found, EDGE))


def _listed(statement: Statement, i: int) -> bool:
    """Is it one of several names of its sort that "and" or "or" joins?"""
    chain = [statement.pieces[i]]
    for step in (-1, 1):
        k = i + step
        while 0 <= k < len(statement.pieces) and _goes_on(statement.pieces[k], statement.pieces[i]):
            chain.append(statement.pieces[k])
            k += step
    return sum(piece.sort == chain[0].sort for piece in chain) > 1 and any(
        piece.word in LINKS for piece in chain
    )


def _goes_on(piece: Piece, name: Piece) -> bool:
    """May a piece stand in a list of such names?"""
    return piece.sort == name.sort or piece.word in LINKS
