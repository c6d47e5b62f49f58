"""The value that traits are: one thing that a sentence says of its subject."""

from attrs import frozen

from claims.mention import QuantityMention
from factcheck.matching.slots.piece import Piece, Statement
from factcheck.model import Aspect
from sources.interval import Interval
from sources.span import Span


@frozen(kw_only=True)
class Trait:
    """One thing that a sentence says of its subject."""

    statement: Statement
    """The claim that says it."""
    kind: str
    """What is told: "gross", "born", "directed"; traits of one kind alone are held together."""
    aspect: Aspect
    """What differs where two do."""
    span: Span
    """The words of the value."""
    names: tuple[Piece, ...]
    """Who and what is named beside the value, the subject first."""
    sources: frozenset[str] = frozenset()
    """Notions of those by whom it is told: a website that counts reviews."""
    amount: QuantityMention | None = None
    """The value, where it is an amount."""
    bounds: tuple[int, int] | None = None
    """The value, where it is a place in a row: the first and the last that it may be."""
    time: Interval | None = None
    """The value, where it is a time."""
    pieces: tuple[Piece, ...] = ()
    """The value, where it is one or several names."""
    values: frozenset[str] = frozenset()
    """The value, where it is one or several words."""
    scope: frozenset[str] = frozenset()
    """Words that say of which part it is told: "weekend", "domestic"."""
    words: frozenset[str] = frozenset()
    """All words beside the value, lower case."""
