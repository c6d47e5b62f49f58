"""Names from outside as one printable line: what a file system or a shell hands over need not be text."""

import os


def shown(path: str | os.PathLike[str]) -> str:
    """A path or name in one printable line; what has no letter of its own is escaped."""
    plain = os.fspath(path).encode("utf-8", "backslashreplace").decode()
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in plain)


def label(words: str | None) -> str | None:
    """A name that a user typed, in one printable line without white space around it; None for a blank one."""
    return shown(" ".join((words or "").split())) or None
