"""Archives of articles: which members are read, which are refused and why."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from attrs import define

from sources.article import SourceProblem
from sources.errors import UnreadableError
from sources.inputs.items import ARCHIVES, KNOWN, Item, ending
from sources.inputs.passed import Passed
from sources.inputs.unpacking import Archive, Member, open_archive, within
from sources.printable import shown

MEMBERS = 100_000
"""Entries that an archive may have."""
TOO_MANY = f"has more than {MEMBERS:,} entries: split it"
BARE = f"is an archive without articles: put {', '.join(KNOWN)} files into it"
REFUSED = {
    "link": "is a link, which is not followed: pack the file itself",
    "device": "is no regular file: pack articles only",
    "encrypted": "is encrypted: unpack it with its password first",
    "packed": "is packed in an unusual way: pack it with the usual method of zip or tar",
}
"""Why a member of a kind is not read."""
ESCAPES = "has a name that leads out of the archive: not read"
NESTED = "is an archive in an archive, which is not opened: unpack it first"


@define
class Shelf:
    """Holds one archive open at a time, since members are read in an order that keeps those of one together."""

    path: Path | None = None
    """Which."""
    archive: Archive | None = None
    """That one, open."""

    def on(self, path: Path) -> Archive:
        """The archive in a file, opened unless it is open. Raises UnreadableError."""
        if self.archive is None or path != self.path:
            self.close()
            self.archive = open_archive(path)
            self.path = path
        return self.archive

    def stream(self, path: Path, member: Member) -> BinaryIO:
        """A stream of a member's bytes. Raises UnreadableError."""
        return self.on(path).open(member)

    def close(self) -> None:
        """Let go of the archive that is open."""
        if self.archive is not None:
            self.archive.close()
        self.path = self.archive = None


def items(path: Path, *, walked: bool, shelf: Shelf) -> Iterator[Item | SourceProblem]:
    """The articles in an archive, by name, and a problem for each member that is refused.

    `walked`: it was found in a folder, so it may hold no articles without a word.
    """
    place = shown(path)
    try:
        members = listed(path, shelf)
    except UnreadableError as error:
        yield SourceProblem(location=place, reason=str(error))
        return
    passed, bare = Passed(), not walked
    for member in members:
        reason = refused(member)
        if reason:
            yield SourceProblem(location=f"{place}!{shown(member.name)}", reason=reason)
        elif ending(member.name) in KNOWN:
            yield _item(path, member, shelf)
        else:
            passed.add(member.name)
            continue
        bare = False
    yield from passed.remarks(place)
    if bare:
        yield SourceProblem(location=place, reason=BARE)


def listed(path: Path, shelf: Shelf) -> list[Member]:
    """The members that matter, each name once (the last, as when unpacked), sorted by name.

    Raises UnreadableError when the archive is damaged, has too many of them, or they unpack to too much.
    """
    found: dict[str, Member] = {}
    total = 0
    for count, member in enumerate(shelf.on(path).members(), start=1):
        if count > MEMBERS:
            raise UnreadableError(TOO_MANY)
        total += max(member.size, 0)
        if ending(path.name) in (".zip", ".tar"):
            within(total, path.stat().st_size)
        if member.kind != "folder" and not hidden(member.name):
            found[member.name] = member
    return [found[name] for name in sorted(found)]


def hidden(name: str) -> bool:
    """Is it, or a folder that it lies in, hidden, or put there by an operating system for itself?"""
    return any(part == "__MACOSX" or _dotted(part) for part in _parts(name))


def _dotted(part: str) -> bool:
    return part.startswith(".") and part not in (".", "..")


def _parts(name: str) -> tuple[str, ...]:
    return PurePosixPath(name.replace("\\", "/")).parts


def refused(member: Member) -> str | None:
    """Why a member is not read; None for one that is, or that is of no kind that is."""
    parts = _parts(member.name)
    if ".." in parts or member.name.startswith(("/", "\\")) or member.name[1:2] == ":":
        return ESCAPES
    if member.kind != "file":
        return REFUSED[member.kind]
    return NESTED if ending(member.name) in ARCHIVES else None


def _item(path: Path, member: Member, shelf: Shelf) -> Item:
    return Item(
        shown=f"{shown(path)}!{shown(member.name)}",
        location=f"{shown(path.name)}!{shown(member.name)}",
        name=PurePosixPath(member.name).name,
        place=f"{os.path.realpath(path)}!{os.sep}{member.name}",
        open=partial(shelf.stream, path, member),
        walked=True,
    )
