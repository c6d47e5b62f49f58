"""An article outside the review: a copy in an editor, its page in a browser."""

import os
import shlex
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

KNOW_LINES = frozenset(
    {"emacs", "jed", "joe", "kak", "less", "mg", "micro", "nano", "nvim", "vi", "view", "vim"}
)
"""Editors that open a file at a line: `vi +12 FILE`."""


def editor() -> tuple[str, ...]:
    """The command of the user's editor; empty when none is named."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        return tuple(shlex.split(named))
    except ValueError:
        return ()


def edit(command: tuple[str, ...], text: str, line: int) -> None:
    """Open a copy of a text in an editor and wait for its end; what is changed there is lost.

    Raises OSError when the editor cannot be started.
    """
    with tempfile.TemporaryDirectory(prefix="factcheck-") as folder:
        path = Path(folder) / "article.txt"
        path.write_text(text, encoding="utf-8", errors="replace")
        path.chmod(0o400)
        where = (f"+{line}",) if Path(command[0]).name in KNOW_LINES else ()
        subprocess.run([*command, *where, str(path)], check=False)  # noqa: S603 - the user's own editor


def address(url: str | None) -> str | None:
    """An address that may be given to a browser: of the web, and nothing that a shell or terminal would read."""
    try:
        scheme = urlsplit(url or "").scheme
    except ValueError:
        return None
    fine = url is not None and url.isprintable() and " " not in url
    return url if fine and scheme in ("http", "https") else None
