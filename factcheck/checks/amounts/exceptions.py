"""`scope_conflict`: one article has it of all of a group, another of some that they were an exception.

"All nine councillors backed the plan" against "two councillors voted against it". A tension. Flagged where both count the
same noun, the table has what is told of all and what of some as opposites, and something else is shared.

Survives: "nearly all", another time, an exception that came up a day later, a part that is named apart ("two others"),
who tells of a plan.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from itertools import product

from attrs import frozen

from claims import concepts
from claims.claim import NOT_YET, Claim
from claims.tables import words
from factcheck import tables
from factcheck.checks import rivals, sentences
from factcheck.checks.acts import reach
from factcheck.checks.acts.reach import singular
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.speech import voices
from factcheck.matching.contrasts import contrasted
from factcheck.matching.frames import WORD
from factcheck.matching.gate import apart
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources import interval
from sources.letters import lowered
from sources.span import Span
from sources.tables import longest_first

MOST = 40
"""Groups of a story that are held together at most."""
OTHERS = re.compile(
    r"\b(?:other|others|another|elsewhere|neighbou?ring|last (?:year|month|week|time)|years? (?:ago|earlier|before)|previous\w*)\b"
)
"""Words of another group, or another time."""
ALL_THE = re.compile(r"\ball the (?!more|better|same|way|while|time)")
"""What has to be told from "all the more"."""
SOME = re.compile(
    r"\b(?:some|several|a few|a handful of|a number of|half|a third|a quarter|\d{1,4}|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve)\s+(?:of\s+)?(?:(?:the|its|their|these|those)\s+)?(?:\w+teen\s+|\d{1,4}\s+)?"
    r"((?:[a-z][a-z-]{1,30}\s){0,2}[a-z][a-z-]{1,30})"
)
"""A number or share of a group, with the words that may name it."""


@frozen(kw_only=True)
class Row:
    """What is told of all, and what of the exceptions."""

    grows: bool
    """May an exception come up later?"""
    all: re.Pattern[str]
    """What is told of all."""
    some: re.Pattern[str]
    """What is told of some."""


@frozen(kw_only=True)
class Group:
    """A group, whole or in part, of which something is told."""

    claim: Claim
    """The narrowest claim that holds its words."""
    span: Span
    """The words for the group."""
    nouns: frozenset[str]
    """What its words may name, without endings."""
    words: str
    """The sentence, lower case."""

    @cached_property
    def notions(self) -> frozenset[str]:
        """What the sentence speaks of."""
        return frozenset(filter(None, map(concepts.of_word, WORD.findall(self.words))))


def check(story: Story) -> Findings:
    """Every group of which one article tells all and another an exception."""
    wholes = list(_groups(story, _whole))
    nouns = {noun for one in wholes for noun in one.nouns}
    parts = [one for one in _groups(story, _part) if one.nouns & nouns] if wholes else []
    return rivals.findings(
        story, (rival for pair in product(wholes[:MOST], parts[:MOST]) if (rival := _rival(story, *pair)))
    )


def _groups(
    story: Story, read: Callable[[str], Iterator[tuple[int, int, frozenset[str]]]]
) -> Iterator[Group]:
    for (article, sentence), claims in story.by_sentence.items():
        text = story.article[article].text
        if sentence.field != "text" or len(sentence) > sentences.LONGEST:
            continue
        words = lowered(sentence.of(text))
        for start, end, nouns in read(words):
            span = Span(start=sentence.start + start, end=sentence.start + end)
            holding = [one for one in claims if one.span.holds(span) and one.kind != "headline"]
            if holding and not OTHERS.search(words):
                claim = min(holding, key=lambda one: len(one.span))
                yield Group(claim=claim, span=span, nouns=nouns, words=words)


def _whole(words: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    for one in reach.find(ALL_THE.sub("all     ", words)):
        if one.whole == "all":
            yield one.start, one.end, _nouns(words[one.start : one.end])


def _part(words: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    for one in SOME.finditer(words):
        yield one.start(), one.end(), _nouns(one[1])


def _nouns(words: str) -> frozenset[str]:
    """What a group may be named by: its words that tell anything, without endings."""
    return frozenset(singular(word) for word in WORD.findall(words) if concepts.of_word(word) is not None)


def _rival(story: Story, whole: Group, part: Group) -> Rival | None:
    if whole.claim.article == part.claim.article or whole.nouns.isdisjoint(part.nouns):
        return None
    row = next((row for row in _rows() if row.all.search(whole.words) and row.some.search(part.words)), None)
    if row is None or row.some.search(whole.words) or _told_apart(story, whole, part):
        return None
    values = [rivals.quoted(story, one.claim, one.span) for one in (whole, part)]
    return Rival(
        kind="scope_conflict",
        aspect="scope",
        severity="tension",
        subject="What is told of all of a group has an exception:",
        left=values[0],
        right=values[1],
        advice="Check how far it reaches.",
        excuse=_excuse(story, whole, part, row),
    )


def _told_apart(story: Story, whole: Group, part: Group) -> bool:
    """Does nothing else join the two, or tell a mood, a time, a voice or an opposite two cases apart?"""
    one, other = whole.claim, part.claim
    nouns = set(map(concepts.of_word, whole.nouns & part.nouns))
    return (
        not (whole.notions & part.notions - nouns or set(one.entities) & set(other.entities))
        or not NOT_YET.isdisjoint((one.modality, other.modality))
        or apart(story, one.entities, other.entities)
        or contrasted(whole.words.split(), part.words.split())
        or interval.apart(one.times, other.times)
    )


def _excuse(story: Story, whole: Group, part: Group, row: Row) -> Reason | None:
    """Two named speakers dispute; an exception may come up on a later day."""
    if voices.compare(story, whole.claim, part.claim) == "two":
        return "other_speaker"
    days = [story.article[each.claim.article].published.interval for each in (whole, part)]
    return "update" if row.grows and (days[0] is None or days[0] != days[1]) else None


@cache
def _rows() -> tuple[Row, ...]:
    return tuple(
        Row(grows=row["grows"] == "y", all=_pattern(row["all"]), some=_pattern(row["some"]))
        for row in tables.rows("exceptions")
    )


def _pattern(cell: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(longest_first(words(cell)))})")
