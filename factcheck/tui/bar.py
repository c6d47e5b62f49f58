"""The last lines of the screen: what was just done, what is asked, or what can be done."""

from collections.abc import Iterable, Mapping

from textual.binding import Binding
from textual.content import Content

from factcheck.ledger_line import Judgement
from factcheck.review.labels import REASON_WORDS, REASONS
from factcheck.review.queue import Progress
from factcheck.review.session import Undone
from factcheck.review.wrap import cells, fit, wrap
from factcheck.tui.keys import Mode, shown
from factcheck.tui.paint import BOLD, FAINT, Part, content

Keys = Mapping[str, str]
"""The first key of each binding, as a reader knows it, by the binding's id."""

FIRST = (
    ("uphold", "does not fit"),
    ("dismiss", "fits after all"),
    ("unsure", "cannot tell"),
    ("undo", "undo"),
    ("help", "help"),
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
DONE = ("undo", "undo"), ("help", "help"), ("quit", "quit")
DISPENSABLE = ("why", "note", "next", "unsure", "undo")
"""Left out on a narrow screen, in this order: the help names them."""


def keys_of(bindings: Iterable[Binding]) -> dict[str, str]:
    """The first key of each binding by its id."""
    keys: dict[str, str] = {}
    for binding in bindings:
        keys.setdefault(binding.id or "", shown(binding.key))
    return keys


def lines(
    mode: Mode, keys: Keys, progress: Progress, width: int, *, newcomer: bool, hidden: int = 0
) -> list[Content]:
    """What the bar shows when there is nothing to tell; several lines for a question.

    `hidden` counts the lines of an open page that are below the screen.
    """
    if mode == "reason":
        return reasons(keys, width)
    if mode == "note":
        return [_note_prompt(keys, width), content("")]
    if mode == "page":
        more = f" ({hidden} more line{'s' * (hidden != 1)})" if hidden else ""
        return _flowing(
            "", (("cancel", "closes this page"), ("down", f"scrolls down{more}"), ("up", "up")), keys, width
        )
    if newcomer and progress.total:
        return _flowing("Judge:", FIRST, keys, width)
    if progress.finished:
        put_off = f" ({progress.unsure} unsure, at the end)" if progress.unsure else ""
        told = f"No flag is open any more{put_off}: leave, and run factcheck report for the result."
        return _flowing(told, DONE, keys, width)
    return [hint(USUAL if progress.total else EMPTY, keys, width)]


def _note_prompt(keys: Keys, width: int) -> Content:
    told = f" Note: enter keeps it, {keys.get('cancel', '?')} leaves it as it was"
    more = "; an empty one is taken away"
    return content((fit(told + more if cells(told + more) <= width else told, width), BOLD))


def hint(wanted: Iterable[tuple[str, str]], keys: Keys, width: int) -> Content:
    """Some keys with what they do, the less needed ones left out where the width does not hold all."""
    kept = dict(wanted)
    for dispensable in DISPENSABLE:
        if 1 + sum(_size(one, keys) for one in kept.items()) - 2 <= width:
            break
        kept.pop(dispensable, None)
    return content(" ", *(part for one in kept.items() for part in _key(one, keys)))


def _key(one: tuple[str, str], keys: Keys) -> tuple[Part, ...]:
    identifier, words = one
    return (keys.get(identifier, "?"), BOLD), (f" {words}  ", FAINT)


def _size(one: tuple[str, str], keys: Keys) -> int:
    """Cells of a key with what it does, and of the space after it."""
    return content(*_key(one, keys)).cell_length


def _flowing(head: str, wanted: Iterable[tuple[str, str]], keys: Keys, width: int) -> list[Content]:
    """A sentence and some keys, on as many lines as they take."""
    told = [head[line.start : line.end] for line in wrap(head, width - 2)]
    rows: list[list[Part]] = [[(f" {line} ", BOLD)] for line in told] or [[" "]]
    used = cells(told[-1]) + 2 if told else 1
    for one in wanted:
        size = _size(one, keys)
        if used + size - 2 > width:
            rows.append([" "])
            used = 1
        rows[-1] += _key(one, keys)
        used += size
    return [content(*parts) for parts in rows]


def reasons(keys: Keys, width: int) -> list[Content]:
    """The list of reasons, each with its key, in as few lines as the width allows."""
    head = content(
        (" Dismiss it: why does it fit?", BOLD),
        (f"   {keys.get('cancel', '?')} keeps the flag as it was", FAINT),
    )
    listed = {f"reason-{reason.id}": reason for reason in REASONS}
    return [head, *_flowing("", ((key, reason.words) for key, reason in listed.items()), keys, width)]


def judged(line: Judgement, keys: Keys, width: int) -> Content:
    """A judgement that is on the disk."""
    reason = f": {REASON_WORDS.get(line.reason, line.reason)}" if line.reason else ""
    told = f" ✓ kept: {line.decision}{reason}"
    return content((fit(told, width - 20), BOLD), f"   {keys['undo']} takes it back")


def undone(undone: Undone | None, width: int) -> Content:
    """A judgement taken back, if there was one."""
    if undone is None:
        return content(" Nothing is left to take back.")
    line = undone.line
    what = f"the note; still {line.decision}" if undone.only_note else f"{line.decision}, of {line.time[:10]}"
    where = "" if undone.shown else f", on a flag of {line.story} that is no longer here"
    return content((fit(f" Taken back: {what}{where}", width), BOLD))


def noted(line: Judgement | None, width: int) -> Content:
    """A note that is on the disk, if there was one to keep."""
    if line is None:
        return content(" The note is as it was.")
    put_off = "; the flag is unsure until you judge it" if line.decision == "unsure" else ""
    return content((fit(f" ✓ kept: the note{put_off}", width), BOLD))
