"""Headlines that count people by what became of them, "saves 24", where the text counts them in other words: "22 to safety"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claims import quantities
from claims.claim import Claim
from claims.mention import QuantityMention
from claims.tables import words as parts
from factcheck import tables
from factcheck.checks.headlines.doubts import Doubt
from factcheck.checks.headlines.numbers import is_recent, is_vague, made_up, unlike
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story
from sources.letters import lowered
from sources.tables import longest_first

N = r"(?<![\d,.])\d[\d,]*(?![\d%]| ?(?:%|percent|per cent|million|billion))|[a-z]+(?:-[a-z]+)?"
"""Where a number may stand; whether one does is told by what is read there."""
AROUND = r"(?:(?:at least|more than|over|about|some|all|another|up to|around|nearly|almost|as many as|the|out|off) ){0,2}"
"""What may stand between a verb and the number."""
BEHIND = 60
"""Code points behind a number in which its clause tells what became of them."""
PART = re.compile(
    r"\b(?:of (?:them|these|those|whom|which|the)|including|among them)\b[^.;]{0,40}\Z", re.IGNORECASE
)
"""What stands before a number of some of them."""
MORE = re.compile(r"(?: [a-z-]+){0,4} (?:and an? |of (?:them|those|these|the|whom)|more\b)")
"""What stands behind a number that is not all there is."""


@frozen(kw_only=True)
class Sort:
    """What became of people, in the words of headlines and of texts."""

    headline: re.Pattern[str]
    """A headline's count, as group `n` or `m`."""
    leads: re.Pattern[str]
    """The end of a text's words before a count."""
    follows: re.Pattern[str]
    """The words behind one."""


def tolled(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The only count that the text has of those to whom it happened is another, and no other number makes up for it."""
    text = lowered(headline.text)
    for sort, mine in _counted(text):
        told = [one for claim in claims for one in _told(story, claim, sort)]
        values = {amount.low for _, amount in told}
        if len(values) != 1 or mine.low is None or made_up(story, claims, mine, told[0][1]):
            continue
        if all(unlike(mine, amount) for _, amount in told):
            claim, amount = told[0]
            words = story.words(claim.article, amount.span)
            return Doubt(claim=claim, span=amount.span, severity="conflict", how=f"with “{words}”")
    return None


def _counted(text: str) -> Iterator[tuple[Sort, QuantityMention]]:
    """The sorts of which a headline gives a count, with the count."""
    for sort in _sorts():
        found = sort.headline.search(text)
        read = quantities.find(f"{found['n'] or found['m']} people") if found else ()
        if len(read) == 1 and read[0].unit is None and read[0].closed and not is_vague(read[0]):
            yield sort, read[0]


def _told(story: Story, claim: Claim, sort: Sort) -> Iterator[tuple[Claim, QuantityMention]]:
    """The counts of a claim, of its days, of those to whom it happened."""
    if not claim.quantities or not is_recent(story, claim):
        return
    text = story.lowered[claim.article]
    for one in claim.quantities:
        if one.unit is not None or not one.closed:
            continue
        before = text[claim.sentence.start : one.span.start]
        following = [each.span.start for each in claim.quantities if each.span.start > one.span.start]
        behind = text[one.span.start : min([*following, claim.sentence.end, one.span.end + BEHIND])]
        said = sort.leads.search(before) or sort.follows.search(behind)
        if (
            said
            and not PART.search(before)
            and not MORE.match(text, one.span.start + len(one.span.of(text).split()[0]))
        ):
            yield claim, one


@cache
def _sorts() -> tuple[Sort, ...]:
    return tuple(
        Sort(
            headline=re.compile(
                rf"\b(?:{_any(row['before'])}) {AROUND}(?P<n>{N})\b(?! (?:years?|months?|days?|hours?|minutes?|weeks?|per|kilos?)\b)"
                rf"|\b(?P<m>{N}) {_any(row['after'])}\b"
            ),
            leads=re.compile(rf"\b(?:{_any(row['leads'])}) {AROUND}\Z"),
            follows=re.compile(rf"\A[^.;:]*?\b(?:{_any(row['follows'])})\b"),
        )
        for row in tables.rows("headline_counts")
    )


def _any(cell: str) -> str:
    return "|".join(longest_first(parts(cell)))
