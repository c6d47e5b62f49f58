"""The values that slots are found in: a piece of a statement, and a statement as a row of pieces."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Literal

from attrs import field, frozen

from claims.claim import Claim
from claims.mention import DateMention, EntityType, QuantityMention
from factcheck.matching.slots import opposites, words
from sources.span import Span

OWNER = "s"
"""What is left of "Ada's" behind a name."""
NAME = "e:"
"""Begins the notion that is a name."""
RANK = "r:"
"""Begins the notion that is a place in a row: third, 92nd, number 92."""
Sort = Literal["word", "negator", "rank", "amount", "time", "person", "body", "place", "thing"]
SORTS: dict[EntityType, Sort] = {
    "PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place", "NORP": "place", "FAC": "place",
}  # fmt: skip
NAMES: frozenset[Sort] = frozenset({"person", "body", "place", "thing"})
VALUES: frozenset[Sort] = frozenset({"amount", "time"})
TYPED: frozenset[Sort] = NAMES | VALUES
WINDOW = 4
"""Pieces to either side that tell whether two slots are one."""
VALUE = 2
"""What an amount, a time or a name counts beside a word."""


@frozen(kw_only=True)
class Piece:
    """A word, or several that mean one thing."""

    span: Span
    """Where it stands."""
    word: str
    """The words, lower case."""
    sort: Sort
    """What it is."""
    notion: str | None = None
    """What it speaks of; None for an amount, a time, and a word that tells nothing by itself."""
    value: QuantityMention | DateMention | str | None = None
    """The amount, the time, or the id of the entity."""
    demonym: bool = False
    """Is it a word for what comes from a place: "Chilean"?"""
    meant: bool = False
    """Is somebody only meant by it: "she", "the company"?"""

    @property
    def tells(self) -> bool:
        """Does it say what the statement is about?"""
        return self.notion is not None or self.sort in TYPED

    @property
    def key(self) -> str:
        """What like pieces share: the notion, or what it is."""
        return self.notion or self.sort

    @property
    def weight(self) -> int:
        """How much it tells: a name and a figure more than a word."""
        return VALUE if self.sort in TYPED else 1

    @property
    def is_label(self) -> bool:
        """Is it a figure that may only name something, as in "Tier 1"?"""
        return self.sort == "word" and self.word.isdigit()

    @property
    def keys(self) -> tuple[str, ...]:
        """The same; one name that was taken for two entities is one by its words."""
        key = self.notion or self.sort
        return (key, self.word) if self.sort in NAMES else (key,)


@frozen(kw_only=True)
class Statement:
    """A claim as a row of pieces."""

    claim: Claim
    """The claim."""
    pieces: tuple[Piece, ...]
    """In the order of the text."""
    _nearest: dict[int, tuple[tuple[int, int], ...]] = field(factory=dict, init=False, repr=False, eq=False)
    """What was asked for by `nearest`: a statement is held against many."""

    @cached_property
    def keys(self) -> frozenset[str]:
        """What its pieces share with like ones."""
        return frozenset(key for i in self.telling for key in self.pieces[i].keys)

    @cached_property
    def position(self) -> dict[int, int]:
        """By piece that tells something, how many of these stand before it."""
        return {i: at for at, i in enumerate(self.telling)}

    @cached_property
    def plain(self) -> tuple[Piece, ...]:
        """The words and names that tell something, in order."""
        return tuple(self.pieces[i] for i in self.telling if self.pieces[i].sort not in VALUES)

    @cached_property
    def plain_words(self) -> int:
        """How many of these are words."""
        return sum(piece.sort not in NAMES for piece in self.plain)

    def nearest(self, slot: int) -> tuple[tuple[int, int], ...]:
        """The nearest pieces that tell something on either side of a slot, with their distance."""
        found = self._nearest.get(slot)
        if found is None:
            telling = self.telling
            first, behind = bisect_left(telling, slot), bisect_right(telling, slot)
            before = enumerate(reversed(telling[max(0, first - WINDOW) : first]), 1)
            found = self._nearest[slot] = (*before, *enumerate(telling[behind : behind + WINDOW], 1))
        return found

    @cached_property
    def values(self) -> tuple[int, ...]:
        """Where its amounts and times stand."""
        return self.of_sorts(VALUES)

    @cached_property
    def names(self) -> tuple[int, ...]:
        """Where its names stand."""
        return self.of_sorts(NAMES)

    @cached_property
    def ranks(self) -> tuple[int, ...]:
        """Where its places in a row stand."""
        return self.of_sorts(frozenset({"rank"}))

    @cached_property
    def labels(self) -> tuple[int, ...]:
        """Where figures stand that may only name something: "Tier 1"."""
        return tuple(i for i, piece in enumerate(self.pieces) if piece.is_label)

    def of_sorts(self, sorts: frozenset[Sort]) -> tuple[int, ...]:
        """Where pieces of some sorts stand, in order."""
        return tuple(i for i, piece in enumerate(self.pieces) if piece.sort in sorts)

    @cached_property
    def opposable(self) -> tuple[int, ...]:
        """The words that have an opposite, in order."""
        return tuple(i for i, piece in enumerate(self.pieces) if opposites.known(piece.word))

    @cached_property
    def places(self) -> dict[str, tuple[int, ...]]:
        """By key, where its words and names stand among the pieces that tell something."""
        found: dict[str, list[int]] = {}
        for at, i in enumerate(self.telling):
            if self.pieces[i].notion is not None:
                for key in self.pieces[i].keys:
                    found.setdefault(key, []).append(at)
        return {key: tuple(places) for key, places in found.items()}

    @cached_property
    def telling(self) -> tuple[int, ...]:
        """Which pieces say what it is about, in order."""
        return tuple(i for i, piece in enumerate(self.pieces) if piece.tells)

    @cached_property
    def negated(self) -> dict[int, Span]:
        """The first piece that tells something behind each negator, with the place of the negator; "not only" is none."""
        return {
            next((k for k in self.telling if k > i), i): piece.span
            for i, piece in enumerate(self.pieces)
            if piece.sort == "negator" and self._denies(i)
        }

    def _denies(self, negator: int) -> bool:
        return not {piece.word for piece in self.pieces[negator + 1 : negator + 2]} & words.of("loose")

    @cached_property
    def words(self) -> frozenset[str]:
        """All its words that are neither names nor values."""
        return frozenset(piece.word for piece in self.pieces if piece.sort in ("word", "negator", "rank"))
