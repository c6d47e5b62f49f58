"""How a sentence puts a dated event: as past, as to come, as lasting; by words alone, and silent when in doubt."""

import re
from functools import cache

from factcheck import tables

SINCE = re.compile(r"\bsince(?: (?:early|late|mid|at least|about|around))?[ -]$", re.IGNORECASE)
"""What stands before a day since which something is so."""
SINCE_IT = re.compile(
    r"\bsince (?:(?!(?:been|when|then|which|and|but|that)\b)[\w'\u2019-]{1,30} ){0,5}"
    r"(?P<begun>[a-z]{2,}ed|began|took office|came to power|took over|was born|was built"
    r"|opening|launch|start|beginning|birth|outbreak|founding|election|appointment|death) "
    r"(?:in (?:[A-Z][\w-]{1,30} ){1,3})?(?:on|in) $"
)
"""What stands before the day of what began something that is so: "since it opened on"."""
DAY = r"(?:on|in)(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? $"
ON = re.compile(rf"\b{DAY}", re.IGNORECASE)
"""What stands before the day of an event."""
WILL = re.compile(
    r"(?<!\ba )(?<!\b(?:his|her|the|own) )(?<!\b(?:last) )(?<!\b(?:their) )\b(?:(?:will|shall)\b|(?:is|are) (?:due |set |scheduled |expected )?to (?=[a-z]))(?! ?(?:have|blame)\b)"
)
"""What stands before what is to come; "will have" looks back on it."""
PARTICIPLE = (
    r"(?:[a-z]+(?:ed|en|wn|ung)|born|torn|worn|begun|done|held|built|sold|bought|brought|found|shut|sent|paid"
    r"|shot|hit|laid|cut|set|put)"
)
PASSIVE = re.compile(
    rf"^ ?(?:also )?be (?:[a-z]+ly )?{PARTICIPLE}\b"
    r"(?: by (?!(?:what|how|the end|then|all|those)\b)(?:(?!(?:that|in|on|to)\b)[^\s,;:]{1,30} ){1,4}(?=(?:in|on)\b))?"
)
"""What will be done, and by whom."""
WAS = re.compile(
    rf"\b(?:was|were) (?:[a-z]+ly )?(?P<act>{PARTICIPLE}) "
    rf"(?:(?:by|in|at|near|off|outside|from) (?:(?!(?:to|that|who|which) )[^\s,;:]{{1,30}} ){{1,5}})?{DAY}",
    re.IGNORECASE,
)
"""What was done, and where or by whom, up to its day."""
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
    if SINCE.search(before):
        return True
    begun = SINCE_IT.search(before)
    return begun is not None and not _words("open").search(begun["begun"])


def past(before: str, after: str) -> bool:
    """Do the words before a day tell of it as past, and nothing in the sentence speak of what is to come?"""
    if ON.search(before) is None:
        return False
    done = WAS.search(before)
    rest = before[: done.start()] if done else before
    if any(_words("open").search(words) for words in (done["act"] if done else "", rest, after)):
        return False
    if done is not None:
        return True
    if _words("present").search(before) or _words("present").search(after):
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
    between = PASSIVE.sub("", between)
    return len(between) <= REACH and not (_words("about").search(between) or _verbs(between))


def lasts(sentence: str) -> bool:
    """Does a sentence tell of what went on from a day to a day, and of no date that was moved?"""
    return bool(_words("lasting").search(sentence)) and not _words("moved").search(sentence)
