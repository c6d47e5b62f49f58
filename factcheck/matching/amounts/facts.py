"""The amounts of a story, each with its class, what is said of it and what sets it apart."""

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import islice

import attrs
from attrs import frozen

from claims import concepts, quantities
from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck import tables
from factcheck.matching.amounts import nothing, units, words
from factcheck.matching.amounts.words import Attribute
from factcheck.matching.counted import PEOPLE
from factcheck.matching.frames import Frame, Frames
from factcheck.story import Story
from sources.span import Span

MOST = 300
"""Amounts of an article that are looked at: further ones make a table of figures."""
REACH = 90
"""Code points to either side of an amount in which it is told what it is of."""
BREAK = re.compile(r"[;:\u2014\u201c\u201d\"]|\s-\s|\.\s")
"""Marks that end the clause of an amount."""
LINK = re.compile(r"(?:,| (?:and|or|but)\b)(?!.*(?:,| (?:and|or|but)\b))")
"""What joins an amount to the next one."""
CLAUSE = re.compile(r", ")
"""What begins another clause behind an amount."""
NOUN = re.compile(r"(?<![\w-])(?!(?:hundred|thousand|million|billion|trillion|dozen|m|bn|k)\b)[a-z][a-z%]*$")
"""What an amount ends with where it names what is counted or its unit."""
BASES = {
    "fraction": "share",
    "percentage_point": "share",
    "second": "time",
    "month": "time",
    "metre": "length",
    "metre_per_hour": "speed",
    "square_metre": "area",
    "kilogram": "weight",
    "ton": "weight",
    "cubic_metre": "volume",
    "gallon": "volume",
    "barrel": "volume",
    "degree_celsius": "temperature",
}
"""Kinds of amounts by the base of their units."""
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
"""Days on which the same may have been told."""
COUNTED = re.compile(r"# (?!(?:beds|berths|bunks|caps|internationals|appearances)\b)[^\W\d_]+")
"""What is counted, but for nouns that tell by themselves of what: how many sleep or played there."""
CASE = "case"
OCCASION = re.compile(rf"# {CASE}s (?:in which|where|when|that)\b")
"""Cases that are no people: of something that happened."""
COUNT = "count"
"""The group of all that is counted."""
COUNTS = frozenset({"people", "thing", words.BARE})
"""The kinds of counts."""
OTHER = "measure"
"""The kind of an amount in any other unit."""


@frozen(kw_only=True)
class Amount:
    """One exact amount, as one place gives it."""

    frame: Frame
    """Where it stands, and the notions around it."""
    value: Decimal
    """How much it is, in base units."""
    kind: str
    """"people", "thing", "money", "share", "time", …"""
    of: str
    """What only amounts of one thing have in common: a currency, a base unit, the notion of what is counted."""
    words: str
    """The clause around it, lower case, with # for the number."""

    @cached_property
    def said(self) -> tuple[Attribute, ...]:
        """What is said of it; which things are counted is no more than that, who is counted tells what they do."""
        told = COUNTED.sub("#", self.words) if self.kind == "thing" else self.words
        return words.said(told, self.kind)

    @cached_property
    def attributes(self) -> frozenset[str]:
        """The names of what is said of it."""
        return frozenset(one.name for one in self.said)

    @cached_property
    def settings(self) -> frozenset[str]:
        """What sets it apart from others of its class; another clause behind it tells of something else."""
        ahead, number, behind = self.words.partition("#")
        return words.settings(ahead + number + CLAUSE.split(behind, maxsplit=1)[0])

    @cached_property
    def group(self) -> tuple[str, str]:
        """What it can be compared with: all counts are one group."""
        return (COUNT, "") if self.kind in COUNTS else (self.kind, self.of)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the amount and the nearest ones around it, lower case, without days of the week."""
        return self.frame.words - WEEKDAYS

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that the clause around it names."""
        return frozenset(YEAR.findall(self.words))

    @cached_property
    def bare(self) -> QuantityMention:
        """The amount whatever it counts, so that it can be held against any other of its group."""
        return attrs.evolve(self.figure, counted=None if self.figure.unit else "person")

    @cached_property
    def claim(self) -> Claim:
        """The narrowest claim that gives it."""
        return self.frame.claim

    @cached_property
    def figure(self) -> QuantityMention:
        """The amount as it was read."""
        return self.frame.amount


def amounts(story: Story) -> dict[str, tuple[Amount, ...]]:
    """The exact amounts of the texts of a story by article, in the order of the text, with what there was none of."""
    frames = Frames(story=story)
    found = {article: tuple(_of(story, told[:MOST])) for article, told in frames.of.items()}
    counted = {one.of for each in found.values() for one in each if one.kind == "thing"}
    return {
        article: tuple(
            sorted((*each, *_none(story, frames, article, counted)), key=lambda one: one.figure.span)
        )
        for article, each in found.items()
    }


def of_headlines(story: Story) -> dict[str, tuple[Amount, ...]]:
    """The exact amounts of the headlines of a story by article."""
    frames = Frames(story=story)
    return {article: tuple(_of(story, told[:MOST], headline=True)) for article, told in frames.of.items()}


def _of(story: Story, frames: Sequence[Frame], *, headline: bool = False) -> Iterator[Amount]:
    """The exact amounts of an article or of its headline; ages are left out."""
    for frame in units.completed(story, frames):
        figure = frame.amount
        exact = figure.low is not None and figure.low == figure.high
        if exact and figure.counted != "age" and (frame.claim.kind == "headline") == headline:
            yield _amount(story, frames, frame)


def _none(story: Story, frames: Frames, article: str, counted: Collection[str]) -> Iterator[Amount]:
    """What an article says there was none of, where the story counts it."""
    for figure in islice(nothing.find(story.article[article].text, counted), MOST):
        claim = story.claim_at(article, figure.span)
        if claim is not None and claim.span.holds(figure.span) and claim.kind != "headline":
            yield _amount(story, frames.of[article][:MOST], frames.around(claim, figure))


def _amount(story: Story, frames: Sequence[Frame], frame: Frame) -> Amount:
    figure = frame.amount
    told = clause(story, frames, frame)
    kind, of = ("thing", CASE) if OCCASION.search(told) else kind_of(figure)
    value = quantities.in_base_units(figure)[0] or figure.low or Decimal(0)
    return Amount(frame=frame, value=value, kind=kind, of=of, words=told)


def kind_of(figure: QuantityMention) -> tuple[str, str]:
    """The kind of an amount, and what it is of; a bare number is of nothing."""
    if figure.unit is None:
        if figure.counted is None:
            return words.BARE, ""
        people = figure.counted in PEOPLE or figure.counted in tables.words("kindred")["people"]
        return (
            ("people", "people") if people else ("thing", concepts.of_lemma(figure.counted) or figure.counted)
        )
    base = quantities.in_base_units(figure)[2] or figure.unit
    return ("money" if figure.unit.isupper() else BASES.get(base, OTHER)), base


def clause(story: Story, frames: Sequence[Frame], frame: Frame) -> str:
    """The words around an amount up to the next of `frames`, or the end of the clause, lower case, with # for the number."""
    text, sentence = story.article[frame.claim.article].text, frame.claim.sentence
    return between(text, frame.figure.span, sentence, [one.figure.span for one in frames])


def between(text: str, span: Span, whole: Span, others: Sequence[Span]) -> str:
    """The words of `whole` around an amount at a span, up to other amounts or the end of the clause, as by `clause`."""
    first, last = max(whole.start, span.start - REACH), min(whole.end, span.end + REACH)
    near = [one for one in others if first < one.end and one.start < last]
    start = max((one.end for one in near if one.end <= span.start), default=None)
    end = min((one.start for one in near if one.start >= span.end), default=None)
    ahead = text[first if start is None else start : span.start].lower()
    behind = text[span.end : last if end is None else end].lower()
    if end is not None:
        behind = LINK.split(behind)[0]
    if start is not None:
        ahead = ahead.partition(",")[2] or ahead
    number = _hidden(text[span.start : span.end].lower())
    return f"{BREAK.split(ahead)[-1]}{number}{BREAK.split(behind, maxsplit=1)[0]}"


def _hidden(amount: str) -> str:
    """An amount with # for its number: "fifty-eight people" is "# people"."""
    noun = NOUN.search(amount)
    return f"# {noun[0]}" if noun and noun.start() else "#"
