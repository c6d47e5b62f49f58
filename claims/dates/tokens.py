"""Text as a row of time words: each token has a kind, and rules are patterns of kinds."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from attrs import define

from claims.dates.lexicon import Phrase, phrases, word_kind

LEXER = re.compile(
    r"""
    (?P<word>[^\W\d]\w*+)
  | (?P<iso>(?<![\w./-])[0-9]{4}-[0-9]{2}-[0-9]{2}
        (?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?[ ]?(?:Z\b|[+-][0-9]{2}:?[0-9]{2})?)?
        (?!\w|[-./][0-9]))
  | (?P<numeric>(?<![\w./-])[0-9]{1,4}(?P<sep>[./-])[0-9]{1,2}(?P=sep)[0-9]{1,4}(?!\w|[-./][0-9]))
  | (?P<clock>[0-9]{1,2}(?::[0-9]{2}){1,2}(?!\w|:[0-9])(?:\s?[AaPp]\.?[Mm]\b\.?)?
        | [0-9]{1,2}(?:[.:][0-9]{2})?\s?[AaPp]\.?[Mm]\b\.?)
  | (?P<number>[0-9]++(?:[.,][0-9]++){0,8}+(?!\w))
  | (?P<decade>['\u2019]?[0-9]{2,4}['\u2019]?s\b)
  | (?P<ordinal>[0-9]{1,2}(?:st|nd|rd|th)\b)
  | (?P<code>\w+)
  | (?P<gap>\n[^\S\n]*\n)
  | (?P<mark>(?P<char>[^\w\s])(?P=char)*)
    """,
    re.VERBOSE,
)
"""Every repetition is bounded or possessive, so that a line of a megabyte takes one pass."""

KNOWN_LENGTH = 40
"""Characters from which a token tells no time."""
SHORT = {"month_short", "weekday_short"}
"""Kinds that a full stop may follow."""
AMBIGUOUS = "day and month cannot be told apart"
NO_SUCH_DAY = "there is no such day"

MARKS = {
    ",": "comma",
    "(": "open",
    ")": "close",
    "/": "slash",
    "'": "apos",
    "\u2019": "apos",
    "-": "dash",
    "\u2013": "dash",
    "\u2014": "dash",
    "\u2011": "dash",
    "\u2212": "dash",
}
YEAR_FIRST = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})")
YEAR_LAST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})[./-]([0-9]{4})")

Value = int | str | date | tuple[int, int] | None


@define(eq=False)
class Token:
    """A word, number or mark that may be part of a date."""

    kind: str
    """What a rule sees: "month", "day", "year", "comma", … ("word" and "cap" for words that tell no time)."""
    value: Value
    """What it stands for: 4 for April, 0 for Monday, "week", a date; a text says why there is none."""
    start: int
    """First code point."""
    end: int
    """Code point after the last."""
    word: str
    """The characters in lower case."""


def word_at(found: Sequence[Token], place: int) -> str:
    """The word at a place, "" where the text does not reach."""
    return found[place].word if 0 <= place < len(found) else ""


def kind_at(found: Sequence[Token], place: int) -> str:
    """The kind at a place; beyond either end of the text is a gap."""
    return found[place].kind if 0 <= place < len(found) else "gap"


def tokens(text: str) -> list[Token]:
    """The tokens of a text, with phrases such as "Boxing Day" as one token each."""
    found: list[Token] = []
    reached = 0
    for match in LEXER.finditer(text):
        start, end = match.span()
        if start < reached:
            continue
        known = end - start < KNOWN_LENGTH
        kind, value, word = _known(match.lastgroup or "", match.group()) if known else ("other", None, "…")
        reached = end + 1 if kind in SHORT and text[end : end + 1] == "." else end
        found.append(Token(kind, value, start, reached, word))
    return _with_phrases(text, found)


@lru_cache(maxsize=1 << 13)
def _known(group: str, written: str) -> tuple[str, Value, str]:
    """Kind, value and small letters of a token; most tokens of a text are seen again and again."""
    return (*READERS[group](written), written.casefold().replace("\u2019", "'"))


def _iso(written: str) -> tuple[str, Value]:
    return "numeric", day_or_reason(*map(int, written[:10].split("-")))


def _numeric(written: str) -> tuple[str, Value]:
    if match := YEAR_FIRST.fullmatch(written):
        return "numeric", day_or_reason(*map(int, match.groups()))
    if not (match := YEAR_LAST.fullmatch(written)):
        return "other", None
    left, right, year = int(match[1]), int(match[3]), int(match[4])
    if not (1 <= left <= 31 and 1 <= right <= 31 and 1000 <= year < 2200):
        return "other", None
    if right > 12:
        return "numeric", day_or_reason(year, left, right)
    if match[2] == "." or left > 12 or left == right:
        return "numeric", day_or_reason(year, right, left)
    return "numeric", AMBIGUOUS


def day_or_reason(year: int, month: int, day: int) -> date | str:
    """The day, or why there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return NO_SUCH_DAY


def _number(written: str) -> tuple[str, Value]:
    if not written.isdecimal() or len(written) > 4:
        return "other", None
    number = int(written)
    if len(written) <= 2 and 1 <= number <= 31:
        return "day", number
    return ("year" if 1000 <= number < 2200 else "number"), number


def _decade(written: str) -> tuple[str, Value]:
    digits = written.strip("'\u2019s")
    if len(digits) not in {2, 4} or digits[-1] != "0":
        return "other", None
    if len(digits) == 2:
        return (
            ("decade", 1900 + int(digits))
            if written[0] in "'\u2019"
            else ("decade_short", 1900 + int(digits))
        )
    return ("century", int(digits) // 100 + 1) if _is_old_century(digits) else ("decade", int(digits))


def _is_old_century(digits: str) -> bool:
    """Can "1900s" mean the whole century? "2000s" hardly does yet."""
    return digits.endswith("00") and digits < "2000"


def _ordinal(written: str) -> tuple[str, Value]:
    number = int(written[:-2])
    return ("ordinal", number) if 1 <= number <= 31 else ("other", None)


def _word(written: str) -> tuple[str, Value]:
    return word_kind(written)


def _mark(written: str) -> tuple[str, Value]:
    return MARKS.get(written, "mark"), None


def _gap(_written: str) -> tuple[str, Value]:
    return "gap", None


READERS: dict[str, Callable[[str], tuple[str, Value]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "clock": lambda _written: ("clock", None),
    "number": _number,
    "decade": _decade,
    "ordinal": _ordinal,
    "word": _word,
    "code": _word,
    "gap": _gap,
    "mark": _mark,
}
"""What each group of the lexer makes of the characters."""


def _with_phrases(text: str, plain: list[Token]) -> list[Token]:
    """The same tokens, the words of a known phrase put together."""
    found: list[Token] = []
    known = phrases()
    i = 0
    while i < len(plain):
        phrase = _phrase(text, plain, i) if plain[i].word in known else None
        if phrase:
            last = plain[i + len(phrase.words) - 1]
            word = " ".join(phrase.words)
            found.append(Token(phrase.kind, phrase.value, plain[i].start, last.end, word))
            i += len(phrase.words)
        else:
            found.append(plain[i])
            i += 1
    return found


def _phrase(text: str, plain: list[Token], i: int) -> Phrase | None:
    """The longest phrase that starts at the first word of some, its first letter as large as in the table."""
    for phrase in phrases()[plain[i].word]:
        words = [token.word for token in plain[i : i + len(phrase.words)]]
        if words == list(phrase.words) and (not phrase.capital or text[plain[i].start].isupper()):
            return phrase
    return None
