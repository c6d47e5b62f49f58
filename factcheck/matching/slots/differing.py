"""The one slot in which two statements in like words differ."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from claims.mention import DateMention, QuantityMention
from factcheck.matching import compare
from factcheck.matching.slots.aligned import Aligned, one_value
from factcheck.matching.slots.names import identify, in_one_place, two_names
from factcheck.matching.slots.opposites import opposite
from factcheck.matching.slots.pieces import NAMES, TYPED, Piece, Sort
from factcheck.model import Aspect
from factcheck.story import Story

COVERED = 0.5
"""Share of the shorter statement that the longer one must have."""
WORDS_A_MISS = 6
"""Pieces for each that may be missing, but for an amount: "the harbour plan" is not "the school plan"."""
WORDS_AN_OTHER = 8
"""Pieces for each that may have another word in its place: it may be a synonym."""
WORDS_A_MISS_OF_AMOUNT = 5
"""The same for an amount, whose unit and noun tell a part of it."""
FEWEST_OF_AMOUNT = 3
"""Pieces besides an amount that both must have; a name counts twice."""
FITTING_BACK = 0.4
"""How well the neighbours of an amount must agree seen from the longer statement, where nothing is named in both."""
CONTESTED = 0.3
"""Fit from which a second piece that differs makes two statements of two things."""
FITTING = 0.6
"""How well the neighbours of two slots must agree."""
FEWEST = 2
"""Pieces besides the slot that both must have."""
ASPECTS: dict[Sort, Aspect] = {"amount": "number", "time": "date", "place": "place"}


@frozen(kw_only=True)
class Slot:
    """Two pieces that stand in one place of two statements and cannot both be right."""

    aligned: Aligned
    """The two statements."""
    short: int
    """Which piece of the shorter one it is."""
    long: int
    """Which piece of the longer one it is."""
    aspect: Aspect
    """What differs."""
    fit: float
    """How well the neighbours agree, 0 to 1."""

    @property
    def pieces(self) -> tuple[Piece, Piece]:
        """What the shorter and what the longer one has."""
        return self.aligned.short.pieces[self.short], self.aligned.long.pieces[self.long]

    @property
    def coverage(self) -> float:
        """Share of the rest of the shorter one that the longer one has."""
        return self.aligned.coverage(self.short)


def differing(story: Story, aligned: Aligned) -> tuple[Slot, ...]:
    """The slot; several only if all are amounts, none where nothing differs or it cannot be told what does."""
    if len(aligned.partner) < FEWEST:
        return ()
    rivals = [slot for i in aligned.left_over() if (slot := _rival(story, aligned, i))]
    if len(rivals) > 1 and any(slot.aspect != "number" for slot in rivals):
        return ()
    slots = tuple(rivals) or tuple(_turned(aligned))[:1]
    return slots if all(_holds(slot) for slot in slots) else ()


def _rival(story: Story, aligned: Aligned, i: int) -> Slot | None:
    """The piece of the longer statement that is told instead of one of the shorter one: of one sort, and not the same."""
    mine = aligned.short.pieces[i]
    found = [
        Slot(aligned=aligned, short=i, long=j, aspect=ASPECTS.get(mine.sort, "party"), fit=aligned.fit(i, j))
        for j in (aligned.long.telling if mine.sort in TYPED else ())
        if j not in aligned.taken and _comparable(story, mine, aligned.long.pieces[j])
    ]
    near = [
        slot
        for slot in found
        if slot.fit >= CONTESTED and (mine.sort not in NAMES or in_one_place(aligned, i, slot.long))
    ]
    return max(near, key=lambda slot: (slot.fit, -slot.long), default=None)


def _comparable(story: Story, one: Piece, other: Piece) -> bool:
    """Are they of one sort, and cannot be one?"""
    if one.sort != other.sort or one_value(one, other):
        return False
    if isinstance(one.value, QuantityMention) and isinstance(other.value, QuantityMention):
        ages = compare.is_age(one.value, one.word), compare.is_age(other.value, other.word)
        return ages[0] == ages[1] and compare.commensurable(one.value, other.value) is not None
    if isinstance(one.value, DateMention) and isinstance(other.value, DateMention):
        return one.value.interval is not None and other.value.interval is not None
    return one.sort in NAMES and two_names(story, one, other)


def _holds(slot: Slot) -> bool:
    """Do the statements have enough in common, and the slots one place?"""
    mine, _ = slot.pieces
    if slot.fit < FITTING or slot.coverage < COVERED:
        return False
    near = slot.aligned.near(slot.short)
    missing = [i for i in near if i not in slot.aligned.partner]
    if _instead(slot.aligned, missing) > len(near) // WORDS_AN_OTHER:
        return False
    if mine.sort == "amount":
        return len(missing) <= len(near) // WORDS_A_MISS_OF_AMOUNT and _counts_one_thing(slot)
    if len(missing) > len(near) // WORDS_A_MISS:
        return False
    return mine.sort not in NAMES or identify(slot.aligned, slot.short, slot.long)


def _instead(aligned: Aligned, missing: Sequence[int]) -> int:
    """How many of the missing words have another word in their place: "the footbridge collapsed", "the tunnel collapsed"."""
    others = [
        j for j in aligned.long.telling if j not in aligned.taken and aligned.long.pieces[j].sort == "word"
    ]
    words = [i for i in missing if aligned.short.pieces[i].sort == "word"]
    return sum(any(in_one_place(aligned, i, j) for j in others) for i in words)


def _counts_one_thing(slot: Slot) -> bool:
    """Is enough said of both amounts, and of neither much that is not said of the other?"""
    partner = slot.aligned.partner
    named = any(slot.aligned.short.pieces[i].sort in NAMES for i in partner)
    if len(partner) + named < FEWEST_OF_AMOUNT:
        return False
    return named or slot.aligned.fit_back(slot.short, slot.long) >= FITTING_BACK


def _turned(aligned: Aligned) -> Iterator[Slot]:
    """The opposites, or the negator, that the two differ in."""
    for i, j in (*_opposites(aligned), *_negators(aligned)):
        yield Slot(aligned=aligned, short=i, long=j, aspect="polarity", fit=aligned.fit(i, j))


def _opposites(aligned: Aligned) -> Iterator[tuple[int, int]]:
    """Words that only one of the two has, and that are opposites of each other."""
    first, second = aligned.short.pieces, aligned.long.pieces
    mine, yours = aligned.short.words, aligned.long.words
    for i, one in enumerate(first):
        for j, other in enumerate(second) if one.word in mine - yours else ():
            if other.word in yours - mine and opposite(one.word, other.word):
                yield i, j


def _negators(aligned: Aligned) -> Iterator[tuple[int, int]]:
    """The words that one of the two negates and the other does not."""
    back = {j: i for i, j in aligned.partner.items()}
    first, second = aligned.short.negated, aligned.long.negated
    if len(first) + len(second) == 1:
        yield from ((i, aligned.partner[i]) for i in first if i in aligned.partner)
        yield from ((back[j], j) for j in second if j in back)
