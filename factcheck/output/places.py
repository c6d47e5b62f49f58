"""Where a report may be written: over no article that it is made of, no desk, no other report of the same call."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import orjson

from factcheck.errors import FactcheckError
from factcheck.output.writing import STDOUT
from sources.inputs.folders import holds
from sources.inputs.items import ARCHIVES, JSON, KNOWN, ending
from sources.inputs.own import DATABASES, OwnReportError, has_schema, refuse_report
from sources.printable import shown

Identity = tuple[object, ...]
"""What two names of one file have in common."""


def apart(outputs: Mapping[str, Path], *, paths: Sequence[str], desk: Path) -> None:
    """Refuse, with FactcheckError, to write where something is read.

    `outputs`: what to write, by the option that names it. `paths`: files and folders of articles, "-" for standard
    input.
    """
    taken: dict[Identity, str] = {}
    for option, path in outputs.items():
        own = identity(path)
        if own in taken:
            raise FactcheckError(f"{taken[own]} and {option} name one file: give each a file of its own")
        if own in _read(paths, own) and not _holds_report(path):
            raise FactcheckError(
                f"{option} {shown(path)} would overwrite an article that is to be read: name another file"
            )
        no_article(option, path)
        no_desk_file(option, path, desk)
        taken[own] = option


def no_desk_file(option: str, path: Path, desk: Path) -> None:
    """Refuse, with FactcheckError, to write over a file of the desk."""
    if path.name.startswith(tuple(DATABASES)) and identity(path.parent) == identity(desk):
        raise FactcheckError(f"{option} {shown(path)} would overwrite a file of the desk: name another file")


def no_article(option: str, path: Path) -> None:
    """Refuse, with FactcheckError, to write over a file that could be an article: one of a kind that is read.

    A report of factcheck itself may be replaced, and so may an empty file.
    """
    if ending(path.name) in (*KNOWN, *ARCHIVES) and _holds_something(path) and not _holds_report(path):
        raise FactcheckError(
            f"{option} {shown(path)} would overwrite a file that is no report of factcheck: name another file"
        )


def _holds_something(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:  # what cannot be looked at is told when it is written
        return False


def identity(path: Path) -> Identity:
    """The file behind a name, through links of either kind; for one that is not there yet its place."""
    if path == STDOUT:
        return ("standard output",)
    try:
        found = path.stat()
    except OSError:
        return (os.path.realpath(path),)
    return (found.st_dev, found.st_ino)


def _read(paths: Iterable[str], wanted: Identity) -> Iterator[Identity]:
    """The files that would be read; nothing of what a folder holds when `wanted` is a file that is not there."""
    for path in paths:
        if path == str(STDOUT):
            yield from _stdin()
        elif holds(Path(path).is_dir) and len(wanted) > 1:
            yield from map(identity, _below(path))
        else:
            yield identity(Path(path))


def _below(folder: str) -> Iterator[Path]:
    """The files of known kinds in a folder and the folders in it."""
    for parent, _, files in os.walk(folder):
        yield from (Path(parent, name) for name in files if ending(name) in (*KNOWN, *ARCHIVES))


def _stdin() -> Iterator[Identity]:
    """The file behind standard input, where it is one."""
    try:
        found = os.fstat(sys.stdin.fileno())
    except (OSError, ValueError):
        return
    yield (found.st_dev, found.st_ino)


def _holds_report(path: Path) -> bool:
    """Does a file hold reports from an earlier call? They may be replaced."""
    try:
        data = path.read_bytes()
        if path.suffix.lower() not in JSON:
            refuse_report(data.decode("utf-8", "replace"))
            return False
        first = orjson.loads(data.split(b"\n", 1)[0] if path.suffix == ".jsonl" else data)
    except OwnReportError:
        return True
    except (OSError, ValueError):
        return False
    return has_schema(first)
