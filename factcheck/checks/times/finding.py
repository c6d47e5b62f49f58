"""`temporal_impossibility`: a time that contradicts the article's own date, its tense, or itself.

Flagged: "since" and a day after publication; a past event on a full date after it; "will" with a full date well before
it; a range that ends before it begins. Dates must be stated in full, with a year, outside quotation marks; what others
are reported to have said may be told in another tense and survives, except for "since". So does everything in an article
whose own date is inferred or unknown.
"""

import re
from collections.abc import Iterator
from datetime import date

from claims.claim import Claim
from claims.mention import DateMention
from factcheck.checks.finding import Findings
from factcheck.checks.times import date_ranges
from factcheck.checks.times.dated import RULES, dated
from factcheck.model import Comparison, Misfit, Side
from factcheck.order import Severity
from factcheck.story import Story
from sources.article import Article
from sources.span import Span

YEAR = re.compile(r"\d{4}")


def check(story: Story) -> Findings:
    """Every stated date of every article, each once."""
    return Findings(misfits=tuple(misfit for article in story.articles for misfit in _of(story, article)))


def _of(story: Story, article: Article) -> Iterator[Misfit]:
    printed = _printed(article)
    seen: set[Span] = set()
    for claim in story.by_article[article.id]:
        if claim.quote or claim.kind == "headline" or not claim.dates:
            continue
        for mention in claim.dates:
            if mention.span in seen:
                continue
            seen.add(mention.span)
            yield from date_ranges.backwards(article, claim, mention)
            if not _full(article.text, mention):
                continue
            found = dated(article.text, claim, mention, printed) if printed else None
            told = next((told for rule in RULES if found and (told := rule(found))), None)
            if told and printed:
                yield _misfit(article, claim, mention, told, printed)


def _printed(article: Article) -> tuple[date, date] | None:
    """The days of publication and last change; None where they are unknown or inferred."""
    known = [one.interval for one in (article.published, article.updated) if one and one.interval]
    if article.published.interval is None or any(one.basis == "inferred" for one in known):
        return None
    return min(one.first for one in known), max(one.last for one in known)


def _full(text: str, mention: DateMention) -> bool:
    interval = mention.interval
    return (
        interval is not None and interval.basis == "stated" and YEAR.search(mention.span.of(text)) is not None
    )


def _misfit(
    article: Article,
    claim: Claim,
    mention: DateMention,
    told: tuple[Severity, str],
    printed: tuple[date, date],
) -> Misfit:
    severity, what = told
    words = mention.span.of(article.text)
    day = f"{printed[0].day} {printed[0]:%B %Y}"
    stated = article.published.span
    own = Side(article=article.id, claim=None, span=stated, value=f"published {day}")
    return Misfit(
        kind="temporal_impossibility",
        severity=severity,
        headline=f"“{words}” {what}, but the article is of {day}.",
        sides=(Side(article=article.id, claim=claim.id, span=mention.span, value=words), own),
        scope="within_article",
        suggestion="Check the date and the tense.",
        why=(
            Comparison(
                aspect="date",
                level="conflicts",
                detail=f"“{words}” against publication on {day}",
                left=mention.span,
                right=stated,
            ),
        ),
    )
