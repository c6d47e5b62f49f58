"""JSON as a desk keeps it: the same bytes for the same values, any `str` of Python allowed."""

import json
import re
from typing import Any

import orjson

LONE = re.compile("[\ud800-\udfff]")


def pack(value: object) -> bytes:
    """JSON with sorted keys; lone surrogates, which orjson refuses, are written as escapes."""
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def unpack(data: bytes) -> Any:
    """The value again."""
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError:
        return json.loads(data)


def storable(text: str) -> str:
    """A text for a column of SQLite, which takes no lone surrogates: U+FFFD stands for each."""
    return LONE.sub("\ufffd", text)
