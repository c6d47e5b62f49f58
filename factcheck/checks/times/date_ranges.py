"""A range of days that ends before it begins."""

import re
from collections.abc import Iterator

from claims import dates
from claims.claim import Claim
from claims.mention import DateMention
from factcheck.checks import sentences
from factcheck.checks.times import tenses
from factcheck.matching import compare
from factcheck.model import Comparison, Misfit, Side
from sources.article import Article
from sources.span import Span

YEAR = re.compile(r"\d{4}")
RANGE = re.compile(r"\s+(?:to|until|till|through|and)\s+")


def backwards(article: Article, claim: Claim, mention: DateMention) -> Iterator[Misfit]:
    """A range that ends before it begins: it is read as one expression that means no days."""
    words = mention.span.of(article.text)
    ends = RANGE.split(words)
    if mention.interval is not None or len(ends) != 2 or claim.speaker is not None:
        return
    found = [next(iter(dates.find(end, None)), None) for end in ends]
    days = [one.interval for one in found if one is not None]
    if (
        not all(YEAR.search(end) for end in ends)
        or len(days) != 2
        or not tenses.lasts(sentences.span(claim).of(article.text))
    ):
        return
    first, second = days
    if first and second and second.last < first.first:
        length = len(ends[0])
        start, end = mention.span.start, mention.span.end
        halves = Span(start=start, end=start + length), Span(start=end - len(ends[1]), end=end)
        yield _range(article, claim, halves, (compare.told(first), compare.told(second)))


def _range(article: Article, claim: Claim, ends: tuple[Span, Span], told: tuple[str, str]) -> Misfit:
    return Misfit(
        kind="temporal_impossibility",
        severity="error",
        headline=f"What begins on {told[0]} cannot end on {told[1]}, before it began.",
        sides=tuple(
            Side(article=article.id, claim=claim.id, span=end, value=value)
            for end, value in zip(ends, told, strict=True)
        ),
        scope="within_article",
        suggestion="Check both dates.",
        why=(
            Comparison(
                aspect="date",
                level="conflicts",
                detail=f"from {told[0]} to {told[1]}",
                left=ends[0],
                right=ends[1],
            ),
        ),
    )
