"""Pairs of claims that say the same up to one slot, and whether anything tells them apart after all."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from claims.mention import DateMention
from factcheck.matching import compare
from factcheck.matching.blocking import Candidate
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import apart
from factcheck.matching.slots.aligned import align, promising
from factcheck.matching.slots.differing import Slot, differing, may_differ
from factcheck.matching.slots.limits import is_open
from factcheck.matching.slots.piece import NAMES, Piece, Statement
from factcheck.matching.slots.pieces import Statements
from factcheck.matching.slots.return_acts import in_return
from factcheck.matching.slots.stand_ins import resolved
from factcheck.matching.slots.values import bears_out
from factcheck.matching.traits.finding import Rivalry, rivalries
from factcheck.model import Comparison
from factcheck.story import Story
from sources import interval
from sources.span import Span

ALIKE = 0.12
"""Least likeness of two claims that are laid beside each other."""
SUPPORTED = 0.4
"""Share of a statement that a claim has to hold besides the same value to bear it out."""
SURE = 0.75
"""Coverage and fit of a slot that surely is one."""
Two = TypeVar("Two")
YEARLY = frozenset({"win", "defeat", "elect"})
"""Families of events that come again with the season or the term."""
ONLY = frozenset({"first", "last", "only", "final"})


@frozen(kw_only=True)
class Difference:
    """Two claims that say the same but for one slot, or for several amounts."""

    left: Claim
    """The one whose article comes first."""
    right: Claim
    """The other."""
    comparisons: tuple[Comparison, ...]
    """What differs."""
    alike: str
    """What both say, in words."""
    fit: float
    """How well the two fit, up to 1."""
    sure: bool
    """Does everything fit? Otherwise they may be two things after all."""
    understood: bool = False
    """Is the subject of one only understood: "it", "the film"?"""


def differences(story: Story, candidates: Iterable[Candidate]) -> Iterator[Difference]:
    """Candidates of two articles that say the same but for one slot."""
    statements = Statements(story=story)
    for candidate in candidates:
        left, right = candidate.left, candidate.right
        if candidate.likeness >= ALIKE and left.article != right.article and _comparable(left, right):
            short, long = sorted(
                (statements.of(left), statements.of(right)), key=lambda one: len(one.telling)
            )
            slots = list(_slots(story, statements, short, long)) if promising(short, long) else []
            if slots:
                yield _difference(story, slots, turned=short.claim is right)
    for rivalry in rivalries(story, statements):
        yield _of_traits(story, rivalry)


def _of_traits(story: Story, rivalry: Rivalry) -> Difference:
    """Two traits of one thing as a difference of their claims."""
    one, other = rivalry.one, rivalry.other
    says = [story.words(each.statement.claim.article, each.span) for each in (one, other)]
    detail = f"“{says[0]}” against “{says[1]}”"
    found = Comparison(aspect=one.aspect, level="conflicts", detail=detail, left=one.span, right=other.span)
    return Difference(
        left=one.statement.claim,
        right=other.statement.claim,
        comparisons=(found,),
        alike=one.kind,
        fit=SURE,
        sure=rivalry.sure,
        understood=not rivalry.sure,
    )


def _slots(story: Story, statements: Statements, short: Statement, long: Statement) -> Iterator[Slot]:
    """The slots of two statements that nothing explains."""
    aligned = align(short, long)
    for slot in differing(story, resolved(statements, aligned)) if may_differ(aligned) else ():
        if not _told_apart(story, slot) and not _borne_out(statements, slot):
            yield slot


def _comparable(left: Claim, right: Claim) -> bool:
    """Is neither a headline, and not both words in quotation marks?"""
    return "headline" not in (left.kind, right.kind) and not (left.quote and right.quote)


def _told_apart(story: Story, slot: Slot) -> bool:
    """Does something else tell two cases apart: other names, another time, an opposite, an event that recurs?"""
    left, right = slot.aligned.short.claim, slot.aligned.long.claim
    if (
        slot.pieces[0].sort not in NAMES
        and not slot.aligned.aside
        and apart(story, left.entities, right.entities)
    ):
        return True
    if in_return(story, slot):
        return True
    if slot.aspect == "date":
        return not _of_one_occasion(slot)
    if slot.aspect != "polarity" and contrasted(
        slot.aligned.short.words - {slot.pieces[0].word}, _near(slot)
    ):
        return True
    first, second = left.times, right.times
    if slot.aspect != "polarity":
        first, second = (tuple(map(compare.loosened, told)) for told in (first, second))
    return interval.apart(first, second)


def _near(slot: Slot) -> set[str]:
    """Words of the longer statement that lie between pieces which the shorter one has, or right beside these."""
    first, last = min(slot.aligned.taken), max(slot.aligned.taken)
    pieces = slot.aligned.long.pieces[max(0, min(first, slot.long) - 2) : max(last, slot.long) + 3]
    return {piece.word for piece in pieces if piece is not slot.pieces[1]}


def _of_one_occasion(slot: Slot) -> bool:
    """Does it happen once, do both give one amount with it, or say only before or after what it was?"""
    if any(
        piece.sort == "amount" and i in slot.aligned.partner
        for i, piece in enumerate(slot.aligned.short.pieces)
    ):
        return True
    if slot.aligned.short.words & slot.aligned.long.words & ONLY or all(map(_is_open, slot.pieces)):
        return True
    events = [_event(one.claim, piece) for one, piece in zip(_both(slot), slot.pieces, strict=True)]
    families = {predicates.family(event.predicate) for event in events if event is not None}
    of_one = None not in events and len(families) == 1
    return of_one and all(map(predicates.happens_once, families)) and not families & YEARLY


def _is_open(piece: Piece) -> bool:
    time = piece.value.interval if isinstance(piece.value, DateMention) else None
    return time is not None and is_open(time)


def _both(slot: Slot) -> tuple[Statement, Statement]:
    return slot.aligned.short, slot.aligned.long


def _event(claim: Claim, piece: Piece) -> Event | None:
    """The event that a time or an amount belongs to."""
    return next((event for event in claim.events if piece.span in (*event.when, *event.amounts)), None)


def _borne_out(statements: Statements, slot: Slot) -> bool:
    """Does either article say elsewhere what the other one says?"""
    first, second = _both(slot)
    supports = _repeats if slot.aspect == "polarity" else _holds
    return supports(statements, slot, first, slot.short, second.claim.article) or supports(
        statements, slot, second, slot.long, first.claim.article
    )


def _repeats(statements: Statements, slot: Slot, one: Statement, at: int, article: str) -> bool:
    """Does a claim of the article affirm or deny the same as a statement, nearly in its words?"""
    del slot
    return any(
        bool(one.negated) == bool(other.negated) and align(one, other).coverage(at) >= SURE
        for other in statements.saying(article, one.pieces[at].word)
    )


def _holds(statements: Statements, slot: Slot, one: Statement, at: int, article: str) -> bool:
    """Does a claim of the article hold the value of a statement, with enough of its words?"""
    return any(
        bears_out(one.pieces[at], piece)
        and not _has_its_own(slot, other, piece)
        and (slot.aspect == "number" or align(one, other).coverage(at) >= SUPPORTED)
        for other, piece in statements.holding(article, one.pieces[at].sort)
    )


def _has_its_own(slot: Slot, statement: Statement, piece: Piece) -> bool:
    """Does something of the other statement stand for a value, or in its place? Then it supports nothing else."""
    aligned = slot.aligned
    sides = (
        (aligned.short, (*aligned.partner, *aligned.rivals)),
        (aligned.long, (*aligned.taken, *aligned.rivals.values())),
    )
    return any(
        one.claim.article == statement.claim.article and any(one.pieces[i].span == piece.span for i in places)
        for one, places in sides
    )


def _difference(story: Story, slots: Sequence[Slot], *, turned: bool) -> Difference:
    first = slots[0]
    left, right = (one.claim for one in _ordered(_both(first), turned=turned))
    return Difference(
        left=left,
        right=right,
        comparisons=tuple(_compared(story, slot, turned=turned) for slot in slots),
        alike=", ".join(sorted({first.aligned.short.pieces[i].word for i in first.aligned.partner})),
        fit=first.fit,
        sure=not first.aligned.aside and all(min(slot.fit, slot.coverage) >= SURE for slot in slots),
    )


def _compared(story: Story, slot: Slot, *, turned: bool) -> Comparison:
    """What the two say in the slot."""
    articles = [one.claim.article for one in _ordered(_both(slot), turned=turned)]
    left, right = _ordered(
        (_words(slot.aligned.short, slot.short), _words(slot.aligned.long, slot.long)), turned=turned
    )
    says = [story.words(article, span) for article, span in zip(articles, (left, right), strict=True)]
    detail = f"“{says[0]}” against “{says[1]}”"
    return Comparison(aspect=slot.aspect, level="conflicts", detail=detail, left=left, right=right)


def _words(statement: Statement, i: int) -> Span:
    """A piece with the negator in front of it."""
    span = statement.pieces[i].span
    negator = statement.negated.get(i)
    return Span(start=negator.start, end=span.end) if negator else span


def _ordered(two: tuple[Two, Two], *, turned: bool) -> tuple[Two, Two]:
    return (two[1], two[0]) if turned else two
