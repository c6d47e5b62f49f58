"""What is counted: the head of the noun phrase after a number, and its singular."""

import re
from functools import cache

from attrs import frozen

from claims import tables
from claims.quantities.words import GAP, of_kind

REACH = 6
"""Words of a noun phrase, the head included."""

WORD = re.compile(
    rf"{GAP}{{1,2}}(?P<word>(?:[A-Za-z]\.){{2,4}}|\d{{1,3}}-[a-z]{{1,12}}(?:-[a-z]{{1,12}})?|[^\W\d_](?:[\w'\u2019-]{{0,38}}[\w'\u2019])?+)(?![\w-])"
)
OF = re.compile(
    rf"{GAP}of(?:{GAP}(?:all|both))?(?:{GAP}(?:the|its|their|his|her|our|my|your|these|those|all))?(?={GAP})",
    re.IGNORECASE,
)
SHORT = re.compile(r"['\u2019]s?\Z", re.IGNORECASE)
SIBILANT = ("sses", "shes", "ches", "xes", "oes")


@frozen(kw_only=True)
class Noun:
    """The head noun of what is counted."""

    lemma: str
    """Singular, lower case."""
    end: int
    """Code point after it."""


@cache
def _plurals() -> dict[str, str]:
    return {row["plural"]: row["singular"] for row in tables.rows("plurals")}


def is_plural(word: str) -> bool:
    """Does the word look like the plural of a noun?"""
    lower = word.lower()
    if lower in _plurals() or lower.endswith(("men", "people")):
        return lower not in ("omen", "specimen", "abdomen", "regimen")
    ending = lower.endswith("s") and not lower.endswith(("ss", "us", "is"))
    return ending and len(lower) > 3 and lower not in of_kind("no_plural") and lower not in of_kind("stop")


def singular(word: str) -> str:
    """The singular of a noun, lower case; what is no plural stays as it is."""
    lower = word.lower()
    if lower in _plurals():
        return _plurals()[lower]
    for plural, single in (("women", "woman"), ("men", "man"), ("people", "person"), ("children", "child")):
        if lower.endswith(plural) and is_plural(lower):
            return lower.removesuffix(plural) + single
    if not is_plural(lower):
        return lower
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    return lower[:-2] if lower.endswith(SIBILANT) else lower[:-1]


def plural_head(text: str, at: int) -> Noun | None:
    """The head of a plural noun phrase that starts after `at`: "officers" in "two senior police officers"."""
    head: Noun | None = None
    settled = adverb = False
    for _ in range(REACH):
        found = WORD.match(text, at)
        if not found or (found["word"].lower() in of_kind("stop") and not adverb):
            return head
        word = found["word"]
        noun = SHORT.sub("", word)
        if is_plural(noun) and not word.endswith("s", len(noun) + 1):
            head = Noun(lemma=singular(noun), end=found.start("word") + len(noun))
            settled = head.lemma != noun.lower()
            if noun != word or (settled and noun.lower() in _plurals()):
                return head
        elif settled:
            return head
        at, adverb = found.end(), word.endswith("ly")
    return head


def single_head(text: str, at: int, *, longest: int = 4) -> Noun | None:
    """The head of a short noun phrase in the singular: "officer" in "one police officer was"; None when unsure."""
    head: Noun | None = None
    for _ in range(longest + 1):
        found = WORD.match(text, at)
        word = found["word"] if found else ""
        if not found or word.lower() in of_kind("stop") or (head and _is_verb(word)):
            return head
        at = found.end()
        head = None if SHORT.search(word) else Noun(lemma=singular(word), end=at)
    return None


def _is_verb(word: str) -> bool:
    """After a noun: "died", "dying", "walks"."""
    return word.islower() and (word.endswith(("ed", "ing")) or is_plural(word))


def after_of(text: str, at: int) -> Noun | None:
    """What a part or measure is of: "voter" in "of the voters", "rice" in "of rice"."""
    found = OF.match(text, at)
    if not found:
        return None
    plural, single = plural_head(text, found.end()), single_head(text, found.end(), longest=3)
    if plural:
        return plural
    return None if single is None or text[found.end() + 1].isupper() else single
