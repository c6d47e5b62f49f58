"""What a key has just done, in one line of the bar."""

from collections.abc import Sequence

from textual.content import Content

from factcheck.ledger.line import Decision, Judgement
from factcheck.report.labels import reason_words
from factcheck.review.standing import Undone
from factcheck.review.wrap import fit
from factcheck.tui.bar import Keys
from factcheck.tui.paint import BOLD, content


def judged(line: Judgement, keys: Keys, width: int) -> Content:
    """A judgement that is on the disk."""
    reason = f": {reason_words(line.reason)}" if line.reason else ""
    told = f" ✓ kept: {line.decision}{reason}"
    return content((fit(told, width - 20), BOLD), f"   {keys['undo']} takes it back")


def judged_all(lines: Sequence[Judgement], decision: Decision, keys: Keys, width: int) -> Content:
    """One decision about several flags, all of them on the disk."""
    if not lines:
        return content(f" All that was marked was {decision} already.")
    told = f" ✓ kept: {len(lines)} {decision}"
    undo = f"   {keys['undo']} takes {'them all' if len(lines) > 1 else 'it'} back"
    return content((fit(told, width - len(undo)), BOLD), undo)


def undone(undone: Undone | None, width: int) -> Content:
    """A judgement taken back, if there was one."""
    if undone is None:
        return content(" Nothing is left to take back.")
    line = undone.line
    if undone.count > 1:
        told = f" Taken back: all {undone.count} that were {line.decision} at once, of {line.time[:10]}"
        return content((fit(told, width), BOLD))
    what = f"the note; still {line.decision}" if undone.only_note else f"{line.decision}, of {line.time[:10]}"
    where = "" if undone.shown else f", on a flag of {line.story} that is no longer here"
    return content((fit(f" Taken back: {what}{where}", width), BOLD))


def noted(line: Judgement | None, width: int) -> Content:
    """A note that is on the disk, if there was one to keep."""
    if line is None:
        return content(" The note is as it was.")
    put_off = "; the flag is unsure until you judge it" if line.decision == "unsure" else ""
    return content((fit(f" ✓ kept: the note{put_off}", width), BOLD))
