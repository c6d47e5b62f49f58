"""Articles as JSON objects: one in a file, or one a line."""

import re
from datetime import date, datetime
from typing import Any

import orjson
from attrs import evolve, frozen

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.decoding import Decoded
from sources.errors import UnreadableError
from sources.html import read_html
from sources.text import notes

KEYS = ("id", "story", "text", "html", "title", "outlet", "byline", "published", "url")
SURROGATE = re.compile(r"surrogate", re.IGNORECASE)
ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
BAD_DATE = 'the date given, "{}", is no day of the form 2018-12-06'


@frozen(kw_only=True)
class Record:
    """A JSON article whose fields have the right types."""

    id: str | None
    """The id that was given."""
    text: str | None
    """Its text."""
    html: str | None
    """Its page, when no text is given."""
    given: Given
    """All else that it says."""


def parse_record(text: str) -> Record:
    """The record in a JSON text. Raises UnreadableError naming the position or the key at fault."""
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise UnreadableError(_why(error, text)) from None
    if not isinstance(found, dict):
        raise UnreadableError(f"is JSON but no object: an article is an object with a key {'text'!r}")
    for key in KEYS:
        if found.get(key) is not None and not isinstance(found[key], str):
            raise UnreadableError(f"has a {_kind(found[key])} under {key!r}: give a string or null")
    fields = {key: found.get(key) or None for key in KEYS}
    if not (fields["text"] or "").strip() and not (fields["html"] or "").strip():
        raise UnreadableError("has no text: give the article under 'text', or its page under 'html'")
    return _record(fields)


def _record(fields: dict[str, str | None]) -> Record:
    day, reason = _published(fields["published"])
    given = Given(
        title=fields["title"],
        outlet=fields["outlet"],
        byline=fields["byline"],
        published=day,
        reason=reason,
        url=fields["url"],
        story=fields["story"],
    )
    text = fields["text"] if (fields["text"] or "").strip() else None
    return Record(id=fields["id"], text=text, html=fields["html"], given=given)


def _why(error: orjson.JSONDecodeError, text: str) -> str:
    """What is wrong with a JSON text, and where."""
    place = f"line {error.lineno}, column {error.colno}" if "\n" in text else f"column {error.colno}"
    if (
        SURROGATE.search(error.msg)
        or ESCAPE.match(text, max(0, error.pos - 6))
        or ESCAPE.match(text, error.pos)
    ):
        return f"holds half of a character written as \\ud8… at {place}: write both halves, or the character itself"
    return f"is no valid JSON at {place} ({error.msg.split(':')[0]}): mend it there"


def _kind(value: Any) -> str:
    """What a JSON value is called."""
    names = {dict: "object", list: "list", bool: "true or false", int: "number", float: "number"}
    return names.get(type(value), "value")


def _published(stated: str | None) -> tuple[date | None, str | None]:
    """The day of a date, or of a date with time and offset; a reason when it is neither."""
    if stated is None or not stated.strip():
        return None, None
    try:
        return datetime.fromisoformat(stated.strip()).date(), None
    except ValueError:
        return None, BAD_DATE.format(stated)


def read_record(record: Record, name: str, location: str, source: Decoded, fallback: Given) -> Article:
    """The article in a record, of which `source` is the JSON. Raises UnreadableError when it is a page without one."""
    if record.text is None:
        page = evolve(source, text=record.html or "")
        return read_html(name, location, page, fallback, record.given)
    provenance = Provenance(location=location, reader="json", digest=source.digest, notes=notes(source))
    return assemble(name, record.text, provenance, record.given, fallback)
