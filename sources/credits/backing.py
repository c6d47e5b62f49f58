"""What else in an article speaks for a name that stands above it: addresses, accounts, and whom people talked to."""

import re
import unicodedata
from collections.abc import Sequence

ADDRESS = re.compile(
    r"(?<![a-z0-9-])@?([a-z0-9][a-z0-9-]{2,38}[a-z0-9])\.(?:[a-z]{2,3}\.)?[a-z]{2,10}(?![\w-])"
)
ACCOUNT = re.compile(r"(?<!\w)@([A-Za-z0-9_]{4,40})")
TOLD = r"(?:told|tells|telling|spoke\sto|spoke\swith|speaking\sto|seen\sby|obtained\sby|shared\swith|reviewed\sby|interview\swith)"
LETTERS = {"ø": "o", "æ": "ae", "å": "a", "ß": "ss", "ł": "l", "đ": "d", "&": "and"}


def addresses(lines: Sequence[str]) -> frozenset[str]:
    """The sites and accounts that the lines around an article give, squeezed: "@heraldonline", "desk@theherald.example"."""
    found = (each for line in lines for pattern in (ADDRESS, ACCOUNT) for each in pattern.findall(line))
    return frozenset(_squeezed(each) for each in found)


def has_address(name: str, known: frozenset[str]) -> bool:
    """Is the name that of one of these sites or accounts, its article and a sign for "and" aside?"""
    whole = _squeezed(name)
    return len(whole) >= 4 and not known.isdisjoint(
        {whole, f"the{whole}", whole.removeprefix("the"), whole.replace("and", "")}
    )


def is_told(name: str, told: str) -> bool:
    """Did somebody in the article speak to this name, or show it something?"""
    bare = re.escape(re.sub(r"^[Tt]he\s", "", name))
    return re.search(rf"\b{TOLD}\s(?:[Tt]he\s)?{bare}(?!\w|\s[A-Z])", told) is not None


def _squeezed(name: str) -> str:
    """A name as addresses have it: in lower case, without accents, spaces and marks."""
    lowered = "".join(LETTERS.get(letter, letter) for letter in name.lower())
    return "".join(
        letter for letter in unicodedata.normalize("NFD", lowered) if letter.isascii() and letter.isalnum()
    )
