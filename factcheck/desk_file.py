"""Opening the SQLite files of a desk: settings, versions, and transactions that end whole or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from attrs import frozen

from factcheck.errors import FactcheckError
from factcheck.migrations import Migration

PATIENCE = 5000
"""Milliseconds that a writer waits for another one."""


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


def open_file(folder: Path, format_: Format, *, create: bool = True) -> sqlite3.Connection:
    """Open a file of the desk for reading and writing, brought to today's version.

    Raises DeskError when it is absent (unless `create`), of a newer version, or no file of ours.
    """
    path = folder / format_.name
    if not create and not path.is_file():
        raise DeskError(
            f"no {format_.name} in {folder}: run factcheck check PATH… first, or name another --desk"
        )
    try:
        connection = sqlite3.connect(
            uri(path, "rwc"), isolation_level=None, uri=True, timeout=PATIENCE / 1000
        )
    except sqlite3.Error as error:
        raise DeskError(f"{path} cannot be opened ({error}): {_access(path)}") from error
    try:
        _prepare(connection, path, format_)
    except sqlite3.Error as error:
        connection.close()
        raise DeskError(f"{path} cannot be used ({error}): {format_.remedy}") from error
    except DeskError:
        connection.close()
        raise
    return connection


def uri(path: Path, mode: Literal["rwc", "ro"]) -> str:
    """A file's name for SQLite, with how to open it: `rwc` makes it if need be, `ro` never writes to it."""
    return f"{path.absolute().as_uri()}?mode={mode}"


def _access(path: Path) -> str:
    return f"see that {path.parent} is a folder you may write to"


def _prepare(connection: sqlite3.Connection, path: Path, format_: Format) -> None:
    """Refuse a foreign file before anything is written to it; then settings and migrations."""
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    check_version(connection, path, format_)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {format_.synchronous}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    if _version(connection, "main") < len(format_.migrations):
        _migrate(connection, path, format_)


def check_version(connection: sqlite3.Connection, path: Path, format_: Format, schema: str = "main") -> None:
    """Raise DeskError when a file is newer than this program or was made by another one.

    The version is asked again after the tables: another process may be making the file at this moment.
    """
    version = _version(connection, schema)
    if version > len(format_.migrations):
        raise DeskError(
            f"{path} was written by a newer factcheck (version {version} of the file, "
            f"{len(format_.migrations)} is the newest known here): upgrade factcheck"
        )
    tables = connection.execute(f"PRAGMA {schema}.table_list").fetchall()
    if version == 0 and len(tables) > 1 and _version(connection, schema) == 0:
        raise DeskError(f"{path} belongs to another program: name another folder with --desk")


def migrated(connection: sqlite3.Connection, folder: Path, format_: Format, schema: str) -> None:
    """Bring a file that is attached for reading, made by an older program, to today's version. Raises DeskError."""
    if _version(connection, schema) < len(format_.migrations):
        open_file(folder, format_, create=False).close()


def _version(connection: sqlite3.Connection, schema: str) -> int:
    version: int = connection.execute(f"PRAGMA {schema}.user_version").fetchone()[0]
    return version


def _migrate(connection: sqlite3.Connection, path: Path, format_: Format) -> None:
    """Take the missing steps in one transaction; another process may have taken them meanwhile."""
    with transaction(connection, path):
        for number, statements in enumerate(format_.migrations, start=1):
            if number > _version(connection, "main"):
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")


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
        raise DeskError(
            f"nothing was written to {path} ({error}): see that it is free and the disk is not full"
        ) from error
