"""The words that tell the time, read from the tables of the package."""

from functools import cache

from attrs import frozen

from claims.tables import rows, words

NEVER_LOW = frozenset({"may", "march", "august"})
"""Months that are plain words of the language when they start with a small letter."""
SHOUTED = frozenset({"MAY", "MARCH"})
"""Words in capitals that are likelier verbs of a headline."""
Value = int | str | tuple[int, int] | None


@frozen(kw_only=True)
class Phrase:
    """Several words that are one thing: a holiday, or a name that only looks like a date."""

    words: tuple[str, ...]
    """In lower case, with marks as words of their own."""
    kind: str
    """"holiday" or "name"."""
    value: tuple[int, int] | None
    """Month and day of a holiday."""
    capital: bool
    """Does it start with a capital letter?"""


@cache
def _words() -> dict[str, tuple[str, Value]]:
    return {
        word: (row["kind"], _value(row["value"]))
        for row in rows("date_words")
        for word in words(row["words"])
    }


def _value(cell: str) -> Value:
    return int(cell) if cell.removeprefix("-").isdecimal() else cell or None


def word_kind(written: str) -> tuple[str, Value]:
    """Kind and value of a word; names of months and days must be written so that they cannot be plain words."""
    kind, value = _words().get(written.casefold(), ("", None))
    if kind.startswith(("month", "weekday")):
        return _cased(written, kind), value
    return (kind, value) if kind else ("cap" if written[0].isupper() else "word", None)


def _cased(written: str, kind: str) -> str:
    if written in SHOUTED:
        return "month_low"
    if written[0].isupper():
        return kind
    if kind == "weekday_short":
        return "word"
    return "month_low" if kind == "month_short" or written in NEVER_LOW else kind


@cache
def phrases() -> dict[str, tuple[Phrase, ...]]:
    """The phrases by their first word, the longest first."""
    found: dict[str, list[Phrase]] = {}
    for row in rows("date_phrases"):
        parts = tuple(row["phrase"].casefold().split())
        month, _, day = row["day"].partition("-")
        found.setdefault(parts[0], []).append(
            Phrase(
                words=parts,
                kind="holiday" if day else "name",
                value=(int(month), int(day)) if day else None,
                capital=row["phrase"][0].isupper(),
            )
        )
    return {first: tuple(sorted(some, key=lambda one: -len(one.words))) for first, some in found.items()}


@cache
def context(use: str) -> frozenset[str]:
    """The words of one row of the table of contexts."""
    return frozenset(
        word for row in rows("date_contexts") if row["use"] == use for word in words(row["words"])
    )
