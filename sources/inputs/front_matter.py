"""The lines of keys and values above a Markdown text: who wrote it, when, under which headline."""

import re
from functools import cache

from attrs import frozen

from sources.assembly import Given
from sources.inputs.records import dated
from sources.tables import rows

FENCE = re.compile(r"---[ \t]*\r?\n")
END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
LONGEST = 20_000
"""Characters in which front matter has to end."""
PAIR = re.compile(r"([A-Za-z][\w -]{0,40}):(?:[ \t]+(.*))?")
ENTRY = re.compile(r"[ \t]*-[ \t]+(.+)")


@frozen(kw_only=True)
class Front:
    """Front matter."""

    given: Given
    """What it says of the article; nothing when there is none."""
    length: int
    """Characters that it takes, its fences included."""


@cache
def keys() -> dict[str, str]:
    """What each key states."""
    return {row[0]: row[1] for row in rows("front_matter.tsv")}


def front_of(text: str) -> Front:
    """The front matter of a text. Only plain pairs and lists of words are understood; the rest is passed over."""
    start = FENCE.match(text)
    end = END.search(text, start.end(), LONGEST) if start else None
    if start is None or end is None:
        return Front(given=Given(), length=0)
    return Front(given=_given(_values(text[start.end() : end.start()])), length=end.end())


def _values(block: str) -> dict[str, str]:
    """What it states; of two keys for one thing the first counts."""
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in block.splitlines():
        pair, entry = PAIR.fullmatch(line.rstrip()), ENTRY.fullmatch(line.rstrip())
        if pair:
            states = keys().get(re.sub(r"[ _-]", "", pair[1]).lower())
            current = found.setdefault(states, []) if states and states not in found else None
        if current is not None:
            current.extend(_words((pair[2] if pair else entry[1] if entry else None) or ""))
    return {states: ", ".join(words) for states, words in found.items() if words}


def _words(value: str) -> list[str]:
    """The values in what stands behind a key, without quotation marks: one, or those of a list in brackets."""
    plain = value.strip()
    if plain in ("null", "~", "|", ">"):
        return []
    several = plain[1:-1].split(",") if plain[:1] == "[" and plain[-1:] == "]" else [plain]
    words = (_unquoted(one.strip()) for one in several)
    return [word for word in words if word]


def _unquoted(word: str) -> str:
    return word[1:-1].strip() if len(word) > 1 and word[0] == word[-1] and word[0] in "\"'" else word


def _given(values: dict[str, str]) -> Given:
    stated, reason = dated(values.get("published"))
    return Given(
        title=values.get("title"),
        outlet=values.get("outlet"),
        byline=values.get("byline"),
        published=stated.day if stated else None,
        time=stated.time if stated else None,
        reason=reason,
        url=values.get("url"),
        story=values.get("story"),
    )
