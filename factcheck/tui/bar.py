"""The last lines of the screen: what was just done, what is asked, or what can be done."""

from collections.abc import Iterable, Mapping

from textual.binding import Binding
from textual.content import Content

from factcheck.ledger_line import Judgement
from factcheck.review.labels import REASON_WORDS, REASONS
from factcheck.review.queue import Progress
from factcheck.review.wrap import fit
from factcheck.tui.keys import Mode, shown
from factcheck.tui.paint import BOLD, FAINT, Part, content

Keys = Mapping[str, str]
"""The first key of each binding, as a reader knows it, by the binding's id."""

FIRST = (
    ("uphold", "does not fit"),
    ("dismiss", "fits after all"),
    ("unsure", "cannot tell"),
    ("undo", "undo"),
    ("quit", "leave"),
)
USUAL = (
    ("uphold", "uphold"),
    ("dismiss", "dismiss"),
    ("unsure", "unsure"),
    ("undo", "undo"),
    ("next", "next"),
    ("note", "note"),
    ("why", "why"),
    ("help", "help"),
    ("quit", "quit"),
)

EMPTY = ("help", "help"), ("quit", "quit")


def keys_of(bindings: Iterable[Binding]) -> dict[str, str]:
    """The first key of each binding by its id."""
    keys: dict[str, str] = {}
    for binding in bindings:
        keys.setdefault(binding.id or "", shown(binding.key))
    return keys


def lines(mode: Mode, keys: Keys, progress: Progress, width: int, *, newcomer: bool) -> list[Content]:
    """What the bar shows when there is nothing to tell; several lines for a question."""
    if mode == "reason":
        return reasons(keys, width)
    if mode == "note":
        told = " Note: enter keeps it (an empty one is taken away), esc leaves it as it was"
        return [content((fit(told, width), BOLD)), content("")]
    if mode == "page":
        return [hint((("cancel", "closes this page"), ("down", "scrolls down"), ("up", "scrolls up")), keys)]
    if newcomer and progress.total:
        return [content((" Judge: ", BOLD), *_hint(FIRST, keys))]
    if progress.total and not progress.open:
        done = " All flags are judged: leave, and run factcheck report for the result. "
        return [content((done, BOLD), *_hint((("undo", "undo"), ("quit", "quit")), keys))]
    return [hint(USUAL if progress.total else EMPTY, keys)]


def hint(wanted: Iterable[tuple[str, str]], keys: Keys) -> Content:
    """Some keys with what they do."""
    return content(" ", *_hint(wanted, keys))


def _hint(wanted: Iterable[tuple[str, str]], keys: Keys) -> list[Part]:
    parts: list[Part] = []
    for identifier, words in wanted:
        parts += [(keys.get(identifier, "?"), BOLD), (f" {words}  ", FAINT)]
    return parts


def reasons(keys: Keys, width: int) -> list[Content]:
    """The list of reasons, each with its key, in as few lines as the width allows."""
    rows: list[list[Part]] = [[]]
    used = 0
    for reason in REASONS:
        key = f" {keys.get(f'reason-{reason.id}', reason.key)} "
        size = len(key) + len(reason.words) + 2
        if used + size > width and rows[-1]:
            rows.append([])
            used = 0
        rows[-1] += [(key, BOLD), f"{reason.words}  "]
        used += size
    head = content((" Dismiss it: why does it fit?", BOLD), ("   esc keeps the flag as it was", FAINT))
    return [head, *(content(*parts) for parts in rows)]


def judged(line: Judgement, keys: Keys, width: int) -> Content:
    """A judgement that is on the disk."""
    reason = f": {REASON_WORDS.get(line.reason, line.reason)}" if line.reason else ""
    told = f" ✓ kept: {line.decision}{reason}"
    return content((fit(told, width - 20), BOLD), f"   {keys['undo']} takes it back")


def undone(line: Judgement | None, width: int) -> Content:
    """A judgement taken back, if there was one."""
    if line is None:
        return content(" Nothing is left to take back.")
    return content((fit(f" Taken back: {line.decision}, of {line.time[:10]}", width), BOLD))


def noted(line: Judgement | None, width: int) -> Content:
    """A note that is on the disk, if there was one to keep."""
    if line is None:
        return content(" The note is as it was.")
    put_off = "; the flag is unsure until you judge it" if line.decision == "unsure" else ""
    return content((fit(f" ✓ kept: the note{put_off}", width), BOLD))
