"""Words that tell one notion: "firm" and "company", "smuggling" and "trafficking", "detained" and "arrest".

Only ever used to see that two statements have something in common, never to tell that they differ.
"""

from functools import cache

from claims.events import predicates
from claims.tables import rows, words

SHORTEST = 3
"""A word keeps at least so many letters when an ending is taken off."""
ENDINGS = (("ies", "y"), ("sses", "ss"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""),
           ("ing", "e"), ("ing", ""))  # fmt: skip
"""Endings of inflected words, and what stands in their place in the base form, tried in this order."""

DOUBLED = frozenset("bdgmnprt")
"""Consonants that are doubled before an ending and not by themselves: "shredding" is of "shred", "calling" of "call"."""


@cache
def _notions() -> dict[str, str]:
    """The first word of its row, by word."""
    return {word: row[0] for row in (words(row["words"]) for row in rows("synonyms")) for word in row}


@cache
def _irregular() -> dict[str, str]:
    """The base forms of verbs by past forms that no ending tells."""
    return {row["form"]: row["base"] for row in rows("irregular_verbs")}


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for row in rows("function_words") for word in words(row["words"]))


@cache
def of_lemma(lemma: str) -> str | None:
    """The notion of a lower-case lemma: the first word of its row, else its family of predicates, else itself."""
    return None if lemma in _function_words() else _known(lemma) or lemma


@cache
def of_word(word: str) -> str | None:
    """The notion of a word as printed, its ending taken off; None for a word that tells nothing by itself."""
    lower = word.lower().removesuffix("'s").removesuffix("\u2019s")
    if lower in _function_words():
        return None
    found = _known(lower)
    base = None if found else _irregular().get(lower)
    if base is not None:
        return of_word(base)
    forms = [lower] if found else list(_bases(lower))
    return found or next((known for form in forms if (known := _known(form))), None) or _stem(lower)


def _known(word: str) -> str | None:
    entry = predicates.of_verb(word) or predicates.of_noun(word)
    return _notions().get(word) or (entry.family if entry else None)


def _bases(word: str) -> list[str]:
    """What the base form may be, the likeliest first."""
    found = []
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            found.append(word.removesuffix(ending) + instead)
    if word.endswith(("ed", "ing")):
        cut = word.removesuffix("ed").removesuffix("ing")
        if len(cut) > SHORTEST and cut[-1] == cut[-2]:
            found.append(cut[:-1])
    return found


def _stem(word: str) -> str:
    """A word without its ending: equal for most forms of one word, though not always a word itself."""
    for ending in ("ies", "ied", "ing", "es", "ed", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST and not word.endswith("ss"):
            stem = word.removesuffix(ending)
            return (
                stem[:-1]
                if ending in ("ing", "ed") and stem[-1] == stem[-2] and stem[-1] in DOUBLED
                else stem
            )
    return word
