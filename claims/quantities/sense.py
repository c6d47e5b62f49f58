"""Does a number count or measure something, or is it a name, a year, a pronoun?"""

import re
from functools import cache

from claims.quantities.bounds import Cue
from claims.quantities.nouns import singular
from claims.quantities.numerals import ONE, Numeral
from claims.quantities.ranges import is_year
from claims.quantities.tails import Tail
from claims.quantities.words import GAP, of_kind, word_after, word_before

LINE = 120
"""Code points to either side that tell whether a line is set in capitals like a headline."""

SENTENCE_START = re.compile(r"(?:\A|[.!?:;\n\r\u2013\u2014(\[])[\s\"'\u201c\u201d\u2018\u2019(\[-]{0,4}\Z")
LONG_WORD = re.compile(r"(?<![\w'\u2019])[^\W\d_]{4,}")
MOST_BARE = frozenset({"were", "are", "have", "had", "died", "remain", "remained"})
DETERMINERS = frozenset(
    {"the", "these", "those", "all", "last", "first", "other", "both", "next", "his", "her", "their", "its"}
)
PRONOUN = frozenset(
    {"no", "the", "this", "that", "any", "every", "each", "some", "another", "which", "only", "number", "day"}
)
PERSON_LIKE = re.compile(r"\A[a-z]|(?:an|ese|ish|i|er)\Z")
"""A head after "One" and a capital that is no name: "One Norland soldier", "One Canadian", but not "One Alder Plaza"."""
OF_THEM = re.compile(
    rf"{GAP}of{GAP}(?:the|its|their|them|those|these|his|her|us|you|our|whom|which|\d+)\b", re.IGNORECASE
)
DAY_FROM = re.compile(rf"{GAP}(?:after|before|later|earlier|ago|of)\b")
YEAR_PREPOSITIONS = frozenset({"in", "since", "until", "till", "during", "circa", "before", "after"})


def counts(text: str, numeral: Numeral, tail: Tail, cue: Cue | None) -> bool:
    """Is the number, with what follows it and the cue before it, an amount?"""
    if numeral.form in ("loose", "part") or tail.unit == "percent" or numeral.currency:
        return True
    if text[numeral.start].isalpha() and numeral.form != "figures":
        return _words(text, numeral, tail, cue)
    return _figures(text, numeral, tail, cue)


def starts_sentence(text: str, at: int) -> bool:
    """Does a sentence, or a part of one after a colon or dash, start at `at`?"""
    return SENTENCE_START.search(text[max(0, at - 6) : at]) is not None if at else True


def in_capitals(text: str, at: int) -> bool:
    """Does the line around `at` have headline capitals, so that a capital tells nothing?"""
    left = text.rfind("\n", max(0, at - LINE), at) + 1 or max(0, at - LINE)
    right = text.find("\n", at, at + LINE)
    words = LONG_WORD.findall(text[left : right if right >= 0 else at + LINE])
    return len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _words(text: str, numeral: Numeral, tail: Tail, cue: Cue | None) -> bool:
    start = numeral.start
    if text[start].isupper() and not starts_sentence(text, start) and not in_capitals(text, start):
        return False
    before = word_before(text, start).lower()
    if numeral.is_one:
        return before not in PRONOUN and not tail.bare and _real_one(text, numeral, tail)
    if not tail.bare or numeral.scale != ONE:
        return True
    return numeral.low != 0 and _bare_words(text, numeral, before, cued=cue is not None)


def _real_one(text: str, numeral: Numeral, tail: Tail) -> bool:
    """Does "one" count, and not only point ("one day", "one thing")?"""
    if tail.unit == "day" and text[numeral.end] != "-":
        return DAY_FROM.match(text, tail.end) is not None
    idioms = of_kind("one_idiom")
    head = text[numeral.end : tail.end].split()[-1:]
    if word_after(text, numeral.end)[:1].isupper() and not (head and PERSON_LIKE.search(head[0])):
        return False
    return tail.unit is not None or not {tail.counted, word_after(text, numeral.end).lower()} & idioms


def _bare_words(text: str, numeral: Numeral, before: str, *, cued: bool) -> bool:
    if cued or text[numeral.end : numeral.end + 7] == "-strong" or OF_THEM.match(text, numeral.end):
        return True
    after = word_after(text, numeral.end).lower()
    if after:
        return after in MOST_BARE and before not in DETERMINERS
    return before in of_kind("bare_after")


def _figures(text: str, numeral: Numeral, tail: Tail, cue: Cue | None) -> bool:
    if is_year(numeral) and not _no_year(text, numeral, tail, cue):
        return False
    if numeral.grouped or tail.unit or (tail.counted in _surely_counted() and not is_year(numeral)):
        return not (tail.bare and _bare_version(text, numeral))
    if not tail.bare:
        return in_capitals(text, numeral.start) or not _names_something(text, numeral.start)
    if _names_something(text, numeral.start, even_first=True):
        return False
    bracketed = text[numeral.start - 1 : numeral.start] == "(" and text[numeral.end : numeral.end + 1] == ")"
    return not bracketed and not word_after(text, numeral.end)[:1].isupper()


def _bare_version(text: str, numeral: Numeral) -> bool:
    """Is it "2.0" on its own, or any decimal after a name?"""
    plain = numeral.scale == ONE and "." in text[numeral.start : numeral.end]
    return plain and (
        text.endswith(".0", numeral.start, numeral.end) or _names_something(text, numeral.start)
    )


def _names_something(text: str, start: int, *, even_first: bool = False) -> bool:
    """Does a capital stand before the number, as in "Boeing 737"?

    A capital at the start of a sentence tells little; `even_first` takes it for a name all the same.
    """
    before = word_before(text, start)
    if not before[:1].isupper() or (before.endswith(".") and len(before) > 4):
        return False
    if before.lower() in of_kind("stop") | of_kind("weekday"):
        return False
    return even_first or before.isupper() or not starts_sentence(text, text.rfind(before, 0, start))


def _no_year(text: str, numeral: Numeral, tail: Tail, cue: Cue | None) -> bool:
    """Can four figures that look like a year be an amount all the same?"""
    if tail.bare:
        return False
    before = word_before(text, numeral.start).lower()
    if cue is not None:
        return True
    if not 1900 <= numeral.low <= 2099:
        return before not in YEAR_PREPOSITIONS
    if before in of_kind("year_before"):
        return False
    return tail.unit is not None or tail.counted in _surely_counted()


@cache
def _surely_counted() -> frozenset[str]:
    """What is counted even where a year or a name could stand: "2019 people"."""
    return frozenset(singular(word) for word in of_kind("surely_counted"))
