"""The tables of words that the comparison of names rests on."""

import re
import unicodedata
from functools import cache, lru_cache

from attrs import frozen

from claims.tables import rows, words

SPECIAL = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\u0131": "i",
        "ħ": "h",
    }
)
"""Letters that Unicode does not take apart into a letter and an accent."""
MARKS = re.compile("[\u02b9-\u02bf\u2018\u2019\u201b`'\u00b4\u00b7.]")
"""Apostrophes of every kind and full stops: left out of what is compared."""


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Lower case without accents, apostrophes and full stops: "O'Dwyér" is "odwyer"."""
    bare = MARKS.sub("", text)
    if bare.isascii():
        return bare.lower()
    parts = unicodedata.normalize("NFKD", bare.lower().translate(SPECIAL))
    letters = "".join(char for char in parts if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", letters).casefold()


@cache
def families() -> dict[str, frozenset[str]]:
    """The families that a given name or a spelling belongs to; two forms that share one are one name.

    The short forms of a name go with all its spellings: Katya with Yekaterina and Ekaterina.
    """
    found: dict[str, set[str]] = {}
    spelled: dict[str, set[str]] = {}
    for row in rows("transliterations"):
        forms = {fold(form) for form in words(row["forms"])}
        for form in forms:
            found.setdefault(form, set()).add(f"written {row['forms']}")
            spelled.setdefault(form, set()).update(forms)
    for row in rows("nicknames"):
        name = fold(row["name"])
        for form in {name, *spelled.get(name, ()), *map(fold, words(row["short"]))}:
            found.setdefault(form, set()).add(f"short {row['name']}")
    return {form: frozenset(keys) for form, keys in found.items()}


@cache
def given_names() -> frozenset[str]:
    """Folded given names of all tables."""
    listed = {fold(name) for row in rows("given_names") for name in words(row["names"])}
    formal = {fold(form) for row in rows("nicknames") for form in (row["name"], *words(row["short"]))}
    return frozenset(listed | formal)


@cache
def gendered() -> tuple[tuple[str, str], ...]:
    """Endings of a woman's and of a man's form of one family name."""
    return tuple((row["her"], row["his"]) for row in rows("gendered_endings"))


@cache
def family_first() -> frozenset[str]:
    """Family names that stand in front of the given name, folded."""
    return frozenset(fold(row["name"]) for row in rows("family_first"))


@cache
def sounds() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Replacements that bring different ways of writing a sound together, in order."""
    return tuple((re.compile(row["pattern"]), row["written"]) for row in rows("sounds"))


@lru_cache(maxsize=16384)
def sound(token: str) -> str:
    """A folded token as it sounds: equal for "zelenskyy" and "zelenski"."""
    for pattern, written in sounds():
        token = pattern.sub(written, token)
    return token


@cache
def particles() -> frozenset[str]:
    """Small words inside names: van, de, al, bin."""
    return frozenset(row["word"] for row in rows("particles"))


@cache
def titles(kind: str) -> dict[str, str]:
    """Words around a name of one kind (title, doubtful, generation, honour), with what they mean."""
    return {row["word"]: row["means"] for row in rows("titles") if row["kind"] == kind}


@frozen(kw_only=True)
class BodyWord:
    """A word in the names of bodies and firms."""

    kind: str
    """legal, soft, body or word, as the table says."""
    means: str
    """The form that is compared: "ltd" for "limited"."""
    upper: bool
    """True when only the word in capitals counts."""


@cache
def body_words() -> dict[str, BodyWord]:
    """Words in the names of bodies and firms, folded."""
    return {
        row["word"]: BodyWord(kind=row["kind"], means=row["means"], upper=row["written"] == "upper")
        for row in rows("body_words")
    }
