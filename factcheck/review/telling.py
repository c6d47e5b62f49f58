"""What was decided, put into words: the same on the screen and in the plain review."""

from collections.abc import Iterator, Sequence

from factcheck.ledger.line import Decision, Judgement
from factcheck.output.text import many
from factcheck.report.labels import STATE_WORDS, decision_words
from factcheck.review.card import Card, SideCard
from factcheck.review.standing import Standing, Undone

SAME_NOTE = "The note is as it was."
NO_OTHER = "No other flag is open."
UNJUDGED = "Nobody has judged this flag yet."
UNJUDGED_BLIND = "You have not judged this flag yet; what others decided is hidden."
"""In place of a history without a line."""
NOTHING_COMPARED = "The words themselves are at fault; nothing was compared."
"""In place of comparisons."""


def decided(line: Judgement) -> str:
    """A judgement: "dismissed: an update, note: “the port has counted again”"."""
    note = f", note: “{line.note}”" if line.note else ""
    return f"{decision_words(line.decision, line.reason)}{note}"


def standing(card: Card, found: Standing) -> Iterator[str]:
    """State with its reason and note, what colleagues said, how sure such flags are."""
    own = found.own
    reason = own.reason if own and found.state == "dismissed" else None
    was = f" (was {own.decision})" if own and found.state == "stale" else ""
    yield f"{decision_words(STATE_WORDS[found.state], reason)}{was}"
    if own and own.note:
        yield f"note: “{own.note}”"
    for other in found.others:
        before = "" if other.words == card.words else " before it changed"
        yield f"{other.reviewer}: {decision_words(other.decision, other.reason)}{before}"
    if card.confidence is not None:
        yield f"{card.confidence:.0%} of such were upheld"


def support(side: SideCard) -> str:
    """How many say so: three articles with one wire report are one independent origin."""
    return f"{many(side.outlets, 'article')}, {side.origins} independent"


def history(lines: Sequence[Judgement]) -> Iterator[tuple[Judgement, str]]:
    """Every line about a flag with what it says; one that took back names what."""
    by_id = {line.uuid: line for line in lines}
    for line in lines:
        if line.decision == "withdrawn":
            before = by_id.get(line.replaces or "")
            yield line, f"took back: {before.decision}" if before else "took a judgement back"
        else:
            yield line, decided(line)


def undone(taken: Undone | None) -> str:
    """A judgement taken back, if there was one."""
    if taken is None:
        return "Nothing is left to take back."
    line, day = taken.line, taken.line.time[:10]
    if taken.count > 1:
        return f"Taken back: all {taken.count} that were {line.decision} at once, of {day}."
    what = f"the note; still {line.decision}" if taken.only_note else f"{line.decision}, of {day}"
    where = "" if taken.shown else f", on a flag of {line.story} that is no longer here"
    return f"Taken back: {what}{where}."


def judged_already(decision: Decision) -> str:
    """One decision about all that was marked, of which nothing was new."""
    return f"All that was marked was {decision} already."


def not_a_name(dismiss: str) -> str:
    """Why the kind at hand cannot be accepted for good; `dismiss` is the key that dismisses."""
    return f"Only a spelling of a name is accepted for good; {dismiss} dismisses this."


def too_many(most: int, narrow: str) -> str:
    """Why not all flags are marked; `narrow` is the key of the filter."""
    return f"More than {most:,} flags are too many to mark: {narrow} shows fewer."


def nothing_to_review(stories: int, articles: int, story: str | None) -> str:
    """Why a queue without a filter is empty."""
    if not articles:
        return "Nothing to review: no article is in this desk yet."
    about = f"the story {story}" if story else many(stories, "story", "stories")
    were = "was" if articles == 1 else "were"
    return (
        f"Nothing to review: {many(articles, 'article')} of {about} {were} checked, and nothing was flagged."
    )
