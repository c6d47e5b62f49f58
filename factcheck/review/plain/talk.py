"""Questions and answers: what every key of the plain review does its work with."""

from collections.abc import Callable, Iterable
from typing import Final

from attrs import define, field, frozen

from factcheck.output.text import safe
from factcheck.review.card import Card
from factcheck.review.session import ReviewSession

Ask = Callable[[str], str | None]
"""Shows a prompt and gives the line that was typed, without its end; None at the end of input."""
Tell = Callable[[str], None]
"""Shows one line."""

LONGEST: Final = 1_000
"""Characters of a line at most: as many as anybody listens to."""


@define
class Talk:
    """One reviewer at one desk, without a screen."""

    session: ReviewSession
    """What is reviewed."""
    ask: Ask
    """Where answers come from."""
    _tell: Tell
    """Where lines go."""
    left: bool = field(default=False, init=False)
    """True when the reviewer has left, or nothing more can be read."""

    def tell(self, lines: Iterable[str]) -> None:
        """Show lines, in which nothing can act on a terminal."""
        for line in lines:
            shown = safe(line[: LONGEST + 1])
            self._tell(shown if len(line) <= LONGEST else f"{shown[:LONGEST]}…")

    def answer(self, prompt: str) -> str | None:
        """What is typed; at the end of input the review is left."""
        typed = self.ask(prompt)
        self.left = self.left or typed is None
        return typed


@frozen(kw_only=True)
class Key:
    """What can be typed."""

    keys: str
    """Letters, any of which does it."""
    help: str
    """What it does, in a sentence."""
    act: Callable[[Talk, Card], bool]
    """Does it; True when the flag at hand is to be told again."""
