"""Names and times that a sentence gives its subject: where somebody was born, who directed a film, when somebody died."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from attrs import frozen

from claims.mention import DateMention
from claims.tables import words
from factcheck import tables
from factcheck.matching.slots.piece import NAMES, Piece, Sort, Statement
from factcheck.matching.traits.subjects import BRACKET, named_before
from factcheck.matching.traits.trait import Trait
from sources.interval import Interval
from sources.letters import lowered
from sources.tables import longest_first

LINK = re.compile(r"\s*(?:,|and|&|, and|, in|in|\(|the|by)?\s*(?:the )?(?:[a-z]+ ){0,2}\Z")
"""Between two names of one list, or between a cue and its first name: "by the architect"."""
TIMED = re.compile(
    r"\s*(?:,|\(|early |late )?\s*(?:in|on|until|before|after|since|at|of|by)?\s*(?:the )?(?:[a-z-]+ ){0,3}\Z",
    re.IGNORECASE,
)
"""Between a cue and its time."""
EDGE = re.compile(r"\b(?:after|before|since|until|following)\s\Z", re.IGNORECASE)
"""Before a cue that only bounds the time of something else: "received it after her death, in August"."""
LIFE = re.compile(r"(?:\(|-LRB-)[^()]{0,60}\Z")
"""An opening bracket before the dates of a life."""
YOUNGEST = 12
"""Years that a life in brackets has at the least: a term of office in brackets is shorter as a rule."""
CHAIN = r"(?: ?,| and|, and| \w+(?:ed|en|ung)\b){0,8}"
"""Between a participle and its "by": other participles."""
BY = re.compile(rf"{CHAIN} by\b")
PASSED: frozenset[Sort] = NAMES | {"time"}
"""Pieces that may be a value or stand before one."""
DASH = re.compile(r"\s*(?:-|\u2013|\u2014|--)\s*")
"""Between birth and death."""


@frozen(kw_only=True)
class Cue:
    """A row of the table of cues."""

    kind: str
    """What is told."""
    sorts: frozenset[str]
    """Which sorts of names, or "time", may be the value."""
    turned: bool
    """Is what follows the subject, and what stands before the value: "Oslo is the capital of Norway"?"""


@cache
def _cues() -> tuple[re.Pattern[str], dict[str, tuple[Cue, ...]]]:
    """A pattern of all cues in lower case, and by cue what it may tell."""
    found: dict[str, tuple[Cue, ...]] = {}
    for row in tables.rows("trait_cues"):
        cue = Cue(kind=row["trait"], sorts=frozenset(words(row["values"])), turned=row["turned"] == "y")
        for phrase in words(row["cues"]):
            found[phrase] = (*found.get(phrase, ()), cue)
    return re.compile(rf"\b(?:{'|'.join(map(_expression, longest_first(found)))})"), found


def _expression(phrase: str) -> str:
    """A cue as an expression; between a participle and its "by" others may stand: "written, sung and produced by"."""
    verb = phrase.removesuffix(" by")
    return rf"{re.escape(verb)}\b(?={CHAIN} by\b)" if verb != phrase else rf"{re.escape(phrase)}\b"


def read(statement: Statement, text: str) -> Iterator[Trait]:
    """The names and times that a claim gives its subject by the words in front of them."""
    pattern, known = _cues()
    span = statement.claim.span
    for found in pattern.finditer(lowered(span.of(text))):
        first, last = (span.start + place for place in found.span())
        if EDGE.search(text, span.start, first):
            continue
        by = BY.match(text, last, span.end)
        cues = known.get(f"{found[0]} by" if by else "", ()) or known.get(found[0], ())
        for cue in cues:
            value = _behind(statement, text, by.end() if by else last, cue.sorts)
            if value:
                yield _trait(statement, text, cue, first, value)
    yield from _lives(statement, text)


def _trait(statement: Statement, text: str, cue: Cue, at: int, value: Sequence[Piece]) -> Trait:
    time = _interval(value[0])
    names, pieces = named_before(statement, text, at), tuple(value)
    if cue.turned:
        names, pieces = pieces, names
    sort = pieces[0].sort if pieces else "time"
    return Trait(
        statement=statement,
        kind=f"{cue.kind}, when" if time else cue.kind,
        aspect="date" if time else "place" if sort == "place" else "party",
        span=pieces[0].span if pieces else value[0].span,
        names=names,
        time=time,
        pieces=() if time else pieces,
    )


def _behind(statement: Statement, text: str, at: int, sorts: frozenset[str]) -> list[Piece]:
    """The first time, or the names, that follow a cue with little between; a time before the names is passed over."""
    found: list[Piece] = []
    for piece in statement.pieces:
        if piece.span.start < at or piece.meant or piece.sort not in PASSED:
            continue
        between = text[at : piece.span.start]
        if piece.sort == "time" and not found and TIMED.match(between):
            if "time" in sorts:
                return [piece]
        elif not piece.demonym and piece.sort in sorts and LINK.match(between):
            found.append(piece)
        elif not piece.demonym or found:
            break
        at = piece.span.end
    return found


def _lives(statement: Statement, text: str) -> Iterator[Trait]:
    """Birth and death in brackets: "Ada Holm (12 May 1921 - 3 June 1999)"."""
    start, end = statement.claim.span.start, statement.claim.span.end
    if BRACKET.search(text, start, end) is None:
        return
    times = [(piece, time) for piece in statement.pieces if (time := _interval(piece)) is not None]
    at = next((k for k, (piece, _) in enumerate(times) if LIFE.search(text, start, piece.span.start)), None)
    life = None if at is None else _life(text, times[at : at + 2])
    if at is None or life is None:
        return
    piece = times[at][0]
    names = named_before(statement, text, piece.span.start)
    for kind, when in zip(("born, when", "died, when"), life, strict=True):
        yield Trait(statement=statement, kind=kind, aspect="date", span=piece.span, names=names, time=when)


def _life(text: str, times: Sequence[tuple[Piece, Interval]]) -> tuple[Interval, Interval] | None:
    """The first and the last time of a life that is written as one stretch of time or as two times with a dash."""
    piece, first = times[0]
    last = _day(first.last)
    if len(times) > 1 and DASH.fullmatch(text, piece.span.end, times[1][0].span.start):
        last = times[1][1]
    elif first.last.year > first.first.year:
        first = _day(first.first)
    return (first, last) if last.first.year - first.first.year > YOUNGEST else None


def _interval(piece: Piece) -> Interval | None:
    return piece.value.interval if isinstance(piece.value, DateMention) else None


def _day(day: date) -> Interval:
    return Interval(first=day, last=day, granularity="day")
