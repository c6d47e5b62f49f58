"""`number_conflict` of how old a thing is: "the plane was only three years old" against "12 years old" or "built in 2010".

Flagged where each of two articles of the same months gives one age, or year of building, to the one thing of a sort. Survives:
what a birthday or the time between building and opening explains, another thing of the sort, an average, names that tell two.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from attrs import frozen

from claims import quantities
from claims.claim import UNREAL, Claim
from claims.tables import words
from factcheck import tables
from factcheck.checks.ages import SAME_TIME
from factcheck.checks.rivals import Rival, quoted
from factcheck.story import Story
from sources.span import Span
from sources.tables import longest_first

BIRTHDAY, BUILDING = 1, 2
"""Years by which two ages may differ, and an age and a year of building, opening or delivery."""
N = r"\d{1,3}|[a-z]+(?:-[a-z]+)?"
OLD = re.compile(
    rf"\A(?:,? (?:that|which|of|in|at|from|on|near|over) [^.;,]{{1,60}}?)?(?:,[^.,;]{{1,60}},)?,? (?:which |that )?(?:is|was|had been) "
    rf"(?:then |now |already )?(?:only |just |about |around |almost |nearly |some |barely |more than |over )?(?P<n>{N}) years? old\b"
    rf"|\A, an? (?P<m>{N})-year-old\b"
)
"""An age behind a thing: "the plane was only three years old", "the plane, a turboprop, was 12 years old"."""
AGED = re.compile(rf"\b(?:the|its|his|her|their) (?P<n>{N})-years?-old (?:[\w-]+ ){{0,2}}\Z")
"""An age before one: "the 58-year-old dam"."""
BUILT = re.compile(
    r"\A(?:,? (?:in|at|of|over|near|that|which) [^.;,]{1,60}?)?(?:,[^.,;]{1,40})?,? (?:which |that )?(?:(?:is|was|had been|were) )?"
    r"(?:built|completed|constructed|launched|erected|opened|inaugurated|delivered|made|commissioned|finished|dates (?:back )?(?:from|to)|dating (?:back )?(?:from|to))"
    r"(?: [^\d.;,]{1,40})?? (?:in )?(?:[a-z]+ )?(?P<year>1[89]\d\d|20\d\d)\b"
)
"""When a thing was built, behind it: "the ferry, built in 1994,", "the stadium dates from 1974"."""
PREPOSITIONS = "of|on|in|at|to|by|for|from|with|near|aboard|under|and|or|behind|inside|over"
THE = re.compile(
    rf"(?:\A|(?P<head>\b(?:{PREPOSITIONS}) )|(?<=\W))\b(?:the|this|its) (?:(?!(?:the|a|an|{PREPOSITIONS}) )[\w'\u2019-]+ ){{0,4}}\Z"
)
"""What stands before a thing that is known, and of which the sentence tells, not of its roof or its captain."""
OTHER = re.compile(
    r"\b(?:other|another|second|previous|earlier|former|old|new|first|next|sister|replacement|average|oldest|youngest|same)\b"
)
"""Words of another thing of the sort."""
NAME = re.compile(r"[A-Z][^\W\d_]{2,}")
BEFORE, BEHIND = 60, 160
"""Code points before and behind a thing in which its age is told."""
PLACE = re.compile(r"(?:,? (?:in|at|of|near|over) )((?:[A-Z][^\W\d_]+ ?){1,3})")
"""Where a thing is, right behind it."""
TELLING = ("years old", "year old", "year-old", "years-old", "built", "opened", "completed", "constructed", "launched", "delivered", "dat", "commissioned", "erected", "inaugurated", "finished")  # fmt: skip
"""Letters of which an article has some that tells how old a thing is."""


@frozen(kw_only=True)
class Vintage:
    """How old a thing is, as one place tells it."""

    sort: str
    """What sort of thing it is."""
    claim: Claim
    """The claim."""
    span: Span
    """The words."""
    age: int | None
    """Its age in years."""
    year: int
    """The year in which it was made, by what is told."""
    names: frozenset[str]
    """Names that tell which one it is."""


def rivals(story: Story) -> Iterator[Rival]:
    """Ages of one thing that cannot both hold."""
    told: dict[str, list[Vintage]] = {}
    for article in story.articles:
        for one in _single(story, article.id):
            told.setdefault(one.sort, []).append(one)
    for _, of_sort in sorted(told.items()):
        for left, right in combinations(of_sort, 2):
            if _clash(story, left, right):
                yield Rival(
                    kind="number_conflict",
                    aspect="number",
                    severity="tension",
                    subject=f"How old the {left.sort} is, is told as",
                    left=quoted(story, left.claim, left.span),
                    right=quoted(story, right.claim, right.span),
                    advice="Check when it was made.",
                )


def _clash(story: Story, left: Vintage, right: Vintage) -> bool:
    if left.claim.article == right.claim.article or story.further_apart(
        left.claim.article, right.claim.article, SAME_TIME
    ):
        return False
    if left.names and right.names and left.names.isdisjoint(right.names):
        return False
    if _gives(story, left, right) or _gives(story, right, left):
        return False
    both = left.age is not None and right.age is not None
    return abs(left.year - right.year) > (BIRTHDAY if both else BUILDING)


def _gives(story: Story, one: Vintage, other: Vintage) -> bool:
    """Has the article of the first the year that the second tells as well?"""
    return other.age is None and str(other.year) in story.lowered[one.claim.article]


def _single(story: Story, article: str) -> Iterator[Vintage]:
    """What an article tells of the things of which it tells one age alone."""
    found: dict[str, list[Vintage]] = {}
    text = story.lowered[article]
    if any(letters in text for letters in TELLING):
        for one in _read(story, article):
            found.setdefault(one.sort, []).append(one)
    yield from (told[0] for told in found.values() if len({one.year for one in told}) == 1)


def _read(story: Story, article: str) -> Iterator[Vintage]:
    for thing in _nouns().finditer(story.lowered[article]):
        place = Span(start=thing.start(), end=thing.end())
        claim = story.claim_at(article, place)
        told = _told(story.lowered[article], place)
        if claim is None or told is None or claim.modality in UNREAL:
            continue
        span, age, built = told
        printed = story.article[article].published.interval
        if built is None and printed is None:
            continue
        year = built or (printed.first.year if printed else 0) - (age or 0)
        names = _names(story.article[article].text, place)
        yield Vintage(
            sort=_sort(story.lowered[article], place), claim=claim, span=span, age=age, year=year, names=names
        )


def _told(low: str, thing: Span) -> tuple[Span, int | None, int | None] | None:
    """The words that tell the age of a known thing, with its age in years or the year in which it was built."""
    before = low[max(0, thing.start - BEFORE) : thing.start].rsplit("\n", 1)[-1]
    behind = low[thing.end : thing.end + BEHIND].split("\n", 1)[0]
    aged, known = AGED.search(before), THE.search(before)
    if aged is not None:
        if OTHER.search(aged.group().replace("-old", "")):
            return None
        span = Span(start=thing.start - len(before) + aged.start(), end=thing.end)
        return (span, age, None) if (age := _number(aged["n"])) is not None else None
    if known is None or known["head"] or OTHER.search(known.group()):
        return None
    if old := OLD.match(behind):
        age = _number(old["n"] or old["m"])
        return (Span(start=thing.start, end=thing.end + old.end()), age, None) if age is not None else None
    built = BUILT.match(behind)
    return (Span(start=thing.start, end=thing.end + built.end()), None, int(built["year"])) if built else None


def _number(word: str) -> int | None:
    """A number of years in figures or words."""
    found = quantities.find(f"{word} years")
    low = found[0].low if len(found) == 1 and found[0].closed else None
    return int(low) if low is not None else None


def _names(text: str, thing: Span) -> frozenset[str]:
    """The names right before and right behind a thing: "the Osk bridge", "the bridge in Osk"."""
    before = text[max(0, thing.start - BEFORE) : thing.start].rpartition("he ")[2]
    behind = PLACE.match(text, thing.end)
    return frozenset(NAME.findall(before)) | frozenset(behind[1].split() if behind else ())


@cache
def _things() -> re.Pattern[str]:
    rows = (
        rf"(?P<{row['sort']}>{'|'.join(longest_first(words(row['words'])))})"
        for row in tables.rows("vintages")
    )
    return re.compile(rf"\b(?:{'|'.join(rows)})\b(?!-)")


@cache
def _nouns() -> re.Pattern[str]:
    """The same without the sorts, which is found in half the time."""
    nouns = (noun for row in tables.rows("vintages") for noun in longest_first(words(row["words"])))
    return re.compile(rf"\b(?:{'|'.join(nouns)})\b(?!-)")


def _sort(low: str, thing: Span) -> str:
    """The sort of a noun in a text in lower case."""
    found = _things().match(low, thing.start)
    return (found.lastgroup if found else None) or ""
