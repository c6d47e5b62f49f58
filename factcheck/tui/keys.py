"""The keys of the review as data: each with an id, so that it can be remapped, and a sentence for the help."""

from collections.abc import Iterable
from typing import Literal

from textual.binding import Binding, BindingType

from factcheck.review.labels import REASONS

Mode = Literal["review", "reason", "note", "page", "left"]
"""What the keys mean now: the queue, the list of reasons, the line for a note, a page of text over the passages; nothing."""


def _key(keys: str, action: str, name: str, tooltip: str, identifier: str) -> Binding:
    """A key that the program itself handles, in the order of typing, before any widget sees it."""
    return Binding(keys, action, name, tooltip=tooltip, id=identifier, priority=True, show=False)


BINDINGS: list[BindingType] = [
    _key("a", "judge('upheld')", "uphold", "It does not fit: tell the editor", "uphold"),
    _key("r", "dismiss", "dismiss", "It fits after all; one more key says why", "dismiss"),
    _key("s", "judge('unsure')", "unsure", "Cannot tell: put it at the end of the queue", "unsure"),
    _key("u,z", "undo", "undo", "Take back the last judgement, and the one before, …", "undo"),
    _key("c", "note", "note", "Write a note beside the judgement", "note"),
    _key("n", "next_open(1)", "next open", "Go to the next flag that waits", "next"),
    _key("N", "next_open(-1)", "previous open", "Go to the one before that waits", "previous"),
    _key("j,down", "move(1)", "down", "One flag down, judged or not", "down"),
    _key("k,up", "move(-1)", "up", "One flag up", "up"),
    _key("pagedown,ctrl+f", "page(1)", "page down", "One page of the queue down", "page-down"),
    _key("pageup,ctrl+b", "page(-1)", "page up", "One page of the queue up", "page-up"),
    _key("g,home", "edge(-1)", "first", "The first flag", "first"),
    _key("G,end", "edge(1)", "last", "The last flag", "last"),
    _key("1", "place(0)", "next place of A", "Step through the places that say what A says", "place-a"),
    _key("2", "place(1)", "next place of B", "Step through the places that say what B says", "place-b"),
    _key("J", "scroll(1)", "scroll down", "Scroll both passages down", "scroll-down"),
    _key("K", "scroll(-1)", "scroll up", "Scroll both passages up", "scroll-up"),
    _key("t", "turn", "beside or stacked", "Passages side by side, or one above the other", "turn"),
    _key("w", "why", "why", "What was compared, and how it came out", "why"),
    _key("question_mark", "help", "help", "This page", "help"),
    _key("q", "leave", "quit", "Leave; every judgement is already kept", "quit"),
    _key("ctrl+c", "stop", "stop", "Leave; from a note or a list of reasons, back to the flag", "stop"),
    _key("escape", "cancel", "back", "Close a page, keep a flag as it was", "cancel"),
    *(
        _key(
            reason.key, f"reason('{reason.id}')", "reason", f"After r: {reason.words}", f"reason-{reason.id}"
        )
        for reason in REASONS
    ),
]

ALLOWED: dict[Mode, frozenset[str]] = {
    "review": frozenset(
        {"judge", "dismiss", "undo", "note", "next_open", "move", "page", "edge"}
        | {"place", "scroll", "turn", "why", "help", "leave", "stop"}
    ),
    "reason": frozenset({"reason", "cancel", "stop"}),
    "note": frozenset({"cancel", "stop"}),
    "page": frozenset({"move", "page", "why", "help", "leave", "stop", "cancel"}),
    "left": frozenset(),
}
"""Actions by mode; every other action of BINDINGS is dead in it."""
OURS = frozenset().union(*ALLOWED.values())

DISPLAY = {
    "question_mark": "?",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "down": "↓",
    "up": "↑",
    "escape": "esc",
}
"""How keys are shown whose name is not what stands on them."""


def in_order(bindings: Iterable[Binding]) -> list[Binding]:
    """Those of our bindings that are in `bindings`, one for each key, in the order of BINDINGS and of its keys."""
    ids = {binding.id: place for place, binding in enumerate(BINDINGS) if isinstance(binding, Binding)}
    ours = [binding for binding in bindings if binding.id in ids]
    return sorted(ours, key=lambda binding: (ids[binding.id], _place(binding)))


def _place(binding: Binding) -> int:
    """Where a key stands in its list; a remapped one comes first."""
    original = next(one for one in BINDINGS if isinstance(one, Binding) and one.id == binding.id)
    return original.key.split(",").index(binding.key) if binding.key in original.key.split(",") else -1


def shown(key: str) -> str:
    """A key as a reader knows it."""
    return DISPLAY.get(key, key.replace("ctrl+", "^"))
