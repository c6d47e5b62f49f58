"""Opening the SQLite files of a desk: settings, versions, and transactions that end whole or not at all."""

import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from attrs import frozen

from factcheck.errors import FactcheckError
from factcheck.store.migrations import Migration

PATIENCE = 5000
"""Milliseconds that a writer waits for another one."""


READ_ONLY = "give yourself permission to write to that folder, or copy it and name the copy with --desk"
"""What to do with a desk that may only be read."""
Mode = Literal["rwc", "ro", "ro&immutable=1"]
"""How SQLite opens a file; an immutable one is read without a look at who else may write."""


class DeskError(FactcheckError):
    """Something is wrong with a desk or a file of it; the text says what, where and what to do."""


@frozen(kw_only=True)
class Format:
    """What one of the files of a desk must look like."""

    name: str
    """File name inside the folder."""
    migrations: tuple[Migration, ...]
    """Steps from an empty file to today's; the number of steps is the version."""
    synchronous: Literal["NORMAL", "FULL"]
    """FULL where a committed row must survive a power failure."""
    remedy: str
    """What to do when the file is broken."""


def open_file(folder: Path, format_: Format) -> sqlite3.Connection:
    """Open a file of the desk for reading and writing, made if need be and brought to today's version.

    Raises DeskError when it is of a newer version, or no file of ours.
    """
    path = folder / format_.name
    try:
        return _opened(path, "rwc", lambda connection: _prepare(connection, path, format_))
    except sqlite3.Error as error:
        if not may_write(path):
            raise DeskError(f"{path} cannot be written to ({error}): {READ_ONLY}") from error
        raise DeskError(f"{path} cannot be used ({error}): {format_.remedy}") from error


def read_file(folder: Path, format_: Format) -> sqlite3.Connection:
    """Open a file of the desk for reading, also where nothing may be written; else as `open_file` does.

    Raises DeskError.
    """
    path = present(folder, format_)
    if may_write(path):
        return open_file(folder, format_)
    try:
        return _opened(path, "ro", lambda connection: _current(connection, path, format_))
    except sqlite3.Error:  # SQLite wants a file beside this one: do without, as long as nobody writes
        try:
            return _opened(path, "ro&immutable=1", lambda connection: _current(connection, path, format_))
        except sqlite3.Error as error:
            raise DeskError(f"{path} cannot be read ({error}): {format_.remedy}") from error


def present(folder: Path, format_: Format) -> Path:
    """A file of the desk that must be there. Raises DeskError when it is not, or its name is of no use."""
    path = folder / format_.name
    try:
        path.stat()
    except FileNotFoundError as error:
        raise DeskError(
            f"no desk in {folder}: run factcheck check PATH… first, or name another with --desk"
        ) from error
    except OSError as error:
        raise DeskError(
            f"{path} cannot be opened ({error.strerror}): name another folder with --desk"
        ) from error
    return path


def may_write(path: Path) -> bool:
    """May this user write to a file of the desk, and to the folder, where SQLite keeps files beside it?"""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def _opened(path: Path, mode: Mode, prepare: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """A connection in autocommit mode, closed again when `prepare` raises."""
    connection = sqlite3.connect(uri(path, mode), isolation_level=None, uri=True, timeout=PATIENCE / 1000)
    try:
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def uri(path: Path, mode: Mode) -> str:
    """A file's name for SQLite, with how to open it: `rwc` makes it if need be, `ro` never writes to it."""
    return f"{path.absolute().as_uri()}?mode={mode}"


def _current(connection: sqlite3.Connection, path: Path, format_: Format) -> None:
    """Refuse a file that would have to be changed before it can be read."""
    _check_version(connection, path, format_)
    if _version(connection) < len(format_.migrations):
        raise DeskError(
            f"{path} was written by an older factcheck and cannot be brought up to date: {READ_ONLY}"
        )


def _prepare(connection: sqlite3.Connection, path: Path, format_: Format) -> None:
    """Refuse a foreign file before anything is written to it; then settings and migrations."""
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    _check_version(connection, path, format_)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {format_.synchronous}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    if _version(connection) < len(format_.migrations):
        _migrate(connection, path, format_)


def _check_version(connection: sqlite3.Connection, path: Path, format_: Format) -> None:
    """Raise DeskError when a file is newer than this program or was made by another one.

    The version is asked again after the tables: another process may be making the file at this moment.
    """
    version = _version(connection)
    if version > len(format_.migrations):
        raise DeskError(
            f"{path} was written by a newer factcheck (version {version} of the file, "
            f"{len(format_.migrations)} is the newest known here): upgrade factcheck"
        )
    tables = connection.execute("PRAGMA main.table_list").fetchall()
    if version == 0 and len(tables) > 1 and _version(connection) == 0:
        raise DeskError(f"{path} belongs to another program: name another folder with --desk")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _migrate(connection: sqlite3.Connection, path: Path, format_: Format) -> None:
    """Take the missing steps in one transaction; another process may have taken them meanwhile."""
    with transaction(connection, path):
        for number, statements in enumerate(format_.migrations, start=1):
            if number > _version(connection):
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")


@contextmanager
def readable(path: Path, format_: Format) -> Iterator[None]:
    """What is read of a file in this block may be damaged: then DeskError says so, and what to do."""
    try:
        yield
    except (sqlite3.Error, zlib.error, ValueError) as error:
        if getattr(error, "sqlite_errorcode", None) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise DeskError(f"{path} is in use ({error}): try again when it is free") from error
        raise DeskError(f"{path} is damaged ({error}): {format_.remedy}") from error


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """One write that happens wholly or not at all, also when the process is killed in the middle.

    IMMEDIATE, so that a second writer waits at the start and never fails half way. Raises DeskError.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk can have ended it already
                connection.execute("ROLLBACK")
            raise
    except sqlite3.Error as error:
        if type(error) is sqlite3.DatabaseError:  # damage, which `readable` tells
            raise
        raise DeskError(
            f"nothing was written to {path} ({error}): see that it is free and the disk is not full"
        ) from error
