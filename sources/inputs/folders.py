"""From the paths that a user names to the files with articles in them."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from sources.article import SourceProblem
from sources.inputs.archives import Shelf, items
from sources.inputs.items import ARCHIVES, KNOWN, Item, ending
from sources.inputs.opening import open_file
from sources.inputs.own import is_desk
from sources.inputs.passed import Passed
from sources.printable import shown

READ = (*KNOWN, *ARCHIVES)
CLOSED = "is a folder that may not be read: give yourself permission to read it"
BARE = f"is a folder without articles: put {', '.join(KNOWN)} files into it"
DESK = "is a desk of factcheck, not a folder of articles: name the articles"
UNKNOWN = f"is of no known kind: give it one of the endings {', '.join(READ)}"
NAMELESS = "is an empty path: name a file, a folder or an address"


def find(paths: Iterable[str], shelf: Shelf) -> Iterator[Item | SourceProblem]:
    """What is wrong with paths, then the files that they stand for, each once, in the order of `Item.order`.

    A file that is named counts as named, even where it also lies in a folder that is.
    """
    files: dict[str, Item] = {}
    for path in sorted(set(paths)):
        for found in _below(path, shelf):
            if isinstance(found, SourceProblem):
                yield found
            elif found.place not in files or not found.walked:
                files[found.place] = found
    yield from sorted(files.values(), key=lambda item: item.order)


def _below(path: str, shelf: Shelf) -> Iterator[Item | SourceProblem]:
    """What one path stands for."""
    if not path.strip():
        yield SourceProblem(location=f'"{shown(path)}"', reason=NAMELESS)
    elif holds(Path(path).is_dir):
        yield from _folder(Path(path), shelf)
    else:
        yield from _file(Path(path), shelf)


def holds(question: Callable[[], bool]) -> bool:
    """The answer of the file system; no when it has none, as for a name that is too long."""
    try:
        return question()
    except (OSError, ValueError):
        return False


def _file(path: Path, shelf: Shelf, *, walked: bool = False) -> Iterator[Item | SourceProblem]:
    """A file; one that is missing is found out when it is read."""
    kind = ending(path.name)
    if kind in ARCHIVES and holds(path.is_file):
        yield from items(path, walked=walked, shelf=shelf)
    elif kind in KNOWN or not holds(path.exists):
        yield _item(path, walked=walked)
    else:
        yield SourceProblem(location=shown(path), reason=UNKNOWN)


def _item(path: Path, *, walked: bool) -> Item:
    place = str(path) if "\0" in str(path) else os.path.realpath(path)
    return Item(
        shown=shown(path),
        location=shown(path.name),
        name=path.name,
        place=place,
        open=partial(open_file, path),
        walked=walked,
    )


def _folder(folder: Path, shelf: Shelf) -> Iterator[Item | SourceProblem]:
    """The files of known kinds in a folder and the folders in it, without hidden ones, links to folders and desks."""
    closed: list[OSError] = []
    passed, bare = Passed(), True
    for parent, names, files in os.walk(folder, onerror=closed.append):
        if is_desk(files):
            names.clear()
            if Path(parent) == folder:
                yield SourceProblem(location=shown(folder), reason=DESK)
                return
            continue
        names[:] = sorted(name for name in names if not name.startswith("."))
        for path in (Path(parent, file) for file in sorted(files) if not file.startswith(".")):
            if _is_read(path, folder, passed):
                bare = False
                yield from _file(path, shelf, walked=True)
    yield from passed.remarks(shown(folder))
    yield from (SourceProblem(location=shown(error.filename), reason=CLOSED) for error in closed)
    if bare and not closed:
        yield SourceProblem(location=shown(folder), reason=BARE)


def _is_read(path: Path, folder: Path, passed: Passed) -> bool:
    """Is what lies in a folder read? What is not is put down in `passed`."""
    name = path.relative_to(folder).as_posix()
    if not holds(path.exists):
        passed.nowhere.append(name)
    elif not holds(path.is_file):
        passed.irregular.append(name)
    elif ending(path.name) not in READ:
        passed.add(name)
    else:
        return True
    return False
