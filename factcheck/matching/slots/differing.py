"""The one slot in which two statements in like words differ."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from factcheck.matching.slots import words
from factcheck.matching.slots.aligned import CONTESTED, Aligned
from factcheck.matching.slots.names import ARTICLES, identify, in_one_place, two_names
from factcheck.matching.slots.opposites import opposite
from factcheck.matching.slots.piece import NAMES, Piece, Sort, Statement
from factcheck.matching.slots.values import one_value
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
"""Pieces besides an amount that both must have, or other amounts that differ; a name counts twice."""
FITTING_BACK = 0.4
"""How well the neighbours of an amount must agree seen from the longer statement, where nothing is named in both."""
LONG_RUN = 6
"""Words around two slots, the same and in one order, that say what it is about whatever else is told; a name counts twice."""
PLACED = 0.8
"""Coverage and fit of two places in a row: the third and the fourth of like things are two as a rule."""
FITTING = 0.6
"""How well the neighbours of two slots must agree."""
LABELLED = 0.8
"""Coverage of two numbers that only name something: "Tier 1", "Flight 212"."""
FEWEST = 2
"""Pieces besides the slot that both must have."""
ASPECTS: dict[Sort, Aspect] = {"amount": "number", "time": "date", "place": "place"}
BEING = frozenset(
    {"is", "was", "be", "been", "became", "becomes", "become", "ranked", "ranks", "placed", "number", "no"}
)
"""Words before the place in a row that something has."""


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


def may_differ(aligned: Aligned) -> bool:
    """Is there anything at all that the two may differ in? Asked before it is resolved whom they mean."""
    short, long = aligned.short, aligned.long
    if len(aligned.partner) + 1 < FEWEST:
        return False
    return (
        bool(aligned.rivals or (short.opposable and long.opposable))
        or bool((short.ranks and long.ranks) or (short.labels and long.labels))
        or len(short.negated) + len(long.negated) == 1
        or _names_left(aligned)
    )


def _names_left(aligned: Aligned) -> bool:
    """Has each a name of one sort that the other one lacks?"""
    short, long = aligned.short.pieces, aligned.long.pieces
    mine = {short[i].sort for i in aligned.short.names if i not in aligned.partner}
    return bool(mine) and any(long[j].sort in mine for j in aligned.long.names if j not in aligned.taken)


def differing(story: Story, aligned: Aligned) -> tuple[Slot, ...]:
    """The slot; several only if all are amounts, none where nothing differs or it cannot be told what does."""
    if len(aligned.partner) + bool(aligned.aside) < FEWEST:
        return ()
    rivals = [slot for i in aligned.left_over() if (slot := _rival(story, aligned, i))]
    if len(rivals) > 1 and any(slot.aspect != "number" for slot in rivals):
        return ()
    if rivals and all(map(holds, rivals)):
        return tuple(rivals)
    turned = (
        slot
        for slot in (*_turned(aligned), *_placed(aligned), *_labelled(aligned))
        if not rivals or _runs(slot)
    )
    return tuple(slot for slot in turned if holds(slot))[:1]


def _rival(story: Story, aligned: Aligned, i: int) -> Slot | None:
    """The piece of the longer statement that is told instead of one of the shorter one: of one sort, and not the same."""
    mine = aligned.short.pieces[i]
    if i in aligned.rivals:
        j = aligned.rivals[i]
        return Slot(aligned=aligned, short=i, long=j, aspect=ASPECTS[mine.sort], fit=aligned.fit(i, j))
    near = [
        Slot(aligned=aligned, short=i, long=j, aspect=ASPECTS.get(mine.sort, "party"), fit=aligned.fit(i, j))
        for j in (aligned.long.names if mine.sort in NAMES and not mine.meant else ())
        if j not in aligned.taken
        and aligned.long.pieces[j].sort == mine.sort
        and in_one_place(aligned, i, j)
        and _two_names(story, mine, aligned.long.pieces[j])
    ]
    near = [slot for slot in near if slot.fit >= CONTESTED]
    return max(near, key=lambda slot: (slot.fit, -slot.long), default=None)


def _two_names(story: Story, one: Piece, other: Piece) -> bool:
    """Are two pieces of one sort names, and of two?"""
    named = not (one.meant or other.meant)
    return named and not one_value(one, other) and two_names(story, one, other)


def holds(slot: Slot) -> bool:
    """Do the statements have enough in common, and the slots one place?"""
    mine, _ = slot.pieces
    if mine.sort in NAMES and not identify(slot.aligned, slot.short, slot.long):
        return False
    return _runs(slot) or _alike(slot)


def _runs(slot: Slot) -> bool:
    """Is so much alike right around the slots that they are one whatever else is told?"""
    return slot.aligned.run(slot.short, slot.long) >= LONG_RUN


def _alike(slot: Slot) -> bool:
    """Is nearly all alike that is told around the slots?"""
    mine, _ = slot.pieces
    if slot.fit < FITTING or slot.coverage < COVERED:
        return False
    near = slot.aligned.near(slot.short)
    missing = [i for i in near if i not in slot.aligned.partner]
    if _instead(slot.aligned, missing) > len(near) // WORDS_AN_OTHER:
        return False
    if mine.sort == "amount":
        return len(missing) <= len(near) // WORDS_A_MISS_OF_AMOUNT and _counts_one_thing(slot)
    return len(missing) <= len(near) // WORDS_A_MISS


def _instead(aligned: Aligned, missing: Sequence[int]) -> int:
    """How many of the missing words have another word in their place: "the footbridge collapsed", "the tunnel collapsed"."""
    others = [
        j for j in aligned.long.telling if j not in aligned.taken and aligned.long.pieces[j].sort == "word"
    ]
    gone = [i for i in missing if aligned.short.pieces[i].sort == "word"]
    return sum(any(_replaces(aligned, i, j) for j in others) for i in gone)


def _replaces(aligned: Aligned, i: int, j: int) -> bool:
    """Does a word stand in the place of another, and not only tell in another way that something has a figure?"""
    both = {aligned.short.pieces[i].word, aligned.long.pieces[j].word}
    return in_one_place(aligned, i, j) and not both <= words.of("having")


def _counts_one_thing(slot: Slot) -> bool:
    """Is enough said of both amounts, and of neither much that is not said of the other?"""
    partner = slot.aligned.partner
    named = any(slot.aligned.short.pieces[i].sort in NAMES for i in partner)
    beside = len(slot.aligned.rivals.keys() - {slot.short})
    if len(partner) + named + beside < FEWEST_OF_AMOUNT:
        return False
    return named or slot.aligned.fit_back(slot.short, slot.long) >= FITTING_BACK


def _turned(aligned: Aligned) -> Iterator[Slot]:
    """The opposites, or the negator, that the two differ in."""
    for i, j in (*_opposites(aligned), *_negators(aligned)):
        yield Slot(aligned=aligned, short=i, long=j, aspect="polarity", fit=aligned.fit(i, j))


def _placed(aligned: Aligned) -> Iterator[Slot]:
    """Two places in a row that one thing is said to have: "is the third album", "was number 92"."""
    free = [j for j in aligned.long.ranks if j not in aligned.taken]
    for i in aligned.left_over() if free else ():
        for j in free if aligned.short.pieces[i].sort == "rank" else ():
            slot = Slot(aligned=aligned, short=i, long=j, aspect="number", fit=aligned.fit(i, j))
            if (
                _has(aligned.short, i)
                and _has(aligned.long, j)
                and in_one_place(aligned, i, j)
                and min(slot.fit, slot.coverage) >= PLACED
            ):
                yield slot


def _labelled(aligned: Aligned) -> Iterator[Slot]:
    """Two figures that name something, right behind one word: "Tier 1" and "Tier 2"; not the minutes of "9:05"."""
    short, long = aligned.short, aligned.long
    left = set(aligned.left_over()) if short.labels and long.labels else set()
    for i in (
        i for i in short.labels if i in left and i - 1 in aligned.partner and i - 1 not in short.labels
    ):
        j = aligned.partner[i - 1] + 1
        if j in long.labels:
            slot = Slot(aligned=aligned, short=i, long=j, aspect="number", fit=aligned.fit(i, j))
            if slot.pieces[0].word != slot.pieces[1].word and slot.coverage >= LABELLED and _runs(slot):
                yield slot


def _has(statement: Statement, i: int) -> bool:
    before = [piece.word for piece in statement.pieces[:i] if piece.word not in ARTICLES]
    return bool(before) and before[-1] in BEING


def _opposites(aligned: Aligned) -> Iterator[tuple[int, int]]:
    """Words that only one of the two has, and that are opposites of each other."""
    first, second = aligned.short, aligned.long
    mine = [i for i in first.opposable if first.pieces[i].word not in second.words]
    yours = [j for j in second.opposable if second.pieces[j].word not in first.words]
    for i in mine:
        for j in yours:
            if opposite(first.pieces[i].word, second.pieces[j].word):
                yield i, j


def _negators(aligned: Aligned) -> Iterator[tuple[int, int]]:
    """The words that one of the two negates and the other does not."""
    first, second = aligned.short.negated, aligned.long.negated
    if len(first) + len(second) == 1:
        back = {j: i for i, j in aligned.partner.items()}
        yield from ((i, aligned.partner[i]) for i in first if i in aligned.partner)
        yield from ((back[j], j) for j in second if j in back)
