"""Amounts and times with the words in front of them: "before 1932", "younger than 45"."""

import re
from datetime import date, timedelta
from functools import cache

import attrs

from claims import quantities
from claims.mention import DateMention, QuantityMention
from sources.interval import Interval

SIDE = re.compile(r"\b(before|after) $", re.IGNORECASE)
FOLLOWED = re.compile(r"['\u2019]s?\b| ?[a-z]{4}")
"""A time with this behind it belongs to something that it describes: "after the 2008 crisis"."""
COMPARED = re.compile(r"\bthan $", re.IGNORECASE)
LEAD = 8
"""Code points in front of an amount or a time in which it may be bounded."""
BEGINNING, END = date.min + timedelta(days=400), date.max - timedelta(days=400)


def of_time(time: DateMention, text: str) -> DateMention:
    """A time with "before" or "after" in front of it as all days before or after it."""
    side, interval = SIDE.search(text[max(0, time.span.start - LEAD) : time.span.start]), time.interval
    if side is None or interval is None or interval.basis != "stated" or FOLLOWED.match(text, time.span.end):
        return time
    before = side[1].lower() == "before"
    first = BEGINNING if before else interval.last + timedelta(days=1)
    last = interval.first - timedelta(days=1) if before else END
    return attrs.evolve(time, interval=Interval(first=first, last=last, granularity="other"))


def is_open(interval: Interval) -> bool:
    """Is it the time before or after something?"""
    return interval.first == BEGINNING or interval.last == END


def of_amount(amount: QuantityMention, text: str) -> QuantityMention:
    """An amount with which another one is only compared, "younger than 45", as any amount at all."""
    if COMPARED.search(text[max(0, amount.span.start - LEAD) : amount.span.start]):
        return attrs.evolve(amount, low=None, high=None)
    return amount


@cache
def length(word: str) -> QuantityMention | None:
    """The amount in a lower-case word of number and unit: "one-year", "12-mile"; None for other words."""
    number, _, unit = word.partition("-")
    found = quantities.find(f"{number} {unit}")
    whole = len(found) == 1 and found[0].unit is not None and len(found[0].span) == len(word)
    return found[0] if whole else None
