"""A "we" in the outlet's own voice that is neither the newsroom nor anybody who speaks."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from claims.claim import Claim
from claims.speech import quotes
from factcheck.checks import sentences
from factcheck.checks.references.unclear import MARKS, Unclear, pattern
from factcheck.order import Severity
from sources.article import Article
from sources.span import Span

WE = re.compile(r"\b(?:[Ww]e|our|Our(?! [A-Z])|us|[Oo]urselves)\b")
"""Not the "Our" of a name: the list Our Harbour."""
I_SAY = re.compile(r"\bI\b(?!\.)|\b(?:my|me|you|your)\b", re.IGNORECASE)
"""Somebody tells of himself, or speaks to the reader."""
MANY = 3
"""Sentences with "we" that make a text one that somebody tells in the first person; two may be a local paper's or a fan's."""
RUNNING = 400
"""Code points behind a quotation mark in which a quotation may go on unmarked."""
ANYBODY = re.compile(r"[Ww]e (?:can|could|should|may|might|must|shall|are all|tend|often)\b")
"""A "we" that may be people in general."""


def we(article: Article, claims: Sequence[Claim]) -> Iterator[Unclear]:
    """A "we" that is neither the outlet nor anybody who speaks."""
    told_plainly = [claim for claim in claims if claim.kind != "headline" and not claim.quote]
    spans = dict.fromkeys(sentences.span(claim) for claim in told_plainly)
    plain = {span: words for span in spans if (words := _unquoted(article.text, span)) is not None}
    if any(map(I_SAY.search, plain.values())):
        return
    ours = {
        span for span, words in plain.items() if WE.search(words) and not pattern("newsroom").search(words)
    }
    found: dict[Span, Unclear] = {}
    for claim in told_plainly:
        own = claim.speaker is None and sentences.span(claim) in ours
        if own and (place := WE.search(_unquoted(article.text, _cut(claim.span)) or "")):
            start = claim.span.start + place.start()
            span = Span(start=start, end=start + len(place.group()))
            told = f"who “{place.group()}” is"
            spoken = MARKS.search(article.text, max(claim.sentence.start - RUNNING, 0), claim.sentence.start)
            anybody = ANYBODY.match(article.text, start)
            belongs = place.group().lower() in ("our", "us")
            level: Severity = "note" if spoken or anybody or belongs else "tension"
            found.setdefault(claim.sentence, Unclear(claim=claim, span=span, severity=level, what=told))
    attributed = {claim.sentence for claim in claims if claim.speaker is not None or claim.quote}
    mine = [one for sentence, one in found.items() if sentence not in attributed]
    if len(found) < MANY:
        yield from mine if len(found) == 1 else (evolve(one, severity="note") for one in mine)


def _cut(span: Span) -> Span:
    return Span(start=span.start, end=min(span.end, span.start + sentences.LONGEST), field=span.field)


def _unquoted(text: str, span: Span) -> str | None:
    """Words with blanks for what stands in quotation marks; None where a mark has no other half."""
    words = span.of(text)
    if len(MARKS.findall(words)) % 2:
        return None
    for one in quotes.find(words):
        words = words[: one.span.start] + " " * len(one.span) + words[one.span.end :]
    return words
