"""The one line in which a reviewer writes: a note, or what to search for."""

from collections.abc import Callable

from textual.widgets import Input

from factcheck.review.visible import visible


class Prompt(Input):
    """A line of text; takes letters only while something is asked.

    Letters reach it a moment after the program has seen them. So what is done with its text waits its turn behind them,
    and keys typed after the one that ends it are commands at once.
    """

    def __init__(self) -> None:
        super().__init__(id="prompt", compact=True, max_length=500, select_on_focus=False)
        self.display = False
        self._asked = 0
        self._taking = False

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters are text while something is asked, and not a moment longer."""
        return self._taking and super().check_consume_key(key, character)

    def validate_value(self, value: str) -> str:
        """Pasted text is made safe for the terminal before it is shown."""
        return visible(value)

    def ask(self, text: str) -> None:
        """Open the line with a text to go on from; keys typed next are its own."""
        self._asked += 1
        self.display = self._taking = True
        self.screen.set_focus(self)
        self.call_later(self._begin, text)

    def _begin(self, text: str) -> None:
        self.value = text
        self.cursor_position = len(self.value)

    def finish(self, then: Callable[[str], None]) -> None:
        """Take the line away and hand its text over, with all letters that were typed before."""
        self._taking = False
        self.call_later(self._hand_over, then, self._asked)

    def _hand_over(self, then: Callable[[str], None], asked: int) -> None:
        self.app.call_later(then, self.value)
        if asked == self._asked:
            self.close()

    def close(self) -> None:
        """Take the line away; its text is of no interest."""
        self.display = self._taking = False
        self.screen.set_focus(None)
