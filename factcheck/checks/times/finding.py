"""`temporal_impossibility`: a time that contradicts the article's own date, its tense, or itself.

Flagged: "since" and a day after publication; a past event on a full date after it; "will" with a full date well before
it; a range that ends before it begins. Dates must be stated in full, with a year, outside quotation marks; what others
are reported to have said may be told in another tense and is let through, except for "since"; so is a day that is off by
one, and what was to come a few days before. Everything in an article whose own date is inferred or unknown survives.
"""

import re
from collections.abc import Iterator
from datetime import date

from claims.mention import DateMention
from factcheck.checks.finding import Findings
from factcheck.checks.times import date_ranges
from factcheck.checks.times.dated import RULES, Dated, Wrong, dated
from factcheck.model import Comparison, Misfit, Side, Suppressed
from factcheck.story import Story
from sources.article import Article
from sources.span import Span

YEAR = re.compile(r"\d{4}")


def check(story: Story) -> Findings:
    """Every stated date of every article, each once."""
    found = [one for article in story.articles for one in _of(story, article)]
    return Findings(
        misfits=tuple(one for one in found if isinstance(one, Misfit)),
        suppressed=tuple(one for one in found if isinstance(one, Suppressed)),
    )


def _of(story: Story, article: Article) -> Iterator[Misfit | Suppressed]:
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
            wrong = next((wrong for rule in RULES if found and (wrong := rule(found))), None)
            if found and wrong:
                yield _told(article, found, wrong)


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


def _told(article: Article, found: Dated, wrong: Wrong) -> Misfit | Suppressed:
    """The flag, or what stands in the list of what was let through."""
    printed = found.printed[0]
    day, words = f"{printed.day} {printed:%B %Y}", found.mention.span.of(article.text)
    headline = f"“{words}” {wrong.what}, but the article is of {day}"
    if wrong.excuse is not None:
        claims = (found.claim.id,)
        return Suppressed(kind="temporal_impossibility", claims=claims, reason=wrong.excuse, detail=headline)
    stated = article.published.span
    detail = f"“{words}” against publication on {day}"
    return Misfit(
        kind="temporal_impossibility",
        severity="error",
        headline=f"{headline}.",
        sides=(
            Side(article=article.id, claim=found.claim.id, span=found.mention.span, value=words),
            Side(article=article.id, claim=None, span=stated, value=f"published {day}"),
        ),
        scope="within_article",
        suggestion="Check the date and the tense.",
        why=(
            Comparison(
                aspect="date", level="conflicts", detail=detail, left=found.mention.span, right=stated
            ),
        ),
    )
