"""Bodies of a state, named by what they are: "Canadian government", "Ministry of Health", "Polish police"."""

from collections.abc import Iterator
from functools import cache

from attrs import frozen

from claims.entities.spans import GENITIVES, Line
from claims.places import StateWord, country
from claims.roles import offices
from claims.tables import rows

ADJECTIVES = frozenset(("federal", "central", "national", "interim", "ruling", "caretaker"))
"""Words between a state and its body that leave the body the same."""
OF_FIELDS = frozenset(("ministry", "department"))
"""Bodies that a field of government tells apart."""


@frozen(kw_only=True)
class Body:
    """A body of a state where it is named."""

    first: int
    """Position of its first word, the state's included."""
    last: int
    """Position of its last word."""
    canonical: str
    """Normal form: "Ministry of Foreign Affairs of China"."""
    country: str | None
    """Code of the state where the body is its government; None for every other body."""


def find(line: Line) -> Iterator[Body]:
    """The bodies of states in a paragraph, in order."""
    ends = _ends()
    for at, word in enumerate(line.lower):
        if word in ends and at not in line.titled:
            body = _body_at(line, at)
            if body:
                yield body


@cache
def _ends() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Last words of the nouns, with the nouns, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in (*_heads(), *((noun,) for noun in sorted(OF_FIELDS))):
        found.setdefault(words[-1], []).append(words)
    return {last: tuple(sorted(some, key=lambda words: (-len(words), words))) for last, some in found.items()}


@cache
def _heads() -> dict[tuple[str, ...], str]:
    """Nouns that a state's adjective makes a name of, with their normal form."""
    return {tuple(row["noun"].split()): row["head"] for row in rows("bodies") if row["state"] == "y"}


def _body_at(line: Line, at: int) -> Body | None:
    """The body whose noun ends at a position."""
    if line.lower[at] in OF_FIELDS:
        first, last, words = _with_field(line, at)
    else:
        noun = next((noun for noun in _ends()[line.lower[at]] if _stands(line, at, noun)), ())
        first, last, words = at - len(noun) + 1, at, _heads().get(noun, "")
    if not words:
        return None
    before = _state_before(line, first)
    first, state = before or (first, None)
    if state is None:
        last, state = _state_after(line, last)
    if state is None and line.lower[at] not in OF_FIELDS:
        return None
    if words == "embassy":
        last, words = _host(line, last, words, state)
    return _made(first, last, words, state)


def _made(first: int, last: int, words: str, state: StateWord | None) -> Body:
    held = country(state.country.code) if state else None
    name = " of ".join(part for part in (_capitals(words), held.name if held else "") if part)
    if " in " in words:
        noun, _, host = words.partition(" in ")
        name = f"{_capitals(noun)} of {held.name} in {host}" if held else _capitals(words)
    ruling = held.code if held and words == "government" else None
    return Body(first=first, last=last, canonical=name, country=ruling)


def _stands(line: Line, at: int, noun: tuple[str, ...]) -> bool:
    return at + 1 >= len(noun) and tuple(line.lower[at - len(noun) + 1 : at + 1]) == noun


def _with_field(line: Line, at: int) -> tuple[int, int, str]:
    """First and last position of "foreign ministry", "Department of Justice", and its normal form ("" for none)."""
    low = max((p + 1 for p in range(max(0, at - offices.LONGEST_FIELD), at) if p in line.in_state), default=0)
    first = offices.fields_before(line.lower, at, low)
    if first < at:
        return first, at, f"{line.lower[at]} of {offices.field_of(line.lower[first:at])}"
    if at + 2 < len(line.lower) and line.lower[at + 1] in ("of", "for"):
        start = at + 2 + (line.lower[at + 2] == "the")
        end = offices.fields_after(line.lower, start)
        if end > start:
            return at, end - 1, f"{line.lower[at]} of {offices.field_of(line.lower[start:end])}"
    return at, at, ""


def _state_before(line: Line, first: int) -> tuple[int, StateWord] | None:
    """The state whose adjective, name or possessive stands before a position, and where it starts."""
    at = first - 1
    while at >= 0 and line.lower[at] in ADJECTIVES:
        at -= 1
    if at >= 0 and line.lower[at] in GENITIVES:
        at -= 1
    return _state_at(line, at)


def _state_at(line: Line, last: int) -> tuple[int, StateWord] | None:
    """The state whose name ends at a position; capitals and seats do not count."""
    for start in range(last, max(-1, last - 6), -1):
        if start in line.states:
            end, word = line.states[start]
            return (start, word) if end == last and word.how != "metonym" else None
    return None


def _state_after(line: Line, last: int) -> tuple[int, StateWord | None]:
    """Over "of Canada", "of the Philippines": the new last position and the state."""
    at = last + 1
    if at < len(line.lower) and line.lower[at] == "of":
        at += 1 + (at + 1 < len(line.lower) and line.lower[at + 1] == "the")
        if at in line.states and line.states[at][1].part in ("name", "alias"):
            return line.states[at]
    return last, None


def _host(line: Line, last: int, words: str, state: StateWord | None) -> tuple[int, str]:
    """An embassy is told apart by where it stands: "embassy in Peru"."""
    at = last + 1 + (line.lower[last + 1 : last + 3] == ["in", "the"])
    if at + 1 < len(line.lower) and line.lower[last + 1] == "in" and at + 1 in line.states:
        end, host = line.states[at + 1]
        if state is None or host.country.code != state.country.code:
            return end, f"{words} in {host.country.name}"
    return last, words


def _capitals(words: str) -> str:
    """As in "ministry of foreign affairs" with capitals, "of", "and", "in" left small."""
    small = ("of", "and", "in", "for")
    return " ".join(word if word in small else word[0].upper() + word[1:] for word in words.split())
