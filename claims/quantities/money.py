"""Money: what is written before and after its figures."""

import re
from decimal import Decimal
from functools import cache

from attrs import frozen

from claims import tables
from claims.quantities.words import GAP, alternation

MILLION = Decimal(1_000_000)
SIGNS = "$€£¥₹₽₩₪₺₴₦฿₫₱"
"""Currency signs: a number after one of them that no row explains is left alone."""


@frozen(kw_only=True)
class MoneyWord:
    """A word for money after a number."""

    code: str
    """ISO 4217."""
    end: int
    """Code point after it."""


@cache
def _codes(column: str) -> dict[str, str]:
    return {
        form.casefold() if column != "before" else form: row["code"]
        for row in tables.rows("currencies")
        for form in tables.words(row[column])
        if form != "-"
    }


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({alternation(_codes('before'))}){GAP}?\Z")


@cache
def _after() -> re.Pattern[str]:
    every = alternation([*_codes("after"), *_codes("large")])
    return re.compile(rf"(?:(?:{GAP}|-)(?:of{GAP})?|(?=€))(?P<word>{every})(?!\w)", re.IGNORECASE)


def before(text: str, at: int) -> tuple[str, int] | None:
    """The currency whose sign ends at `at` and the place where it starts."""
    left = max(0, at - 6)
    found = _before().search(text[left:at])
    return (_codes("before")[found[1].replace("\xa0", " ")], left + found.start()) if found else None


def after(text: str, at: int, amount: Decimal) -> MoneyWord | None:
    """The word for money that follows `at`; "pounds" counts only from a million up."""
    found = _after().match(text, at)
    if not found:
        return None
    word = re.sub(GAP, " ", found["word"]).casefold()
    code = _codes("after").get(word) or (_codes("large").get(word) if amount >= MILLION else None)
    return MoneyWord(code=code, end=found.end()) if code else None


def is_word(word: str) -> bool:
    """Is it a word for money after a figure: "euros", "pounds"?"""
    return word.casefold() in _codes("after") or word.casefold() in _codes("large")
