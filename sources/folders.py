"""From what a user names to the files with articles in them."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from attrs import frozen

from sources.article import SourceProblem

TEXT = (".txt", ".md")
HTML = (".html", ".htm")
JSON = (".json", ".jsonl")
KNOWN = (*TEXT, *HTML, *JSON)
STDIN = "-"
CLOSED = "is a folder that may not be read: give yourself permission to read it"
BARE = f"is a folder without articles: put {', '.join(KNOWN)} files into it"
UNKNOWN = f"is of no known kind: give it one of the endings {', '.join(KNOWN)}"


@frozen(kw_only=True)
class Found:
    """A file to be read."""

    path: Path
    """Where it is."""
    shown: str
    """How the user named it, or would have."""

    @property
    def suffix(self) -> str:
        """Its ending in lower case, with the dot."""
        return self.path.suffix.lower()


def shown(path: str | os.PathLike[str]) -> str:
    """A path in one printable line."""
    plain = os.fspath(path).encode("utf-8", "backslashreplace").decode()
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in plain)


def find(paths: Iterable[str | Path]) -> Iterator[Found | SourceProblem]:
    """What is wrong with paths, then the files that they stand for, each once.

    JSON files come first, because they give ids that no made one may take; then by path.
    """
    files: dict[str, Found] = {}
    for path in sorted({Path(path) for path in paths}):
        for found in _folder(path) if _holds(path.is_dir) else _file(path):
            if isinstance(found, Found):
                files.setdefault(_identity(found.path), found)
            else:
                yield found
    yield from sorted(files.values(), key=lambda file: (file.suffix not in JSON, str(file.path)))


def _identity(path: Path) -> str:
    """What two names of one file have in common."""
    return str(path) if "\0" in str(path) else os.path.realpath(path)


def _holds(question: Callable[[], bool]) -> bool:
    """The answer of the file system; no when it has none, as for a name that is too long."""
    try:
        return question()
    except OSError:
        return False


def _file(path: Path) -> Iterator[Found | SourceProblem]:
    """A file that the user named; one that is missing is found out when it is read."""
    if path.suffix.lower() in KNOWN or not _holds(path.exists):
        yield Found(path=path, shown=shown(path))
    else:
        yield SourceProblem(location=shown(path), reason=UNKNOWN)


def _folder(folder: Path) -> Iterator[Found | SourceProblem]:
    """The files of known kinds in a folder and the folders in it, without hidden ones."""
    closed: list[OSError] = []
    bare = True
    for parent, names, files in os.walk(folder, onerror=closed.append):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for file in sorted(files):
            path = Path(parent, file)
            if not file.startswith(".") and path.suffix.lower() in KNOWN and _holds(path.is_file):
                bare = False
                yield Found(path=path, shown=shown(path))
    yield from (SourceProblem(location=shown(error.filename), reason=CLOSED) for error in closed)
    if bare and not closed:
        yield SourceProblem(location=shown(folder), reason=BARE)


def ids(files: Sequence[Found]) -> dict[Path, str]:
    """An id for each file: its name without ending, the folder's name before it where two would be alike."""
    stems = {file.path: shown(file.path.stem) for file in files}
    times = Counter(stems.values())
    named = {
        path: f"{shown(path.resolve().parent.name)}-{stem}" if times[stem] > 1 else stem
        for path, stem in stems.items()
    }
    taken: set[str] = set()
    return {path: unused(named[path], taken) for path in sorted(named)}


def unused(name: str, taken: set[str]) -> str:
    """The name, with -2, -3, … behind it when it is taken; takes it."""
    free, n = name, 1
    while free in taken:
        n += 1
        free = f"{name}-{n}"
    taken.add(free)
    return free
