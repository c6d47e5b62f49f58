"""Figures with what they measure: what a film grossed, how often a video was watched, how many a stadium holds."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import attrs
from attrs import frozen

from claims import quantities
from claims.mention import QuantityMention
from claims.tables import words
from factcheck import tables
from factcheck.matching.slots.piece import Piece, Statement
from factcheck.matching.slots.ranks import rank
from factcheck.matching.traits.subjects import names_in
from factcheck.matching.traits.trait import Trait
from sources.span import Span

WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
PARTS = re.compile(r"[,;]| and | but ")
"""What parts two figures of one sentence: "$ 30 million in Japan and $ 2 million in China"."""
SEAM = re.compile(r"[,;]")
"""What ends the part of a figure."""
COMPARED = re.compile(r"\b(?:compared (?:to|with)|than|from|by|against|versus)(?: [\w'\u2019-]+){0,4} ?$")
"""Stands before a figure with which another one is only compared: "up from 3 million"."""
NEAR_BEFORE, NEAR_BEHIND = 45, 30
"""Code points before and behind an amount in which it is said what it measures."""
LEAD = 50
"""Code points in front of a figure in which it may be said that it is only compared."""
ON_SITES = frozenset({"approval", "reviews", "views", "streams", "downloads", "subscribers", "followers"})
"""What websites count, of whatever is found on them."""
SOURCE = re.compile(r"\b(?:on|by|at|to|aggregators?|websites?|sites?),? (?:the )?$", re.IGNORECASE)
"""Stands before who counts reviews."""
UNITS = {"metre": "length", "square_metre": "area", "percent": "share", "fraction": "share"}
"""By base unit, how the table of figures calls it."""
CODE = 3
"""Letters of a currency's code."""


@frozen(kw_only=True)
class Measure:
    """A row of the table of figures."""

    name: str
    """What is measured."""
    unit: str
    """"money", "share", "length", "area" or "count"."""
    counted: frozenset[str]
    """Lemmas of what is counted, "" for nothing; empty for anything."""
    beside: frozenset[str]
    """Words of which one stands beside it; empty where none is needed."""

    def fits(self, amount: QuantityMention, told: frozenset[str]) -> bool:
        """Is it what an amount of its unit with these words beside it measures?"""
        return (not self.beside or not self.beside.isdisjoint(told)) and self.fits_bare(amount)

    def fits_bare(self, amount: QuantityMention) -> bool:
        """May it measure an amount, whatever stands beside it?"""
        return not self.counted or (amount.counted or "") in self.counted


@cache
def _measures() -> dict[str, tuple[Measure, ...]]:
    """What may be measured by unit, in the order of the table."""
    found: dict[str, tuple[Measure, ...]] = {}
    for row in tables.rows("figures"):
        one = Measure(
            name=row["measure"],
            unit=row["unit"],
            counted=frozenset(each.strip() for each in row["counted"].split(";"))
            if row["counted"]
            else frozenset(),
            beside=frozenset(words(row["with"])),
        )
        found[one.unit] = (*found.get(one.unit, ()), one)
    return found


@cache
def _scopes() -> dict[str, str]:
    """The first word of its row, by word."""
    return {
        word: row[0] for row in (words(row["words"]) for row in tables.rows("figure_scopes")) for word in row
    }


def read(statement: Statement, text: str) -> Iterator[Trait]:
    """The figures of a claim of which the sentence says what they measure."""
    amounts = [(one, _unit(one)) for one in statement.claim.quantities]
    for unit in sorted({unit for _, unit in amounts}):
        like = [one for one, its in amounts if its == unit]
        last: tuple[Measure, QuantityMention] | None = None
        for one, part in zip(like, _parts(statement, text, like), strict=True):
            measure = _measure(text, one, part, unit)
            if measure is None and last is not None and not _acts_between(statement, last[1], one):
                measure = last[0] if last[0].fits_bare(one) else None
            last = None if measure is None else (measure, one)
            if measure is not None and not COMPARED.search(
                text[max(part.start, one.span.start - LEAD) : one.span.start]
            ):
                yield _trait(statement, text, measure, one, part)


def _measure(text: str, one: QuantityMention, part: Span, unit: str) -> Measure | None:
    """What an amount measures by the words near it."""
    near = Span(
        start=max(part.start, one.span.start - NEAR_BEFORE), end=min(part.end, one.span.end + NEAR_BEHIND)
    )
    told = _words(text, near)
    return next((each for each in _measures().get(unit, ()) if each.fits(one, told)), None)


def _acts_between(statement: Statement, one: QuantityMention, other: QuantityMention) -> bool:
    """Is another act told between two amounts: "earned 3 million and spent 2 million"?"""
    return any(
        one.span.end <= event.span.start < other.span.start
        for event in statement.claim.events
        if not event.nominal
    )


def _words(text: str, part: Span) -> frozenset[str]:
    return frozenset(found[0].lower() for found in WORD.finditer(text, part.start, part.end))


def _trait(statement: Statement, text: str, measure: Measure, one: QuantityMention, part: Span) -> Trait:
    named = _named(statement, text, part)
    sources = [piece for piece in named if measure.name in ON_SITES and _is_source(text, piece)]
    counts = measure.unit == "count"
    return Trait(
        statement=statement,
        kind=measure.name,
        aspect="number",
        span=one.span,
        names=tuple(piece for piece in named if piece not in sources),
        sources=frozenset(piece.key for piece in sources),
        amount=attrs.evolve(one, counted=measure.name if counts else None),
        scope=frozenset(_scope(text, part, one.span)),
        words=_words(text, part),
    )


def _named(statement: Statement, text: str, part: Span) -> tuple[Piece, ...]:
    """Who and what is named in a part of a claim and as its subject; in all of it where these name nobody."""
    claim = statement.claim
    verb = min((event.span.start for event in claim.events if not event.nominal), default=claim.span.start)
    subject = names_in(statement, text, Span(start=claim.span.start, end=max(verb, claim.span.start)))
    here = [piece for piece in names_in(statement, text, part) if piece not in subject]
    return (*subject, *here) or names_in(statement, text, claim.span)


def _is_source(text: str, piece: Piece) -> bool:
    return SOURCE.search(text[max(0, piece.span.start - LEAD) : piece.span.start]) is not None


def _unit(amount: QuantityMention) -> str:
    """How the table calls the unit of an amount."""
    if amount.unit is None:
        return "count"
    if len(amount.unit) == CODE and amount.unit.isupper():
        return "money"
    base = quantities.in_base_units(amount)[2] or amount.unit
    return UNITS.get(base, base)


def _parts(statement: Statement, text: str, amounts: Sequence[QuantityMention]) -> Iterator[Span]:
    """The part of the claim that each of some amounts of one unit stands in."""
    claim = statement.claim.span
    starts = [claim.start]
    for one, other in pairwise(amounts):
        seams = [found.end() for found in PARTS.finditer(text, one.span.end, other.span.start)]
        starts.append(seams[-1] if seams else one.span.end)
    for start, one, following in zip(starts, amounts, [*starts[1:], None], strict=True):
        end = following or claim.end
        seam = SEAM.search(text, one.span.end, end)
        yield Span(start=start, end=seam.start() if seam else end)


def _scope(text: str, part: Span, value: Span) -> Iterator[str]:
    """Words that say of what part of a whole the amount is, and places in a row."""
    for found in WORD.finditer(text, part.start, part.end):
        if not value.start <= found.start() < value.end:
            word = found[0].lower()
            place = rank(word, text, found.start())
            if place is not None and not word.isdigit():
                yield f"#{place}"
            elif word in _scopes():
                yield _scopes()[word]
