"""Is an installed language model the one that the figures were measured with?"""

from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from claims.tables import rows

PROSE = frozenset({"README.md", "LICENSE", "LICENSES_SOURCES", "accuracy.json"})
"""Files of a model package that do nothing."""


def files_digest(folder: Path) -> str:
    """sha256 over the names and contents of a model's files, without prose and Python."""
    total = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name not in PROSE and path.suffix not in (".py", ".pyc"):
            total.update(path.relative_to(folder).as_posix().encode() + b"\0")
            total.update(sha256(path.read_bytes()).digest())
    return total.hexdigest()


@cache
def is_as_measured(model: str) -> bool | None:
    """Do the files of an installed model have the digest of our table? None for a model not in the table."""
    known = {row["model"]: row["sha256"] for row in rows("models")}
    spec = find_spec(model)
    if model not in known or spec is None or spec.origin is None:
        return None
    return files_digest(Path(spec.origin).parent) == known[model]
