"""What the user may type next, ready for a shell."""

from pathlib import Path
from shlex import quote

from factcheck.config import DESK
from factcheck.output.text import one_line


def desk_option(desk: Path) -> str:
    """The option that names a desk, with a space in front; "" for the one that needs no name."""
    return "" if desk == DESK else f" --desk {one_line(quote(str(desk)))}"
