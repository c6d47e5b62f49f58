"""A rise or fall of a measure without a figure, and the figures that tell the opposite in the article that is retold."""

import re
from collections.abc import Iterator

from factcheck.matching.retold.articles import Retelling, Telling
from factcheck.matching.retold.directions import compared
from factcheck.matching.retold.rival import Rival
from factcheck.matching.retold.spots import Spot, notions, spot
from factcheck.matching.retold.times import fields
from factcheck.matching.slots.opposites import opposite
from factcheck.matching.slots.pieces import negators
from sources.span import Span

FEWEST = 2
"""Words that name a measure at least: "net income", not "sales"."""
MOVED = re.compile(r"\b(?:a|an|the) (?:[^\W\d_]+ )?([^\W\d_]+) in ((?:[^\W\d_]+ ){1,2}[^\W\d_]+)")
"""What rose or fell: "a decrease in net income on"."""
WORD = re.compile(r"[^\W_]+")


def measures(pair: Retelling) -> Iterator[Rival]:
    """Each measure said to rise or fall of which all amounts that are compared with earlier ones tell the opposite."""
    for sentence in pair.short.sentences:
        for found in MOVED.finditer(pair.short.text, sentence.start, sentence.end):
            told = _of(pair.long, found[2], _quarters(pair.short, sentence))
            word = found[1].lower()
            if told and not _negated(pair.short, sentence) and all(opposite(word, each) for each, _ in told):
                mine = _spot(pair.short, Span(start=found.start(1), end=found.end(1)))
                if mine is not None:
                    yield Rival(short=mine, long=told[0][1], aspect="polarity", sure=True)


def _of(long: Telling, words: str, quarters: set[int]) -> list[tuple[str, Spot]]:
    """What became of a measure in a quarter by the amounts of an article, each with the amount."""
    measure = _measure(words)
    if len(measure) < FEWEST:
        return []
    return [
        (word, one)
        for one in long.amounts
        if measure <= {*one.before}
        and quarters & _quarters(long, one.claim.sentence) == quarters
        and (word := compared(long, one)) is not None
    ]


def _measure(words: str) -> frozenset[str]:
    """The notions that name it: up to the first word that tells nothing by itself."""
    named: list[str] = []
    for word in words.split():
        found = notions(word)
        if not found:
            break
        named.extend(found)
    return frozenset(named)


def _quarters(telling: Telling, sentence: Span) -> set[int]:
    times = (fields(one.span.of(telling.text)) for one in telling.times if sentence.holds(one.span))
    return {said["quarter"] for said in times if "quarter" in said}


def _negated(telling: Telling, sentence: Span) -> bool:
    return not negators().isdisjoint(WORD.findall(sentence.of(telling.text).lower()))


def _spot(telling: Telling, span: Span) -> Spot | None:
    claim = next((one for one in telling.claims if one.span.holds(span)), None)
    return spot(telling.story, claim, span) if claim else None
