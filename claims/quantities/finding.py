"""Amounts in a text: numbers with their bounds, units and what they count. Needs no language model."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from attrs import evolve, frozen

from claims.mention import QuantityMention
from claims.quantities import ages, blocks, bounds, figures, parts, ranges, sense, spelled, tails, units
from claims.quantities.bounds import Cue
from claims.quantities.numerals import ONE, Numeral
from claims.quantities.tails import Tail
from claims.quantities.words import GAP
from claims.text.flat import flat
from sources.span import Span

AGED = re.compile(r"\b(?:aged|age|ages|age of|ages of|aged between|aged from) \Z", re.IGNORECASE)
AFTER_NAME = re.compile(r"(?<![\w'\u2019-])[A-Z][\w'\u2019-]{1,30}, \Z")
MAGNITUDE = re.compile(r"\bmagnitude(?: of|-)? ?\Z", re.IGNORECASE)
OLDEST = 111
"""No age is as high as this."""
OF_NEXT = re.compile(rf"{GAP}of(?:{GAP}(?:the|its|their|his|her|our|all|those|these))*{GAP}\Z")
REMEMBERED = 1000
"""Texts whose amounts are kept for copies of them, as each article on a story has some."""
TO_NEXT = re.compile(rf"(?:%|{GAP}per{GAP}?cent)?{GAP}to{GAP}\Z")


@frozen(kw_only=True)
class _Found:
    """A mention and the number that it was made of."""

    mention: QuantityMention
    numeral: Numeral


@lru_cache(maxsize=REMEMBERED)
def find(text: str) -> tuple[QuantityMention, ...]:
    """The amounts in a text, sorted, not overlapping, with spans in `text`."""
    even = flat(text)
    found = [each for numeral in _numerals(even.text) if (each := _read(even.text, numeral))]
    mentions = (each.mention for each in _apart(_shared(even.text, found)))
    return tuple(evolve(mention, span=even.back(mention.span)) for mention in mentions)


def in_base_units(mention: QuantityMention) -> tuple[Decimal | None, Decimal | None, str | None]:
    """Both bounds in the base unit of what is measured, and that unit: 10 miles are 16093.44 metres.

    Money and what has no unit stay as they are: no currency is turned into another.
    """
    unit = units.units().get(mention.unit or "")
    if unit is None:
        return mention.low, mention.high, mention.unit
    low = None if mention.low is None else unit.in_base(mention.low)
    high = None if mention.high is None else unit.in_base(mention.high)
    return low, high, unit.base


def _numerals(text: str) -> list[Numeral]:
    """Every number that may count something, ranges as one."""
    shares = list(parts.find(text))
    plain = (*figures.find(text), *spelled.find(text))
    ordered = sorted([*shares, *plain], key=lambda numeral: (numeral.start, -numeral.end))
    reach, free = 0, []
    for numeral in ordered:
        if numeral.start >= reach:
            free.append(numeral)
            reach = numeral.end
    return ranges.joined(text, list(blocks.counting(text, free)))


def _read(text: str, numeral: Numeral) -> _Found | None:
    """The mention that a number makes with the words around it; None when it counts nothing.

    A loose number below some end tells neither end: "up to several hundred" is none.
    """
    inner = bounds.after(text, numeral.end)
    tail = tails.read(text, numeral, inner.at if inner else numeral.end)
    if tail is None:
        return None
    tail, start = _told_before(text, numeral, tail)
    cue = _cue_before(text, numeral, tail, start)
    if not sense.counts(text, numeral, tail, cue or inner):
        return None
    outer = None if inner else bounds.after(text, tail.end)
    cues = (cue, inner, outer)
    if numeral.high is None and any(each.bound == "high" for each in cues if each):
        return None
    return _Found(mention=_mention(numeral, tail, start, cues), numeral=numeral)


def _cue_before(text: str, numeral: Numeral, tail: Tail, start: int) -> Cue | None:
    """The bound right before the number, where it is one."""
    few = numeral.form == "words" and numeral.low <= 10 and numeral.scale == ONE and tail.unit is None
    cue = bounds.before(text, start, few=few)
    timed = tail.counted != "age" and units.is_time(tail.unit)
    return None if cue and timed and bounds.lasting(text, cue, tail.end) else cue


def _told_before(text: str, numeral: Numeral, tail: Tail) -> tuple[Tail, int]:
    """Age and magnitude are told before the number: "aged 44", "Mara Teld, 52,", "a nurse of 31", "magnitude 6.1"."""
    if tail.unit is None and tail.end == numeral.end and _is_age(text, numeral):
        return evolve(tail, unit="year", counted="age"), numeral.start
    if not tail.bare:
        return tail, numeral.start
    before = text[max(0, numeral.start - 34) : numeral.start]
    offset = numeral.start - len(before)
    if found := AGED.search(before):
        return evolve(tail, unit="year", counted="age"), offset + found.start()
    if found := MAGNITUDE.search(before):
        return evolve(tail, unit="magnitude"), offset + found.start()
    follows = re.match(r",(?! \d)", text[numeral.end : numeral.end + 3])
    if numeral.form == "figures" and numeral.low < OLDEST and follows and AFTER_NAME.search(before):
        return evolve(tail, unit="year", counted="age"), numeral.start
    return tail, numeral.start


def _is_age(text: str, numeral: Numeral) -> bool:
    """Is it a plain number of years behind a noun for a person?"""
    return numeral.low == numeral.high and numeral.low < OLDEST and ages.after_noun(text, numeral.start)


def _mention(numeral: Numeral, tail: Tail, start: int, cues: Sequence[Cue | None]) -> QuantityMention:
    """The amount with the cues before the number, after it and after what it counts, where there are any."""
    before, *after = cues
    limits = {cue.bound for cue in cues if cue}
    top = numeral.low if numeral.high is None else numeral.high
    low = None if "high" in limits else numeral.low
    high = top if "high" in limits else None if "low" in limits else numeral.high
    end = max([tail.end, *(cue.at for cue in after if cue)])
    return QuantityMention(
        span=Span(start=before.at if before else start, end=end),
        low=_plain(low),
        high=_plain(high),
        unit=tail.unit,
        counted=tail.counted,
        approximate=numeral.approximate or any(cue.approximate for cue in cues if cue),
    )


def _plain(value: Decimal | None) -> Decimal | None:
    """The value without zeros behind the point and without an exponent: 1200000000, not 1.2E+9."""
    if value is None:
        return None
    whole = int(value)
    return Decimal(whole) if whole == value else value.normalize()


def _shared(text: str, found: Sequence[_Found]) -> list[_Found]:
    """Units and nouns that are printed once for two: "300 of the 500 workers", "from 8 to 6 percent"."""
    shared = list(found)
    for index in range(len(shared) - 2, -1, -1):
        left, right = shared[index], shared[index + 1].mention
        if left.mention.unit or left.mention.counted or right.span.start - left.numeral.end > 24:
            continue
        if OF_NEXT.match(text, left.numeral.end, right.span.start) and right.unit is None:
            shared[index] = evolve(left, mention=evolve(left.mention, counted=right.counted))
        elif not shared[index + 1].numeral.currency and TO_NEXT.match(
            text, left.numeral.end, right.span.start
        ):
            same = evolve(left.mention, unit=right.unit, counted=right.counted)
            shared[index] = evolve(left, mention=same)
    return shared


def _cut(found: _Found, start: int, end: int) -> _Found:
    """A mention with its words from `start` to `end`; most stay whole."""
    span = found.mention.span
    if (span.start, span.end) == (start, end):
        return found
    return evolve(found, mention=evolve(found.mention, span=Span(start=start, end=end)))


def _apart(found: Sequence[_Found]) -> list[_Found]:
    """No two overlap: words that reach into the next number are left to it."""
    clear: list[_Found] = []
    for index, each in enumerate(found):
        start, end = each.mention.span.start, each.mention.span.end
        if clear:
            start = max(start, clear[-1].mention.span.end)
        if index + 1 < len(found) and end > found[index + 1].mention.span.start:
            end = max(each.numeral.end, start)
            end = min(end, found[index + 1].numeral.start)
        if start < end:
            clear.append(_cut(each, start, end))
    return clear
