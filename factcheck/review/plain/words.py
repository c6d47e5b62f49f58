"""A flag told in plain lines, for a screen reader or a terminal that can do no more; no colour, no sign alone."""

from collections.abc import Iterator, Sequence

from factcheck.ledger.line import Decision, Judgement
from factcheck.output.text import many, one_line
from factcheck.report.facts.table import FactTable, Row
from factcheck.report.labels import REASONS, kind_words, suppressor_words
from factcheck.report.view import letter
from factcheck.review import telling
from factcheck.review.card import Card, SideCard
from factcheck.review.passage import Passage
from factcheck.review.queue import Progress
from factcheck.review.session import ReviewSession

QUOTES = 3
"""Places of one side that are read out; the rest are counted."""
AROUND = 150
"""Characters of the sentence before and after the words at most."""


def progress_line(progress: Progress) -> str:
    """How far the review has come, without signs."""
    return (
        f"Flag {progress.position} of {progress.total}. {progress.open} open, {progress.upheld} upheld, "
        f"{progress.dismissed} dismissed, {progress.unsure} unsure."
    )


def flag_lines(session: ReviewSession, card: Card) -> Iterator[str]:
    """Everything needed to judge a flag."""
    yield progress_line(session.progress)
    if session.marked:
        yield f"Marked: {many(len(session.marked), 'flag')}{', this one too' if session.at_mark else ''}."
    standing = "; ".join(telling.standing(card, session.standing(card)))
    yield f"{card.severity}, {kind_words(card.kind).name}, {standing}."
    yield card.headline
    for place, side in enumerate(card.sides):
        yield from _side(session, card, place, side)
    yield from (f"Why: {one.detail}" for one in card.why if one.level == "conflicts")
    if card.suggestion:
        yield f"To do: {card.suggestion}"


def _side(session: ReviewSession, card: Card, place: int, side: SideCard) -> Iterator[str]:
    """A value with its letter, then the places that give it."""
    count = f" ({telling.support(side)})" if side.outlets > 1 else ""
    yield f"{letter(place)}: {side.value}{count}"
    for quote in range(min(QUOTES, len(side.quotes))):
        yield f"  {_quoted(session.passage(card, place, quote))}"
    if len(side.quotes) > QUOTES:
        yield f"  and {many(len(side.quotes) - QUOTES, 'more place')}"


def _quoted(passage: Passage) -> str:
    """Outlet and date, then the sentence with the words between asterisks."""
    start, end = passage.sentence or (0, len(passage.text))
    first = passage.marks[0].start if passage.marks else start
    last = passage.marks[-1].end if passage.marks else start
    start, end = max(start, first - AROUND), min(end, last + AROUND)
    text = passage.text
    words = f"*{text[first:last]}*" if last > first else ""
    sentence = one_line(f"{text[start:first]}{words}{text[last:end]}")
    return f"{passage.outlet}, {passage.published}: “{sentence}”"


def why_lines(session: ReviewSession, card: Card) -> Iterator[str]:
    """What was compared and how it came out, and what was passed over in the same words."""
    for one in card.why:
        yield f"{one.aspect} {one.level.replace('_', ' ')}: {one.detail}"
    if not card.why:
        yield telling.NOTHING_COMPARED
    for seen in session.shelf.nearby(card):
        yield f"Not flagged: {kind_words(seen.kind).name}, {suppressor_words(seen.reason)}: {seen.detail}"


def history_lines(session: ReviewSession, card: Card) -> Iterator[str]:
    """Every judgement on a flag, oldest first."""
    lines = session.history(card)
    yield from (f"{one.time}, {one.reviewer}: {said}" for one, said in telling.history(lines))
    if not lines:
        yield telling.UNJUDGED_BLIND if session.blind else telling.UNJUDGED


def table_lines(table: FactTable) -> Iterator[str]:
    """Fact by fact what the articles say, one line a wording."""
    for row in table.rows:
        decided = f", {row.fact.decision}" if row.fact.decision else ""
        yield f"{row.fact.standing}{decided}: {row.fact.name}"
        yield from _wordings(table, row)
    if not table.rows:
        yield "No fact stands in several articles of this story."
    if table.left:
        yield table.left


def _wordings(table: FactTable, row: Row) -> Iterator[str]:
    """Each wording with the outlets that use it."""
    outlets: dict[str, list[str]] = {}
    for column, cell in zip(table.columns, row.cells, strict=True):
        for one in cell:
            outlets.setdefault(f"{one.value} {one.words}".strip(), []).append(column.outlet)
    yield from (f"  {words}: {', '.join(names)}" for words, names in sorted(outlets.items()))


def reasons_line() -> str:
    """The reasons of a dismissal, each with its letter."""
    return ", ".join(f"{reason.key} {reason.words}" for reason in REASONS)


def judged_line(line: Judgement) -> str:
    """A judgement that is on the disk."""
    return f"Kept: {telling.decided(line)}."


def judged_all_line(lines: Sequence[Judgement], decision: Decision) -> str:
    """One decision about all that was marked, on the disk."""
    if not lines:
        return telling.judged_already(decision)
    return f"Kept: {many(len(lines), 'flag')} {decision}."


def marked_line(session: ReviewSession) -> str:
    """How many flags are marked."""
    return f"{many(len(session.marked), 'flag')} marked." if session.marked else "No flag is marked."
