"""What every key has in common: look whether the desk changed, act, say what went wrong, draw."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from factcheck.desk_file import DeskError
from factcheck.review.card import Card
from factcheck.review.session import ReviewSession
from factcheck.review.wrap import fit
from factcheck.tui.paint import BOLD, content

P = ParamSpec("P")

CHANGED = " This desk was checked again just now: look at the flag once more."
LONGEST = 300
"""Cells of an error at most; the line is cut to the screen anyway."""


def acting(action: Callable[Concatenate[Any, P], None]) -> Callable[Concatenate[Any, P], None]:
    """Wrap the action of a key: a method of `ReviewApp`.

    When a check has just changed the flag at hand the key does nothing but show the flags anew: it was pressed for
    another flag. A check that left this flag as it was takes no key. An answer to a question still goes to the flag
    that was asked about. A DeskError becomes a line on the screen.
    """

    @wraps(action)
    def act(app: Any, /, *args: P.args, **kwargs: P.kwargs) -> None:
        app.message = None
        asked = app.mode in {"reason", "note"}
        if not asked and _swept_away(app.session):
            app.message = content((CHANGED, BOLD))
        else:
            try:
                action(app, *args, **kwargs)
            except DeskError as error:
                app.message = content((fit(f" ! {error}", LONGEST), BOLD))
            if asked:
                app.session.refresh()
        app.paint()

    return act


def _swept_away(session: ReviewSession) -> bool:
    """Read the queue anew if a check changed the desk; True when the flag that was on the screen is another one now."""
    shown = session.card()
    return session.refresh() and _words(shown) != _words(session.card())


def _words(card: Card | None) -> tuple[str, ...]:
    """What a reviewer judges by."""
    return () if card is None else (card.id, card.words, card.headline)
