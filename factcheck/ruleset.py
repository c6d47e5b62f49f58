"""Which rules read and compare: named in every report, and part of every cache key."""

from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import chain

TOOL = "factcheck"
"""Name of the tool, as reports give it."""
VERSION = "0.1.0"
"""Version of the tool; the same as in pyproject.toml (a test compares them)."""
RULESET = "1"
"""Version of the rules: counted up when a change of rules can change a report."""


@cache
def reading_rules() -> str:
    """What decides how an article is read: the ruleset and a digest of the files that extract claims.

    A reading made by yesterday's files must not answer for today's, even where nobody counted `RULESET` up.
    """
    content = sha256()
    for file in chain(_files(resources.files("sources")), _files(resources.files("claims"))):
        content.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return f"{RULESET}-{content.hexdigest()[:16]}"


def _files(folder: Traversable) -> list[Traversable]:
    """The modules and tables of a package, in one order on every machine."""
    inside = sorted(folder.iterdir(), key=lambda item: item.name)
    below = [file for item in inside if item.is_dir() for file in _files(item)]
    return below + [item for item in inside if item.name.endswith((".py", ".tsv"))]
