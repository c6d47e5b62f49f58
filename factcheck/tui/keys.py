"""The keys of the review as data: each with an id, so that it can be remapped, and a sentence for the help."""

from collections.abc import Iterable
from typing import Literal

from textual.binding import Binding, BindingType

from factcheck.report.labels import REASONS

Mode = Literal["review", "reason", "note", "search", "filter", "page", "palette", "left"]
"""What the keys mean now: the queue, the list of reasons, the line for a note or a search, the choices of the filter, a
page of text over the passages, the list of commands; nothing."""


def _key(keys: str, action: str, name: str, tooltip: str, identifier: str) -> Binding:
    """A key that the program itself handles, in the order of typing, before any widget sees it."""
    return Binding(keys, action, name, tooltip=tooltip, id=identifier, priority=True, show=False)


SECTIONS: tuple[tuple[str, tuple[Binding, ...]], ...] = (
    (
        "Judge",
        (
            _key("a", "judge('upheld')", "uphold", "It does not fit: tell the editor", "uphold"),
            _key("r", "dismiss", "dismiss", "It fits after all; one more key says why", "dismiss"),
            _key("s", "judge('unsure')", "unsure", "Cannot tell: put it at the end of the queue", "unsure"),
            _key("u,z", "undo", "undo", "Take back the last judgement, and the one before, …", "undo"),
            _key("c", "note", "note", "Write a note beside the judgement", "note"),
            _key("v", "accept", "accept", "Accept this spelling of a name for good", "accept"),
            _key("space", "mark", "mark", "Mark a flag: a, r and s then act on all that are marked", "mark"),
            _key("asterisk", "mark_all", "mark all", "Mark all flags that are shown, or none", "mark-all"),
        ),
    ),
    (
        "Move",
        (
            _key("n", "next_open(1)", "next open", "Go to the next flag that waits", "next"),
            _key("N", "next_open(-1)", "previous open", "Go to the one before that waits", "previous"),
            _key("j,down", "move(1)", "down", "One flag down, judged or not", "down"),
            _key("k,up", "move(-1)", "up", "One flag up", "up"),
            _key("pagedown,ctrl+f", "page(1)", "page down", "One page of the queue down", "page-down"),
            _key("pageup,ctrl+b", "page(-1)", "page up", "One page of the queue up", "page-up"),
            _key("g,home", "edge(-1)", "first", "The first flag", "first"),
            _key("G,end", "edge(1)", "last", "The last flag", "last"),
            _key("J", "scroll(1)", "scroll down", "Scroll both passages down", "scroll-down"),
            _key("K", "scroll(-1)", "scroll up", "Scroll both passages up", "scroll-up"),
            _key("1", "place(0)", "next place of A", "The next place that says what A says", "place-a"),
            _key("2", "place(1)", "next place of B", "The next place that says what B says", "place-b"),
        ),
    ),
    (
        "Find",
        (
            _key(
                "slash", "search", "search", "Search words, names and outlets; “in quotes” a phrase", "search"
            ),
            _key("f", "filter", "filter", "Show some kinds, severities, outlets, states only", "filter"),
            _key("ctrl+r,f5", "take", "take in", "Take in a new check, or what a search found", "take"),
        ),
    ),
    (
        "Look",
        (
            _key("w", "why", "why", "What was compared, and what was passed over nearby", "why"),
            _key("h", "history", "history", "Who decided what about this flag, and when", "history"),
            _key("m", "table", "table", "The table of this story: who gives which fact how", "table"),
            _key("o", "article(0)", "article A", "Open the whole article of side A", "article-a"),
            _key("O", "article(1)", "article B", "Open the whole article of side B", "article-b"),
            _key("t", "turn", "beside or stacked", "Passages side by side, or one above the other", "turn"),
        ),
    ),
    (
        "Leave",
        (
            _key("question_mark", "help", "help", "This page", "help"),
            _key("ctrl+p", "palette", "commands", "All commands by name, and the themes", "palette"),
            _key("escape", "cancel", "back", "Close a page; take away marks, then the filter", "cancel"),
            _key("q", "leave", "quit", "Leave; every judgement is already kept", "quit"),
            _key("ctrl+c", "stop", "stop", "Leave; from a question back to the flag", "stop"),
        ),
    ),
    (
        "In an article",
        (
            _key("e", "editor", "editor", "Open a copy of it in $EDITOR", "editor"),
            _key("b", "browser", "browser", "Open its address in the browser", "browser"),
        ),
    ),
    (
        "In the table",
        (
            _key("right", "column(1)", "right", "Further articles to the right", "right"),
            _key("left", "column(-1)", "left", "Further articles to the left", "left"),
        ),
    ),
    (
        "In the filter",
        (
            _key("space,x", "choose", "choose", "Choose what the arrow points at, or leave it out", "choose"),
            _key("tab", "group", "next group", "On to the next group of choices", "group"),
            _key("c", "clear", "clear", "Choose nothing: show all flags", "clear"),
            _key("enter", "apply", "show", "Show the flags that were chosen", "apply"),
        ),
    ),
    (
        "In a note or a search",
        (_key("enter", "submit", "keep", "Keep the note, or search for the words", "submit"),),
    ),
    (
        "After r: why it fits",
        tuple(
            _key(
                reason.key,
                f"reason('{reason.id}')",
                reason.words,
                f"Dismiss it: {reason.words}",
                f"reason-{reason.id}",
            )
            for reason in REASONS
        ),
    ),
)
"""All keys as the help lists them: heading, keys."""

KEYS: tuple[Binding, ...] = tuple(key for _heading, keys in SECTIONS for key in keys)
BINDINGS: list[BindingType] = [*KEYS]
"""As textual takes them."""

ALLOWED: dict[Mode, frozenset[str]] = {
    "review": frozenset(
        {
            "judge",
            "dismiss",
            "undo",
            "note",
            "accept",
            "mark",
            "mark_all",
            "next_open",
            "move",
            "page",
            "edge",
        }
        | {"place", "scroll", "turn", "search", "filter", "take", "why", "history", "table", "article"}
        | {"help", "palette", "leave", "stop", "cancel"}
    ),
    "reason": frozenset({"reason", "cancel", "stop"}),
    "note": frozenset({"submit", "cancel", "stop"}),
    "search": frozenset({"submit", "cancel", "stop"}),
    "filter": frozenset(
        {"move", "page", "edge", "choose", "group", "clear", "apply", "cancel", "leave", "stop"}
    ),
    "page": frozenset(
        {"move", "page", "edge", "why", "history", "table", "article", "help", "editor", "browser", "column"}
        | {"leave", "stop", "cancel"}
    ),
    "palette": frozenset(),
    "left": frozenset(),
}
"""Actions by mode; every other action of KEYS is dead in it."""
OURS = frozenset().union(*ALLOWED.values())

DISPLAY = {
    "question_mark": "?",
    "asterisk": "*",
    "slash": "/",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "down": "↓",
    "up": "↑",
    "right": "→",
    "left": "←",
    "escape": "esc",
    "f5": "F5",
}
"""How keys are shown whose name is not what stands on them."""


def in_order(bindings: Iterable[Binding]) -> list[Binding]:
    """Those of our bindings that are in `bindings`, one for each key, in the order of KEYS and of their keys."""
    ids = {binding.id: place for place, binding in enumerate(KEYS)}
    ours = [binding for binding in bindings if binding.id in ids]
    return sorted(ours, key=lambda binding: (ids[binding.id], _place(binding)))


def _place(binding: Binding) -> int:
    """Where a key stands in its list; a remapped one comes first."""
    original = next(one for one in KEYS if one.id == binding.id).key.split(",")
    return original.index(binding.key) if binding.key in original else -1


def shown(key: str) -> str:
    """A key as a reader knows it."""
    return DISPLAY.get(key, key.replace("ctrl+", "^"))
