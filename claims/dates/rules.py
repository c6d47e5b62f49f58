"""Patterns of time words: the table of rules made into expressions over kinds of tokens."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from attrs import frozen

from claims.dates.tokens import Token, kind_at, word_at
from claims.errors import ClaimError
from claims.tables import Row, rows, words

FRAGMENTS = {
    "@weekday": "( weekday|weekday_short comma? )?",
    "@day": "day=day|ordinal",
    "@month": "month=month|month_short",
    "@anymonth": "month=month|month_short|month_low",
    "@to": "to=to|dash|and|until|through",
    "@clock": "( comma? at? clock zone? )? daypart?",
}
"""Parts that many patterns share."""
FIRST_LETTER = 0xE000
"""Kinds of tokens are written as one character each, from the private use area."""


@frozen(kw_only=True)
class Rule:
    """One line of the table."""

    pattern: re.Pattern[str]
    """Over the kinds of tokens, one character a token."""
    names: tuple[str, ...]
    """The name of each group of the pattern."""
    meaning: str
    """Name of the function that tells the days."""
    checks: tuple[str, ...]
    """Names of the checks that must hold."""


@frozen(kw_only=True)
class Match:
    """A rule that fits a stretch of tokens."""

    rule: Rule
    """The rule."""
    tokens: Sequence[Token]
    """All tokens of the text."""
    first: int
    """Index of the first token of the match."""
    end: int
    """Index after its last."""
    parts: Mapping[str, tuple[Token, ...]]
    """The matched tokens by their names in the pattern."""

    def number(self, name: str, index: int = 0) -> int:
        """The value of a part that stands for a number; it must be there."""
        value = self.parts[name][index].value
        return value if isinstance(value, int) else 0

    def text(self, name: str) -> str:
        """The value of a part that stands for a word, "" where it is missing."""
        part = self.parts.get(name)
        return str(part[0].value) if part else ""

    def has(self, name: str) -> bool:
        """Is there such a part?"""
        return name in self.parts

    def before(self, distance: int = 1) -> str:
        """The word so many places before the match, "" where the text does not reach."""
        return word_at(self.tokens, self.first - distance)

    def after(self, distance: int = 0) -> str:
        """The word so many places after the match, "" where the text does not reach."""
        return word_at(self.tokens, self.end + distance)

    def kind_before(self) -> str:
        """The kind of the token before the match; a gap at the start of the text."""
        return kind_at(self.tokens, self.first - 1)

    def kind_after(self) -> str:
        """The kind of the token after the match; a gap at the end of the text."""
        return kind_at(self.tokens, self.end)


@cache
def alphabet() -> dict[str, str]:
    """A character for each kind of token that a rule asks for."""
    kinds = sorted({kind for _, items in _table() for item in items for kind in _kinds(item)})
    return {kind: chr(FIRST_LETTER + number) for number, kind in enumerate(kinds)}


@cache
def _table() -> tuple[tuple[Row, tuple[str, ...]], ...]:
    return tuple((row, tuple(_expanded(row["pattern"]))) for row in rows("date_rules"))


def _expanded(pattern: str) -> Iterator[str]:
    for item in pattern.split():
        yield from FRAGMENTS[item].split() if item.startswith("@") else [item]


def _kinds(item: str) -> tuple[str, ...]:
    """The kinds that one item of a pattern takes; none for a bracket."""
    return () if item[0] in "()" else tuple(item.rstrip("?").rpartition("=")[2].split("|"))


def _name(item: str) -> str:
    """The name of a part: as given before `=`, else its first kind."""
    return item.partition("=")[0] if "=" in item else _kinds(item)[0]


@cache
def rules_by_first() -> dict[str, tuple[re.Pattern[str], tuple[Rule, ...]]]:
    """The rules that can start with a kind of token, by its character, in the order of the table.

    Before them one pattern that fits where any of them does: most tokens need no more than that.
    """
    found: dict[str, list[Rule]] = {}
    for row, items in _table():
        rule = _rule(row, items)
        for kind in sorted(_starters(items)):
            found.setdefault(alphabet()[kind], []).append(rule)
    return {letter: (_gate(some), tuple(some)) for letter, some in found.items()}


def _gate(some: Sequence[Rule]) -> re.Pattern[str]:
    """All patterns as one, without their groups."""
    return re.compile("|".join(rule.pattern.pattern.replace("([", "(?:[") for rule in some))


def _rule(row: Row, items: tuple[str, ...]) -> Rule:
    letters = alphabet()
    parts = [
        {"(": "(?:"}.get(item, item)
        if item[0] in "()"
        else f"([{''.join(letters[kind] for kind in _kinds(item))}]){'?' if item.endswith('?') else ''}"
        for item in items
    ]
    try:
        pattern = re.compile("".join(parts))
    except re.error as error:
        raise ClaimError(f"date_rules.tsv, pattern {row['pattern']!r}: {error}: mend the pattern") from error
    return Rule(
        pattern=pattern,
        names=tuple(_name(item) for item in items if item[0] not in "()"),
        meaning=row["meaning"],
        checks=words(row["check"]),
    )


def _starters(items: tuple[str, ...]) -> set[str]:
    """The kinds that a match can begin with."""
    found: set[str] = set()
    grouped = closed = False
    for item in items:
        if item[0] in "()":
            grouped, closed = item == "(", False
        elif not closed:
            found.update(_kinds(item))
            closed = not item.endswith("?")
            if closed and not grouped:
                break
    return found


def letters_of(found: Sequence[Token]) -> str:
    """The kinds of tokens as one string; a blank for what no rule asks for."""
    letters = alphabet()
    return "".join([letters.get(token.kind, " ") for token in found])


def matches(found: Sequence[Token], letters: str, first: int) -> list[Match]:
    """What the rules make of the tokens from one on, the longest match first."""
    gate, some = rules_by_first().get(letters[first], (None, ()))
    if not gate or not gate.match(letters, first):
        return []
    fits = [(rule, fit) for rule in some if (fit := rule.pattern.match(letters, first))]
    fits.sort(key=lambda pair: -pair[1].end())
    return [_match(rule, fit, found) for rule, fit in fits]


def _match(rule: Rule, fit: re.Match[str], found: Sequence[Token]) -> Match:
    parts: dict[str, tuple[Token, ...]] = {}
    for group, name in enumerate(rule.names, start=1):
        if (place := fit.start(group)) >= 0:
            parts[name] = (*parts.get(name, ()), found[place])
    return Match(rule=rule, tokens=found, first=fit.start(), end=fit.end(), parts=parts)
