"""What a key has just done, in one line of the bar."""

from collections.abc import Sequence

from textual.content import Content

from factcheck.ledger.line import Decision, Judgement
from factcheck.report.labels import decision_words
from factcheck.review import telling
from factcheck.review.standing import Undone
from factcheck.review.wrap import fit
from factcheck.tui.bar import Keys
from factcheck.tui.paint import BOLD, content


def judged(line: Judgement, keys: Keys, width: int) -> Content:
    """A judgement that is on the disk."""
    told = f" ✓ kept: {decision_words(line.decision, line.reason)}"
    return content((fit(told, width - 20), BOLD), f"   {keys['undo']} takes it back")


def judged_all(lines: Sequence[Judgement], decision: Decision, keys: Keys, width: int) -> Content:
    """One decision about several flags, all of them on the disk."""
    if not lines:
        return content(f" {telling.judged_already(decision)}")
    told = f" ✓ kept: {len(lines)} {decision}"
    undo = f"   {keys['undo']} takes {'them all' if len(lines) > 1 else 'it'} back"
    return content((fit(told, width - len(undo)), BOLD), undo)


def undone(undone: Undone | None, width: int) -> Content:
    """A judgement taken back, if there was one."""
    return content((fit(f" {telling.undone(undone)}", width), BOLD))


def noted(line: Judgement | None, width: int) -> Content:
    """A note that is on the disk, if there was one to keep."""
    if line is None:
        return content(f" {telling.SAME_NOTE}")
    put_off = "; the flag is unsure until you judge it" if line.decision == "unsure" else ""
    return content((fit(f" ✓ kept: the note{put_off}", width), BOLD))
