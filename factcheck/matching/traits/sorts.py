"""What something is said to be: where it comes from, and sorts of which it is one alone: a comedy, a goalkeeper."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from attrs import frozen

from claims.tables import words
from factcheck import tables
from factcheck.matching.slots.names import ARTICLES, COPULAS
from factcheck.matching.slots.piece import Piece, Statement
from factcheck.matching.traits.subjects import named_before
from factcheck.matching.traits.trait import Trait
from sources.span import Span
from sources.tables import longest_first

WITHIN = 40
"""Code points behind a word in which what it describes may stand."""
SOME = re.compile(r"\b(?:some|several|few|many|one|two|mixed|not|other) (?:[\w-]+ ){0,2}\Z", re.IGNORECASE)
"""Stands before what is true of a part only."""
LEGAL = re.compile(r"-| (?:citizens?|nationals?|subject|resident|passport)\b")
"""Behind a demonym that is a part of a word, or tells of papers: one may have those of two countries."""
ADJECTIVES = 2
"""Words that may stand between "is a" and where somebody comes from."""


@frozen(kw_only=True)
class Case:
    """A row of the table of kinds."""

    kind: str
    """What kind of sort it is."""
    name: str
    """Which one of the kind."""
    beside: frozenset[str]
    """Words of which one has to stand a little behind; empty where none is needed."""


@cache
def _cases() -> tuple[re.Pattern[str], dict[str, Case]]:
    """A pattern of all words, and what each tells."""
    found: dict[str, Case] = {}
    for row in tables.rows("kinds"):
        one = Case(kind=row["kind"], name=row["case"], beside=frozenset(words(row["beside"])))
        found |= dict.fromkeys(words(row["words"]), one)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first(found)))})\b"), found


def read(statement: Statement, text: str) -> Iterator[Trait]:
    """Where a claim says that its subject comes from, and of what sort it is."""
    yield from _origin(statement, text)
    pattern, known = _cases()
    told: dict[str, list[re.Match[str]]] = {}
    for found in pattern.finditer(text, statement.claim.span.start, statement.claim.span.end):
        case = known[found[0]]
        if _is_beside(case, text[found.end() : found.end() + WITHIN]) and not SOME.search(
            text, statement.claim.span.start, found.start()
        ):
            told.setdefault(case.kind, []).append(found)
    for kind, places in told.items():
        yield Trait(
            statement=statement,
            kind=kind,
            aspect="polarity",
            span=Span(start=places[0].start(), end=places[0].end()),
            names=named_before(statement, text, places[0].start()),
            values=frozenset(known[found[0]].name for found in places),
        )


def _is_beside(case: Case, behind: str) -> bool:
    return not case.beside or any(word in case.beside for word in re.findall(r"[\w-]+", behind.lower())[:4])


def _origin(statement: Statement, text: str) -> Iterator[Trait]:
    """The demonyms right behind the first "is a": "is a retired Danish goalkeeper"."""
    pieces = statement.pieces
    said = (
        k for k, piece in enumerate(pieces[:-1]) if piece.word in COPULAS and pieces[k + 1].word in ARTICLES
    )
    at = next(said, None)
    told = [] if at is None else _demonyms(pieces[at + 2 :])
    if at is not None and told and not LEGAL.match(text, told[-1].span.end):
        yield Trait(
            statement=statement,
            kind="from",
            aspect="place",
            span=told[0].span,
            names=named_before(statement, text, pieces[at].span.start),
            pieces=tuple(told),
        )


def _demonyms(pieces: Sequence[Piece]) -> list[Piece]:
    """The first demonyms of a phrase, all that stand in a row."""
    first = next((k for k, piece in enumerate(pieces[: ADJECTIVES + 1]) if piece.demonym), len(pieces))
    return list(takewhile(lambda piece: piece.demonym, pieces[first:]))
