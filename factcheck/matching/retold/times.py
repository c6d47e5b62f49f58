"""A year, day or quarter of a short article that the article it retells does not give, but another in its place."""

import re
from collections.abc import Iterator, Mapping

from claims.dates.lexicon import word_kind
from claims.mention import DateMention
from factcheck.matching.retold.articles import Retelling, Telling
from factcheck.matching.retold.rival import Rival
from factcheck.matching.retold.spots import Spot

FEWEST = 3
"""Notions, and amounts or times that both sentences give, that must tell that two times are of one thing."""
SURE = 5
"""As many make it sure."""
HALF = 2
"""A quarter is given for another thing where so many times as much tells that another quarter is meant."""
CLOSEST = 3
"""One of so many notions on either side of a time must stand near the other one."""
QUARTER = re.compile(r"\bq([1-4])\b|\b(first|second|third|fourth)[- ]quarter", re.IGNORECASE)
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
WORD = re.compile(r"[^\W\d_]+|\d+")
COMPARED = re.compile(
    r"\b(?:than|compar\w+ (?:to|with)|versus|vs\.?|over|against|relative to|(?:points?|percent|up|down|%) from)"
    r"(?: \w+){0,3} $",
    re.IGNORECASE,
)
"""What comes before a time with which another one is only compared; "from 2026" is none."""
LEAD = 40
"""Code points before a time in which this is looked for."""
Fields = Mapping[str, int]
"""What words say of a time: year, month, day, weekday or quarter, each by its number."""


def times(pair: Retelling) -> Iterator[Rival]:
    """Each time that is not in the longer article, or only of another thing, beside the one in its place."""
    theirs = [(one, fields(one.span.of(pair.long.text))) for one in _main(pair.long)]
    own = {frozenset(fields(one.span.of(pair.short.text)).items()) for one in _main(pair.short)}
    for mine in _main(pair.short):
        said = fields(mine.span.of(pair.short.text))
        rivals = [
            (_alike(pair, mine, yours), -at, yours)
            for at, (yours, told) in enumerate(theirs)
            if said and said.keys() == told.keys() and said != told and frozenset(told.items()) not in own
        ]
        alike, _, best = max(rivals, key=lambda one: one[:2], default=(0, 0, mine))
        if (
            alike >= FEWEST
            and mine.close_to(best, CLOSEST)
            and not _given(pair, mine, said, alike)
            and not _one(mine, best)
        ):
            yield Rival(short=mine, long=best, aspect="date", sure=alike >= SURE)


def fields(words: str) -> Fields:
    """The year, month, day, weekday and quarter that words name; empty where they name none."""
    quarter = QUARTER.search(words)
    found = {"quarter": int(quarter[1] or ORDINALS[quarter[2].lower()])} if quarter else {}
    for word in WORD.findall(QUARTER.sub(" ", words)):
        kind, value = word_kind(word)
        if kind.startswith(("month", "weekday")) and isinstance(value, int):
            found[kind.partition("_")[0]] = value
        elif word.isdecimal():
            found["year" if len(word) == 4 else "day"] = int(word)
    return found


def _main(telling: Telling) -> list[Spot]:
    """The times of an article but for those that something is only compared with."""
    return [
        one
        for one in telling.times
        if not COMPARED.search(telling.text[max(0, one.span.start - LEAD) : one.span.start])
    ]


def _alike(pair: Retelling, mine: Spot, yours: Spot) -> int:
    return mine.shared(yours) + 2 * pair.both_give(mine.claim.sentence, yours.claim.sentence)


def _given(pair: Retelling, mine: Spot, said: Fields, alike: int) -> bool:
    """Does the longer article give the time anywhere, be it a quarter of which it tells the like?"""
    giving = [
        yours
        for yours in pair.long.times
        if said.items() <= fields(yours.span.of(pair.long.text)).items() or _one(mine, yours)
    ]
    if "quarter" not in said:
        return bool(giving)
    main = _main(pair.long)
    return any(yours not in main or HALF * _alike(pair, mine, yours) > alike for yours in giving)


def _one(mine: Spot, yours: Spot) -> bool:
    """Can two times that are resolved be one?"""
    first, second = mine.value, yours.value
    if not isinstance(first, DateMention) or not isinstance(second, DateMention):
        return False
    return bool(first.interval and second.interval and first.interval.overlaps(second.interval))
