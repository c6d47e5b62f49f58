"""Where a report may be written: over no article that it is made of, no desk, no other report of the same call."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import orjson

from factcheck.errors import FactcheckError
from factcheck.writing import STDOUT
from sources.folders import holds
from sources.items import ARCHIVES, KNOWN, ending
from sources.own import DATABASES, SCHEMA
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
        if own in _read(paths, own) and not _is_report(path):
            raise FactcheckError(
                f"{option} {shown(path)} would overwrite an article that is to be read: name another file"
            )
        no_desk_file(option, path, desk)
        taken[own] = option


def no_desk_file(option: str, path: Path, desk: Path) -> None:
    """Refuse, with FactcheckError, to write over a file of the desk."""
    if path.name.startswith(tuple(DATABASES)) and identity(path.parent) == identity(desk):
        raise FactcheckError(f"{option} {shown(path)} would overwrite a file of the desk: name another file")


def no_article(option: str, path: Path, digests: Iterable[str]) -> None:
    """Refuse, with FactcheckError, to write over a file that holds the text of an article, told by its digest."""
    try:
        held = sha256(path.read_bytes()).hexdigest() if path.is_file() else None
    except OSError:  # what cannot be read is told when it is written
        return
    if held in set(digests):
        raise FactcheckError(
            f"{option} {shown(path)} would overwrite an article of the story: name another file"
        )


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


def _is_report(path: Path) -> bool:
    """Does a file in a folder of articles hold reports from an earlier call? They may be replaced."""
    try:
        data = path.read_bytes()
        first = orjson.loads(data.split(b"\n", 1)[0] if path.suffix == ".jsonl" else data)
    except (OSError, ValueError):
        return False
    return isinstance(first, dict) and str(first.get("schema")).startswith(SCHEMA)
