"""What a fact is called: "date: sinking of the Maria Benedita", "number killed: Port Merrin", "office: Anna Kovac"."""

from collections.abc import Callable, Sequence
from functools import cache

from claims import tables
from factcheck.output.text import one_line
from factcheck.report.facts.happenings import happening
from factcheck.report.facts.index import Index, Json
from sources.tables import cells

LONGEST = 60
"""Characters of an article's words that stand for a fact without a name."""
PEOPLE = frozenset({"person", "people", "man", "woman", "child"})
"""What is counted where "number killed" says enough."""
DONE = {
    "kill": "killed",
    "injure": "injured",
    "arrest": "arrested",
    "rescue": "rescued",
    "evacuate": "evacuated",
}
"""What happens to people who are counted, by the family of the event."""
UNITS = {"percent": "share", "percentage_point": "share"}
"""What an amount in a unit is called; money and measures are amounts."""


@cache
def patterns() -> dict[str, str]:
    """What a row is called, by the kind of flag; a kind that is absent makes no row."""
    return {row[0]: row[1] for row in cells("factcheck.report", "facts.tsv")}


def named(index: Index, kind: str, sides: Sequence[Json], otherwise: str = "") -> str:
    """What the row of a kind of flag with these sides (`article`, `claim`, `span`, `value`) is called.

    `otherwise` stands where nothing tells what happened, or to whom.
    """
    pattern, short = patterns()[kind], one_line(otherwise, LONGEST)
    told = {part: fill(index, sides) or short for part, fill in PARTS.items() if f"{{{part}}}" in pattern}
    return one_line(pattern.format(**told)).removesuffix(":")


def _event(index: Index, sides: Sequence[Json]) -> str:
    """What happened; "" where that is not known."""
    found = happening(index, _claims(index, sides))
    return found.phrase if found else ""


def _statement(index: Index, sides: Sequence[Json]) -> str:
    """What happened and to whom; the shortest of the claims where no name tells."""
    claims = _claims(index, sides)
    found = happening(index, claims)
    if found and found.who:
        return found.phrase
    words = min((claim["span"]["exact"] for claim in claims if "span" in claim), key=len, default="")
    speaker = _speaker(index, sides)
    told = f"“{one_line(words, LONGEST).strip('“”')}”" if words else _event(index, sides)
    return f"{speaker}: {told}" if speaker else told


def _number(index: Index, sides: Sequence[Json]) -> str:
    """What is counted or measured, and in which event."""
    amount, words = _amount(index, sides)
    counted, unit = amount.get("counted"), amount.get("unit")
    people = bool(amount) and not unit and counted in {None, *PEOPLE}
    found = happening(index, _claims(index, sides), DONE if people else ())
    if found and people and found.family in DONE:
        return f"number {DONE[found.family]}: {found.who}".removesuffix(": ")
    event = f": {found.phrase}" if found else ""
    if counted and not unit:
        return f"number of {_plural(counted, words)}{event}"
    return f"{UNITS.get(unit, 'amount') if unit else 'number'}{event}" if event or amount else ""


def _amount(index: Index, sides: Sequence[Json]) -> tuple[Json, str]:
    """The amount that stands where a side points to, with its words; of several the one in most words."""
    found = [
        (amount, str(amount["span"]["exact"]))
        for side in sides
        for amount in index.told(side["claim"]).get("quantities") or ()
        if side["span"] and amount["span"]["start"] == side["span"]["start"]
    ]
    return max(found, key=lambda one: len(one[1].split()), default=({}, ""))


def _plural(counted: str, words: str) -> str:
    """What is counted, as the article has it: "crew members" of "about 21 crew members"."""
    kept: list[str] = []
    for word in reversed(words.split()):
        if not word.isalpha() or word.casefold() in _numerals():
            break
        kept.insert(0, word)
    return " ".join(kept) or counted


@cache
def _numerals() -> frozenset[str]:
    """Words that are part of a number."""
    return frozenset(row["word"] for row in tables.rows("number_words"))


def _person(index: Index, sides: Sequence[Json]) -> str:
    """Whose name or office it is; the value that most give where nobody is known there."""
    return index.names.get(index.person(sides)) or _value(index, sides)


def _speaker(index: Index, sides: Sequence[Json]) -> str:
    """Who is quoted; "" for nobody known."""
    for claim in _claims(index, sides):
        speaker = claim.get("speaker")
        if speaker:
            return index.names.get(speaker["entity"] or "") or str(speaker["text"])
    return ""


def _value(index: Index, sides: Sequence[Json]) -> str:
    """The value that most independent origins give."""
    del index
    return str(max(sides, key=lambda side: side["origins"])["value"]).strip("“”")


def _claims(index: Index, sides: Sequence[Json]) -> list[Json]:
    """The claims that the sides rest on."""
    return [claim for side in sides if (claim := index.told(side["claim"]))]


PARTS: dict[str, Callable[[Index, Sequence[Json]], str]] = {
    "event": _event,
    "statement": _statement,
    "number": _number,
    "person": _person,
    "speaker": _speaker,
    "value": _value,
}
"""What fills the braces of a pattern."""
