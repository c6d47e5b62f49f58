"""Who a statement is about where it only says "she" or "the film": whom the other statement names."""

from collections.abc import Iterator
from functools import cache

import attrs

from claims.claim import Claim
from factcheck import tables
from factcheck.matching.slots.aligned import Aligned
from factcheck.matching.slots.names import in_one_place
from factcheck.matching.slots.piece import NAMES, OWNER, Piece, Sort, Statement
from factcheck.matching.slots.pieces import Statements, is_told, of_claim, sort_of
from factcheck.story import Story

OWNING = frozenset({"his", "her", "its", "their"})
"""Pronouns that tell whose something is."""
THE = "the"
MEANT: dict[str, tuple[Sort, ...]] = {
    "pronoun": ("person", "body", "place", "thing"),
    "pronoun_of_person": ("person",),
    "work": ("body", "thing"),
    "body": ("body", "place"),
    "place": ("body", "place", "thing"),
    "person": ("person",),
}
"""By kind of word, the sorts of names that it may stand for: a website that is taken for a person is no film."""
PRONOUNS = frozenset({"pronoun", "pronoun_of_person"})


@cache
def _sorts() -> dict[str, frozenset[Sort]]:
    """By word, the sorts of names that it may stand for."""
    return {word: frozenset(MEANT[kind]) for kind in MEANT for word in tables.words("stand_ins")[kind]}


@cache
def _pronouns() -> frozenset[str]:
    return frozenset(word for kind in PRONOUNS for word in tables.words("stand_ins")[kind])


def is_noun(word: str) -> bool:
    """Is a lower-case word a noun that may stand for a name: "film", "company"?"""
    return word in _sorts() and word not in _pronouns()


def resolved(statements: Statements, aligned: Aligned) -> Aligned:
    """The same, where one only means what the other names: neither that name nor the noun for it is asked for.

    Only where the article names nobody else before, to whom the words could refer.
    """
    story, sides = statements.story, (aligned.short, aligned.long)
    if not any(story.once(_first_meant, each.claim)[1] for each in sides):
        return aligned
    named = _first_names(statements, aligned.short, frozenset(aligned.partner))
    if named and not _has_a_rival(aligned, named) and _refers(statements, aligned.long, aligned.taken):
        return attrs.evolve(aligned, aside=frozenset({*named, *_nouns_beside(aligned.short, named)}))
    if _first_names(statements, aligned.long, aligned.taken) and _refers(
        statements, aligned.short, frozenset(aligned.partner)
    ):
        return attrs.evolve(aligned, aside=frozenset(_nouns(aligned.short, frozenset(aligned.partner))))
    return aligned


def _first_names(statements: Statements, statement: Statement, known: frozenset[int]) -> list[int]:
    """The first name that the other statement does not have, with the names and capital words right beside it."""
    found: list[int] = []
    for i, piece in enumerate(statement.pieces):
        if piece.sort in NAMES and not piece.meant and not piece.demonym and i not in known:
            found.append(i)
        elif found and piece.tells:
            break
    text = statements.story.article[statement.claim.article].text
    while found and found[0] > 0 and found[0] - 1 not in known:
        piece = statement.pieces[found[0] - 1]
        if piece.sort != "word" or not text[piece.span.start].isupper():
            break
        found.insert(0, found[0] - 1)
    return found


def _has_a_rival(aligned: Aligned, named: list[int]) -> bool:
    """Does the longer statement have another name in its place?"""
    free = [
        j
        for j, piece in enumerate(aligned.long.pieces)
        if piece.sort in NAMES and not piece.meant and j not in aligned.taken
    ]
    return any(in_one_place(aligned, i, j) for i in named for j in free)


def _nouns_beside(statement: Statement, named: list[int]) -> Iterator[int]:
    """Nouns for what is named, right beside the name: "the film", "a movie"."""
    for i in (named[0] - 1, named[-1] + 1):
        if 0 <= i < len(statement.pieces) and is_noun(statement.pieces[i].word):
            yield i


def _nouns(statement: Statement, known: frozenset[int]) -> Iterator[int]:
    """Nouns with "the" that the other statement does not have."""
    for i, piece in enumerate(statement.pieces):
        if i not in known and is_noun(piece.word) and _definite(statement.pieces, i):
            yield i


def _definite(pieces: tuple[Piece, ...], i: int) -> bool:
    return i > 0 and pieces[i - 1].word == THE


def may_mean(statements: Statements, statement: Statement, named: Piece) -> bool:
    """May a statement that names nobody itself mean what another one names: "it" the firm, "she" the singer?"""
    at, meant = statements.story.once(_first_meant, statement.claim)
    if _owns(statement.pieces, at):
        return False
    if named.sort == "person" or meant == frozenset(MEANT["pronoun_of_person"]):
        return named.sort in meant and _refers(statements, statement, frozenset())
    return bool(meant) and _refers(statements, statement, frozenset())


def _owns(pieces: tuple[Piece, ...], i: int) -> bool:
    """Is it only the owner of what is spoken of: "his father", "the band's singer"?"""
    behind = pieces[i + 1].word if i + 1 < len(pieces) else ""
    return pieces[i].word in OWNING or behind == OWNER


def _first_meant(story: Story, claim: Claim) -> tuple[int, frozenset[Sort]]:
    """The first word of a claim that only means something, and the sorts of names that it may stand for."""
    pieces = story.once(of_claim, claim).pieces
    found = ((i, _means(pieces, i)) for i in range(len(pieces)))
    return next(((i, sorts) for i, sorts in found if sorts), (0, frozenset[Sort]()))


def _refers(statements: Statements, statement: Statement, known: frozenset[int]) -> bool:
    """Does it only mean somebody or something, without any other name before that could be meant?"""
    at, meant = statements.story.once(_first_meant, statement.claim)
    if not meant:
        return False
    ours = {statement.pieces[i].value for i in known}
    before = statement.pieces[at].span.start
    return not any(
        mention.span.end <= before and entity.id not in ours and sort_of(entity) in meant and is_told(mention)
        for mention, entity in statements.story.mentions[statement.claim.article]
    )


def _means(pieces: tuple[Piece, ...], i: int) -> frozenset[Sort]:
    """The sorts of names that a word may stand for; none for all other words."""
    piece = pieces[i]
    stands = piece.word in _pronouns() or (is_noun(piece.word) and _definite(pieces, i))
    return _sorts()[piece.word] if stands and piece.sort == "word" else frozenset()
