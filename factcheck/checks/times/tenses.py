"""How a sentence puts a dated event: as past, as to come, as lasting; by words alone, and silent when in doubt."""

import re
from functools import cache

from factcheck import tables

SINCE = re.compile(r"\bsince(?: (?:early|late|mid|at least|about|around))?[ -]$", re.IGNORECASE)
"""What stands before a day since which something is so."""
ON = re.compile(r"\b(?:on|in)(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? $", re.IGNORECASE)
"""What stands before the day of an event."""
WILL = re.compile(r"\b(?:will|shall)\b(?! have\b)")
REACH = 70
"""Code points from the verb to its day."""


@cache
def _words(*kinds: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(tables.alternatives('tense_words', kind) for kind in kinds)})\b", re.IGNORECASE
    )


ED = re.compile(r"(?<=[a-z] )[a-z]{2,}ed\b")
"""A past or a participle."""


def since(before: str) -> bool:
    """Does a day after these words begin something that is so at the time of writing?"""
    return SINCE.search(before) is not None


def past(before: str, after: str) -> bool:
    """Do the words before a day tell of it as past, and nothing in the sentence speak of what is to come?"""
    if ON.search(before) is None or _words("open").search(before) or _words("open").search(after):
        return False
    sure = [found.end() for found in _words("past").finditer(before)]
    other = [found.end() for found in (*_words("either").finditer(before), *ED.finditer(before))]
    verbs = sorted((*sure, *other))
    if not verbs or len(before) - verbs[-1] > REACH:
        return False
    return verbs[-1] in sure or (len(verbs) == 1 and (" and " in after or not _verbs(after)))


def _verbs(words: str) -> bool:
    return bool(_words("past", "either").search(words) or ED.search(words))


def future(before: str) -> bool:
    """Do the words before a day say that it is to come: "will open on"?"""
    wills = list(WILL.finditer(before))
    if not wills or ON.search(before) is None:
        return False
    between = before[wills[-1].end() :]
    return len(between) <= REACH and not (_words("about").search(between) or _verbs(between))


def lasts(sentence: str) -> bool:
    """Does a sentence tell of what went on from a day to a day, and of no date that was moved?"""
    return bool(_words("lasting").search(sentence)) and not _words("moved").search(sentence)
