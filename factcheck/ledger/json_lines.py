"""A ledger as JSON lines made for git, and one of these lines read back with care.

One line a decision, below a line that only names its flag. Flags that nobody has judged are named too: two reviewers
of one desk then add their lines at places that a line of both copies keeps apart, and git merges them by itself.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, get_args

from attrs import asdict

from factcheck.ledger.line import Decision, Judgement
from factcheck.ledger.row import Row, row_of
from factcheck.output.text import SAFE
from factcheck.store.encoding import pack, storable, unpack

ESCAPED = {code: json.dumps(chr(code))[1:-1] for code in SAFE if code >= 0x7F}
"""How JSON writes what a terminal or a splitter of lines would act upon; the lower controls it escapes anyway."""
UUID = re.compile("[0-9a-f]{32}")
TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z")
LONGEST = 40
"""Characters of a value that a message quotes."""

Rule = tuple[Callable[[Any], bool], str]
"""Does a value fit, and what it has to be."""


class LineError(ValueError):
    """A line is no decision; the text says why and what to do."""


def told(lines: Iterable[Judgement], flags: Iterable[str]) -> Iterator[bytes]:
    """The lines of an export: by flag, each flag named first, its decisions by time and uuid."""
    about: dict[str, list[Judgement]] = {storable(flag): [] for flag in flags}
    for line in lines:
        about.setdefault(line.flag, []).append(line)
    for flag in sorted(about):
        yield encoded({"flag": flag})
        for line in sorted(about[flag], key=lambda one: (one.time, one.uuid)):
            yield encoded(asdict(line, filter=lambda one, _: one.name != "id"))


def encoded(value: Any) -> bytes:
    """A line of JSON with sorted keys; what could steer a terminal or break a line is escaped."""
    return pack(value).decode("utf-8").translate(ESCAPED).encode("utf-8") + b"\n"


def _filled(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _perhaps(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or fits(value)


def _uuid(value: Any) -> bool:
    return isinstance(value, str) and UUID.fullmatch(value) is not None


def _time(value: Any) -> bool:
    return isinstance(value, str) and TIME.fullmatch(value) is not None and _is_day(value[:10])


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _share(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and bool(0 <= value <= 1)


def _sides(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(side, list) and len(side) == 2 and all(map(_text, side)) for side in value
    )


DECISIONS = (*get_args(Decision), "withdrawn")
TEXT: Rule = (_text, "a string")
FILLED: Rule = (_filled, "a string that is not empty")
HEX: Rule = (_perhaps(_uuid), "null or 32 hexadecimal digits")
RULES: dict[str, Rule] = {
    "act": HEX,
    "decision": (lambda value: value in DECISIONS, f"one of {', '.join(DECISIONS)}"),
    "flag": FILLED,
    "kind": TEXT,
    "note": (_perhaps(_text), "null or a string"),
    "reason": (_perhaps(_filled), "null or a string that is not empty"),
    "replaces": HEX,
    "reviewer": FILLED,
    "ruleset": TEXT,
    "score": (_perhaps(_share), "null or a number from 0 to 1"),
    "sides": (_sides, "a list of pairs of strings"),
    "story": TEXT,
    "time": (_time, "a time as 2024-05-01T09:30:00Z"),
    "uuid": (_uuid, "32 hexadecimal digits"),
    "words": TEXT,
}
"""What each key of a decision must hold."""
MARKS = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")
"""What git leaves where it could not merge."""


def parsed(line: bytes) -> Row | None:
    """The row of a line, None for one that only names a flag. Raises LineError."""
    if line.startswith(MARKS):
        raise LineError("is a mark that git left: take both sides and remove the marks")
    try:
        found = unpack(line)
    except (ValueError, RecursionError):
        raise LineError("is no JSON: export it again, or remove the line") from None
    if not isinstance(found, dict):
        raise LineError("is no object: export it again, or remove the line")
    if found.keys() == {"flag"} and _filled(found["flag"]):
        return None
    _check(found)
    return row_of(found)


def _check(found: dict[str, Any]) -> None:
    """Raise LineError for a decision that makes no sense."""
    missing, unknown = sorted(RULES.keys() - found.keys()), sorted(found.keys() - RULES.keys())
    if missing:
        raise LineError(f"lacks {missing[0]!r}: export it again, or remove the line")
    if unknown:
        raise LineError(f"has {unknown[0][:LONGEST]!r}, which is not known: upgrade factcheck")
    for key, (fits, wanted) in RULES.items():
        if not fits(found[key]):
            raise LineError(f"has {str(found[key])[:LONGEST]!r} as {key!r}, which must be {wanted}: mend it")
    if (found["decision"] == "dismissed") != (found["reason"] is not None):
        raise LineError("has a reason without a dismissal or a dismissal without one: mend it")
    if found["decision"] == "withdrawn" and found["replaces"] is None:
        raise LineError("takes back a decision but names none in 'replaces': mend it")
