"""Reports and figures as bytes: UTF-8 JSON with sorted keys, the same for the same input."""

from collections.abc import Mapping
from typing import Any

import orjson

from factcheck.errors import FactcheckError

SORTED_LINE = orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE
"""Every key in order, a line feed at the end."""


def dumps(document: Mapping[str, Any]) -> bytes:
    """One report, or the figures of a command, indented, for people and for `git diff`. Raises FactcheckError as `dump_line` does."""
    return _encoded(document, SORTED_LINE | orjson.OPT_INDENT_2)


def dump_line(document: Mapping[str, Any]) -> bytes:
    """One report on one line, for files with a report a line.

    Raises FactcheckError when a text holds a lone surrogate, which no encoding can write.
    """
    return _encoded(document, SORTED_LINE)


def _encoded(document: Mapping[str, Any], option: int) -> bytes:
    try:
        return orjson.dumps(document, option=option)
    except orjson.JSONEncodeError as error:
        raise FactcheckError(
            f"the report of story {document.get('story')!r} cannot be written as JSON ({error}): "
            "look for broken characters in its articles"
        ) from error
