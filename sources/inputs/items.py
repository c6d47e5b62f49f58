"""What is to be read: a file, or a member of an archive."""

import os
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import BinaryIO

from attrs import field, frozen

TEXT = (".txt",)
MARKDOWN = (".md",)
HTML = (".html", ".htm")
JSON = (".json", ".jsonl")
KNOWN = (*TEXT, *MARKDOWN, *HTML, *JSON)
"""Endings of files with articles in them."""
ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".gz")
"""Endings of files with such files in them."""


@frozen(kw_only=True)
class Item:
    """A file with an article, or with articles, in it."""

    shown: str
    """How the user named it, or would have: one printable line."""
    location: str
    """Its name without folders; for a member of an archive "archive.zip!folder/name.txt"."""
    name: str
    """The last part of its path, as it is written there."""
    place: str
    """Its real path, the same however it was typed."""
    open: Callable[[], BinaryIO] = field(repr=False)
    """Opens it. Raises UnreadableError."""
    walked: bool = False
    """True when it was found in a folder or archive, not named."""

    @property
    def suffix(self) -> str:
        """Its ending in lower case, with the dot."""
        return ending(self.name)

    @property
    def stem(self) -> str:
        """Its name without the ending."""
        return PurePosixPath(self.name).stem

    @property
    def order(self) -> tuple[int, str]:
        """Its place in the order of reading: the fewest folders first, then by real path."""
        return self.place.count(os.sep), self.place


def ending(name: str) -> str:
    """The ending of a file's name in lower case, with the dot; that of an archive in full."""
    lower = name.lower()
    return next((end for end in ARCHIVES if lower.endswith(end)), PurePosixPath(lower).suffix)
