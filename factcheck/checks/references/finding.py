"""`unclear_reference`: a "we" in the outlet's own voice, quoted words without a speaker, "the remarks" that nothing names.

Flagged in news texts only. What survives: words in quotation marks, "told us" and "our correspondent", texts that say
"we" often or "I" at all (somebody tells of himself), sections of opinion; quotations beside any speaker, or that stand
on a banner; "the remarks" after any act of speech, or told by the words behind them ("the remarks by").
"""

import re
from collections.abc import Iterator, Sequence

from claims.claim import Claim
from factcheck.checks import sentences
from factcheck.checks.finding import Findings
from factcheck.checks.references import first_person, unnamed_voices
from factcheck.checks.references.unclear import MARKS, Unclear, pattern
from factcheck.checks.sides import outlet
from factcheck.model import Misfit, Side, Suppressed
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.article import Article
from sources.span import Span

LEAD = 3
"""Paragraphs, or sentences, at the beginning in which "the remarks" must be clear."""
BEFORE = 2000
"""Code points in front in which an act of speech explains them."""
REMARKS = re.compile(
    r"\b[Tt]he (remarks|comments|statement|statements)\b"
    r"(?! (?:by|of|from|that|which|made|issued|released|about|on|in|at|posted|he|she|they|it|given|attributed|to))"
)


def check(story: Story) -> Findings:
    """Every article by itself; texts of opinion are left out."""
    found = [
        (article, one)
        for article in story.articles
        if not _is_opinion(article)
        for one in _unclear(story, article, story.by_article[article.id])
    ]
    return Findings(
        misfits=tuple(_misfit(story, article, one) for article, one in found if one.excuse is None),
        suppressed=tuple(
            _suppressed(story, article, one, one.excuse) for article, one in found if one.excuse is not None
        ),
    )


def _unclear(story: Story, article: Article, claims: Sequence[Claim]) -> Iterator[Unclear]:
    yield from first_person.we(article, claims)
    yield from unnamed_voices.unspoken(story, article, claims)
    yield from unnamed_voices.he(story, article, claims)
    yield from remarks(article, claims)


def remarks(article: Article, claims: Sequence[Claim]) -> Iterator[Unclear]:
    """Find “the remarks” at the beginning, before anybody has said anything."""
    if article.title and pattern("told").search(article.title):
        return
    for claim in claims[:LEAD]:
        words = sentences.span(claim).of(article.text)
        before = article.text[max(claim.sentence.start - BEFORE, 0) : claim.sentence.start]
        spoken = claim.speaker is not None or claim.cue is not None or MARKS.search(before + words)
        if claim.kind == "headline":
            continue
        if spoken or pattern("told").search(before):
            return
        if found := REMARKS.search(words):
            start = claim.sentence.start + found.start()
            span = Span(start=start, end=start + len(found.group()))
            what = f"which {found[1]} are meant" if found[1].endswith("s") else f"which {found[1]} is meant"
            yield Unclear(claim=claim, span=span, severity="note", what=what)
            return


def _is_opinion(article: Article) -> bool:
    """Does its section, headline or address say that somebody speaks for himself?"""
    address = re.sub(r"[^a-z]+", " ", (article.url or "").lower())
    around = " ".join(filter(None, (article.section, article.title, address)))
    return pattern("opinion").search(around) is not None


def _misfit(story: Story, article: Article, found: Unclear) -> Misfit:
    words = story.words(article.id, found.span)
    return Misfit(
        kind="unclear_reference",
        severity=found.severity,
        headline=f"{_told(story, article, found)}.",
        sides=(Side(article=article.id, claim=found.claim.id, span=found.span, value=words),),
        scope="within_article",
        suggestion="Name who or what is meant.",
    )


def _suppressed(story: Story, article: Article, found: Unclear, reason: Reason) -> Suppressed:
    return Suppressed(
        kind="unclear_reference",
        claims=(found.claim.id,),
        reason=reason,
        detail=_told(story, article, found),
    )


def _told(story: Story, article: Article, found: Unclear) -> str:
    sentence = story.words(article.id, found.claim.sentence)[:160]
    return f"{outlet(article)} does not say {found.what}: “{sentence}”"
