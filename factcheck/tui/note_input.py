"""The one line in which a reviewer writes."""

from textual.widgets import Input

from factcheck.output import safe


class NoteInput(Input):
    """A line for a note; takes letters only while the note is being written."""

    def __init__(self) -> None:
        super().__init__(id="note", compact=True, max_length=500, select_on_focus=False)
        self.display = False

    def validate_value(self, value: str) -> str:
        """Pasted text is made safe for the terminal before it is shown."""
        return safe(value)

    def ask(self, text: str) -> None:
        """Open the line with a text to go on from; keys typed next are its own."""
        self.value = text
        self.display = True
        self.cursor_position = len(self.value)
        self.screen.set_focus(self)

    def close(self) -> None:
        """Take the line away."""
        self.display = False
        self.screen.set_focus(None)
