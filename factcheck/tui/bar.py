"""The last lines of the screen: what is asked, or what can be done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from factcheck.report.labels import REASONS
from factcheck.review.session import ReviewSession
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
    ("search", "search"),
    ("filter", "filter"),
    ("help", "help"),
    ("quit", "quit"),
)

PAGES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "article": (
        ("article-a", "side A"),
        ("article-b", "side B"),
        ("editor", "$EDITOR"),
        ("browser", "browser"),
    ),
    "table": (("right", "further right"),),
}
"""What can be done on a page besides scrolling and closing it."""
CHOOSING = (
    ("apply", "shows"),
    ("choose", "chooses"),
    ("cancel", "leaves"),
    ("group", "next group"),
    ("down", "down"),
    ("clear", "clears"),
)
SEARCH = "Search: words, names, outlets, “a phrase”: {} searches, {} leaves it"
NOTE = "Note: {} keeps it, {} leaves it as it was"
MORE = "; an empty one is taken away"
EMPTY = ("help", "help"), ("quit", "quit")
MARKED = (
    ("uphold", "uphold"),
    ("dismiss", "dismiss"),
    ("unsure", "unsure"),
    ("cancel", "takes the marks away"),
)
DONE = ("undo", "undo"), ("help", "help"), ("quit", "quit")
DISPENSABLE = ("filter", "search", "why", "note", "next", "unsure", "undo")
"""Left out on a narrow screen, in this order: the help names them."""


def keys_of(bindings: Iterable[Binding]) -> dict[str, str]:
    """The first key of each binding by its id."""
    keys: dict[str, str] = {}
    for binding in bindings:
        keys.setdefault(binding.id or "", shown(binding.key))
    return keys


class Bar(Static):
    """The last lines; every key in it can be clicked."""

    @dataclass
    class Pressed(Message):
        """A key was clicked."""

        binding: str
        """Id of its binding."""

    def __init__(self) -> None:
        super().__init__(id="bar", markup=False)

    def on_click(self, event: events.Click) -> None:
        """Tell which key it was."""
        binding = event.style.meta.get(KEY)
        if isinstance(binding, str):
            self.post_message(self.Pressed(binding))


KEY = "binding"
"""Under this name a stretch of the bar holds the id of its binding."""


def lines(
    mode: Mode, keys: Keys, session: ReviewSession, width: int, *, hidden: int, page: str
) -> list[Content]:
    """What the bar shows when there is nothing to tell; several lines for a question.

    `page` is the page that is open, `hidden` counts its lines below the screen.
    """
    if mode in ("note", "search"):
        told = (NOTE if mode == "note" else SEARCH).format(keys["submit"], keys["cancel"])
        told += MORE if mode == "note" and cells(told + MORE) < width else ""
        return [content((fit(f" {told}", width), BOLD)), content("")]
    if mode == "reason":
        return reasons(keys, width, len(session.marked))
    if mode == "filter":
        return flowing("", CHOOSING, keys, width)[:1]
    if mode == "page":
        more = f" ({hidden} more line{'s' * (hidden != 1)})" if hidden else ""
        scroll = ("cancel", "closes"), ("down", f"down{more}"), ("up", "up")
        return flowing("", (*scroll, *PAGES.get(page, ())), keys, width)[:1]
    if session.marked:
        return flowing(f"All {len(session.marked)} marked:", MARKED, keys, width)[:1]
    return _of_queue(keys, session, width)


def _of_queue(keys: Keys, session: ReviewSession, width: int) -> list[Content]:
    """What can be done with the flag at hand, or when none is left."""
    progress = session.progress
    if session.newcomer and progress.total:
        return flowing("Judge:", FIRST, keys, width)
    if progress.finished and session.filter:
        shown = (("cancel", f"shows all {session.total}"), *DONE)
        return flowing("No flag that is shown is open any more.", shown, keys, width)
    if progress.finished:
        put_off = f" ({progress.unsure} unsure, at the end)" if progress.unsure else ""
        told = f"No flag is open any more{put_off}: leave, and run factcheck report for the result."
        return flowing(told, DONE, keys, width)
    return [hint(USUAL if progress.total else EMPTY, keys, width)]


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
    pressed = Style.from_meta({KEY: identifier})
    return (keys.get(identifier, "?"), BOLD + pressed), (f" {words}", FAINT + pressed), "  "


def _size(one: tuple[str, str], keys: Keys) -> int:
    """Cells of a key with what it does, and of the space after it."""
    return content(*_key(one, keys)).cell_length


def flowing(head: str, wanted: Iterable[tuple[str, str]], keys: Keys, width: int) -> list[Content]:
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


def reasons(keys: Keys, width: int, marked: int) -> list[Content]:
    """The list of reasons, each with its key, in as few lines as the width allows."""
    what = (
        f"Dismiss all {marked} that are marked: why do they fit?"
        if marked
        else "Dismiss it: why does it fit?"
    )
    rest = f"{keys.get('cancel', '?')} keeps {'them as they were' if marked else 'the flag as it was'}"
    head = in_lines(content((f" {what}", BOLD), (f"   {rest}", FAINT)), width)
    listed = ((f"reason-{reason.id}", reason.words) for reason in REASONS)
    return [*head, *flowing("", listed, keys, width)]


def in_lines(told: Content, width: int) -> list[Content]:
    """What is told, on as many lines as it takes."""
    if told.cell_length <= width:
        return [told]
    return [content(" ").append(told[line.start : line.end]) for line in wrap(told.plain, width - 2)]
