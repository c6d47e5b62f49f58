"""Readings that were made before: an unchanged article is not put through the language model again."""

import sqlite3
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import attrs
from attrs import frozen
from cattrs.preconf.orjson import OrjsonConverter, make_converter

from claims.claim import Claim, Reading
from claims.errors import ClaimError
from claims.mention import Entity
from sources.article import Article
from sources.digest import digest

TABLE = "CREATE TABLE IF NOT EXISTS reading (key TEXT PRIMARY KEY, data BLOB NOT NULL)"
"""One row a reading."""


@frozen(kw_only=True)
class Stored:
    """What is kept of a reading: all but the article, which the caller has anyway."""

    claims: tuple[Claim, ...]
    """As read."""
    entities: tuple[Entity, ...]
    """As read."""


def key(article: Article, model: str, ruleset: str) -> str:
    """Digest of everything that a reading depends on: the article, the model with its version, the rules.

    The story is left out: it has no part in reading, and the same article may stand in several.
    """
    return digest(model, ruleset, attrs.evolve(article, story=None), article.digest, article.zones)


@frozen
class ReadingStore:
    """The readings in a database; the caller opens and closes it.

    Methods raise ClaimError when the database cannot be used.
    """

    connection: sqlite3.Connection
    """Where the table `reading` is, or will be made."""

    def get(self, wanted: Mapping[str, Article]) -> dict[str, Reading]:
        """The stored readings of these articles by key; a row that cannot be understood counts as absent."""
        found = ((one, article, self._row(one)) for one, article in wanted.items())
        read = ((one, restored(data, article)) for one, article, data in found if data is not None)
        return {one: reading for one, reading in read if reading is not None}

    def put(self, readings: Mapping[str, Reading]) -> None:
        """Store readings by key in one transaction, in place of older ones."""
        rows = [(one, stored(reading)) for one, reading in readings.items()]
        try:
            self.connection.execute(TABLE)
            self.connection.execute("BEGIN IMMEDIATE")
            with self.connection:
                self.connection.executemany("INSERT OR REPLACE INTO reading (key, data) VALUES (?, ?)", rows)
        except sqlite3.Error as error:
            raise ClaimError(f"readings cannot be kept ({error}): see that the disk is not full") from error

    def _row(self, one: str) -> bytes | None:
        """What stands under a key; None when nothing does."""
        try:
            row = self.connection.execute("SELECT data FROM reading WHERE key = ?", (one,)).fetchone()
        except sqlite3.Error:  # no table yet, or a damaged one: what cannot be had is read again
            return None
        return row[0] if row and isinstance(row[0], bytes) else None


def stored(reading: Reading) -> bytes:
    """A reading without its article, as JSON."""
    return converter().dumps(Stored(claims=reading.claims, entities=reading.entities))


def restored(data: bytes, article: Article) -> Reading | None:
    """The reading again, of `article`; None when the data is broken or not of this form."""
    try:
        kept = converter().loads(data, Stored)
    except Exception:  # noqa: BLE001 - cattrs raises nearly anything, a bare Exception for a wrong literal
        return None
    return Reading(article=article, claims=kept.claims, entities=kept.entities)


@cache
def converter() -> OrjsonConverter:
    """Between values and JSON: dates in ISO form, decimals as strings, defaults left out, no unknown keys."""
    made = make_converter(omit_if_default=True, forbid_extra_keys=True, detailed_validation=False)
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    return made
