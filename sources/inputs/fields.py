"""Where an article's fields stand in the JSON of an archive that names them its own way."""

import re
from collections.abc import Mapping
from typing import Any

from sources.errors import SourceError, UnreadableError

KEYS = ("id", "story", "text", "html", "title", "outlet", "byline", "published", "url")
"""Fields of an article, by the names that JSON uses unless a mapping says otherwise."""
LONG = ("text", "html")
"""Those that are kept character for character, and whose parts are paragraphs."""
DOTTED = re.compile(r"[^.]+(?:\.[^.]+)*")
KINDS = {dict: "an object", list: "a list", bool: "true or false", int: "a number", float: "a number"}
"""What JSON values are called."""


def checked(fields: Mapping[str, str] | None) -> dict[str, str]:
    """A mapping from fields of an article to paths in the archive's JSON ("source.name"), complete.

    Raises SourceError for a field that articles do not have, and for what is no path.
    """
    for key, path in (fields or {}).items():
        if key not in KEYS:
            raise SourceError(f"{key!r} is no field of an article: map {', '.join(KEYS)}")
        if not isinstance(path, str) or not DOTTED.fullmatch(path):
            raise SourceError(
                f"the field {key!r} is mapped to {path!r}: give a name, or names joined by dots"
            )
    return {key: key for key in KEYS} | dict(fields or {})


def taken_from(found: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, str | None]:
    """The fields of an article in a JSON object; None for what is absent, null or blank.

    Lists of strings are joined, paragraphs by an empty line, names by a comma. Raises UnreadableError naming the
    path at fault.
    """
    return {key: _field(key, path, at(found, path)) for key, path in fields.items()}


def at(found: Any, path: str) -> Any:
    """What stands at a path; for a list the values in its objects. A key with dots in it goes before a path."""
    if isinstance(found, list):
        return [value for value in (at(one, path) for one in found) if value is not None]
    if not isinstance(found, Mapping):
        return None
    if path in found:
        return found[path]
    first, _, rest = path.partition(".")
    return at(found.get(first), rest) if rest else None


def _field(key: str, path: str, value: Any) -> str | None:
    if key == "id" and type(value) is int and path != key:
        value = str(value)
    if isinstance(value, list) and path != key:
        value = _joined(key, path, value)
    if value is not None and not isinstance(value, str):
        raise UnreadableError(f"has {kind(value)} under {path!r}: give a string or null")
    plain = (value or "").strip()
    return value if plain and key in LONG else plain or None


def _joined(key: str, path: str, values: list[Any]) -> str:
    """The strings of a list as one."""
    for value in values:
        if not isinstance(value, str):
            raise UnreadableError(f"has {kind(value)} in the list under {path!r}: give strings only")
    return ("\n\n" if key in LONG else ", ").join(values)


def kind(value: Any) -> str:
    """What a JSON value is called."""
    return KINDS.get(type(value), "a value")
