"""What the review finds the flags of a story by: words, outlets, and what was passed over beside them."""

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.desk.rows import with_sentences
from factcheck.store.encoding import storable


def make_findable(analysis: sqlite3.Connection, story: str, document: Mapping[str, Any]) -> None:
    """Fill the tables of search for a story whose flags were just inserted, inside the caller's transaction."""
    rows = dict(analysis.execute("SELECT id, row FROM flag WHERE story = ?", [story]))
    outlets = {one["id"]: storable(one.get("outlet") or one["id"]) for one in document["articles"]}
    flags = {rows[flag["id"]]: flag for flag in with_sentences(document)}
    said = {
        row: sorted({outlets.get(side["article"], "") for side in flags[row]["sides"]})
        for row in sorted(flags)
    }
    # One table after the other: FTS5 writes all that it holds whenever another table is written to.
    analysis.executemany(
        "INSERT INTO flag_text(rowid, headline, words, outlets) VALUES (?, ?, ?, ?)",
        (
            (row, storable(flags[row]["headline"]), _words(flags[row]), "\n".join(names))
            for row, names in said.items()
        ),
    )
    analysis.executemany(
        "INSERT INTO flag_outlet(outlet, flag) VALUES (?, ?)",
        sorted((name, row) for row, names in said.items() for name in names),
    )
    analysis.executemany(
        "INSERT INTO suppressed(story, claim, position, kind, reason, detail) VALUES (?, ?, ?, ?, ?, ?)",
        ((story, *one) for one in _suppressed(document)),
    )


def _words(flag: Mapping[str, Any]) -> str:
    """Values, words and sentences of the sides, each once."""
    found = [flag.get("suggestion") or ""]
    for side in flag["sides"]:
        found += [side["value"], *(one["exact"] for one in (side["span"], side["sentence"]) if one)]
    return storable("\n".join(dict.fromkeys(found)))


def _suppressed(document: Mapping[str, Any]) -> Iterator[tuple[str | int, ...]]:
    """Claim, position, kind, reason and detail of every difference that was passed over, once for each of its claims."""
    for position, one in enumerate(document["suppressed"]):
        for claim in sorted(set(one["claims"])):
            words = (storable(one[key]) for key in ("kind", "reason", "detail"))
            yield claim, position, *words
