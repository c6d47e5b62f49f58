"""Articles as JSON objects: one in a file, or one a line."""

import json
import re
from collections.abc import Mapping
from contextlib import suppress

import orjson
from attrs import evolve, frozen

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.dates.moments import Moment, moment
from sources.decoding import Decoded
from sources.digest import digest
from sources.errors import UnreadableError
from sources.inputs.fields import KEYS, taken_from
from sources.inputs.own import refuse_report_object
from sources.pages.html import read_html

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
    digest: str
    """Digest of all that it says."""


def parse_record(text: str, fields: Mapping[str, str]) -> Record:
    """The record in a JSON text, its fields where `fields` says.

    Raises UnreadableError naming the position or the key at fault.
    """
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise UnreadableError(_why(error, text)) from None
    if not isinstance(found, dict):
        raise UnreadableError(f"is JSON but no object: an article is an object with a key {fields['text']!r}")
    refuse_report_object(found)
    twice = _given_twice(text, fields)
    if twice:
        raise UnreadableError(f"gives {twice!r} twice: keep one")
    values = taken_from(found, fields)
    if values["text"] is None and values["html"] is None:
        raise UnreadableError(
            f"has no text: give the article under {fields['text']!r}, or its page under {fields['html']!r}"
        )
    return _record(values)


def _given_twice(text: str, fields: Mapping[str, str]) -> str | None:
    """The first key of an article that its object holds twice, of which a reader would drop one without a word."""
    suspects = sorted({path for path in fields.values() if text.count(f'"{path}"') > 1})
    if not suspects:
        return None
    objects: list[list[str]] = []
    with suppress(ValueError, RecursionError):
        json.loads(text, object_pairs_hook=lambda pairs: objects.append([key for key, _ in pairs]))
    outer = objects[-1] if objects else []
    return next((path for path in suspects if outer.count(path) > 1), None)


def _record(values: dict[str, str | None]) -> Record:
    stated, reason = dated(values["published"])
    given = Given(
        title=values["title"],
        outlet=values["outlet"],
        byline=values["byline"],
        published=stated.day if stated else None,
        time=stated.time if stated else None,
        reason=reason,
        url=values["url"],
        story=values["story"],
    )
    says = digest(*(values[key] or "" for key in KEYS))
    return Record(id=values["id"], text=values["text"], html=values["html"], given=given, digest=says)


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


def dated(stated: str | None) -> tuple[Moment | None, str | None]:
    """The day, and the time, that a value states; a reason when it states something else."""
    if stated is None or not stated.strip():
        return None, None
    found = moment(stated)
    return found, None if found else BAD_DATE.format(stated)


def read_record(record: Record, name: str, location: str, source: Decoded, fallback: Given) -> Article:
    """The article in a record, of which `source` is the JSON. Raises UnreadableError when it is a page without one."""
    if record.text is None:
        page = evolve(source, text=record.html or "")
        return read_html(name, location, page, fallback, record.given)
    provenance = Provenance(location=location, reader="json", digest=source.digest, notes=source.notes)
    return assemble(name, record.text, provenance, record.given, fallback)
