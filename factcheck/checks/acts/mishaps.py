"""`reason_conflict` of mishaps whose cause is told as an act: "was caused by a torch", "lightning started the blaze".

Flagged when two articles of one news give the same mishap causes that the table of grounds knows, and neither is among, or a
coarser word for, the other's.

Survives: a cause that is only possible, believed, or ruled out, an article that tells several causes, another mishap of the
kind ("again", "the second fire"), articles without a name in common or far apart, two speakers.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from factcheck import tables
from factcheck.checks import rivals
from factcheck.checks.acts import cause_shapes, grounds
from factcheck.checks.acts.cause_shapes import UNSAID
from factcheck.checks.acts.tellings import LONGEST, names_in
from factcheck.checks.acts.together import again_in
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.matching.contrasts import two_of_a_kind
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

SOFT = frozenset(tables.words("mishap_words")["soft"])
"""Kinds of which a story may tell several."""
SMALL = re.compile(r"\b[a-z][^\W\d_]+")
COMMON = 3
"""Words that two closures of a story must have in common."""
ONE_NEWS = timedelta(days=14)
"""Articles further apart may tell of two mishaps, or of what came out later."""

SPREAD = re.compile(r"\b(?:spread|grew|flared up|got worse|worsened|(?:took|takes|lasted) (?:so )?long\w*)\b")
"""A sentence that tells why a mishap became as bad as it did, not how it came about."""


@frozen(kw_only=True)
class Caused:
    """A mishap with its cause, as one sentence tells it."""

    claim: Claim
    """The claim that tells it."""
    what: str
    """The kind of mishap."""
    concepts: frozenset[str]
    """Rows of the table of grounds."""
    span: Span
    """The words of the cause."""


def check(story: Story) -> Findings:
    """Every mishap to which two articles give causes that exclude each other."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told: dict[tuple[str, str], list[Caused]] = {}
    for one in _told(story):
        told.setdefault((one.what, one.claim.article), []).append(one)
    single = [of[0] for _, of in sorted(told.items()) if len({one.concepts for one in of}) == 1]
    for left, right in combinations(single, 2):
        if _one_mishap(story, left, right):
            level = grounds.compare(left.concepts, right.concepts)
            if level != "agrees":
                yield _rival(story, left, right, "coarser" if level == "compatible" else None)


def _one_mishap(story: Story, left: Caused, right: Caused) -> bool:
    """Is it one kind of mishap (or does one leave unsaid what it is), of one news, and the same one as far as told?"""
    if left.claim.article == right.claim.article or not _one_news(
        story, left.claim.article, right.claim.article
    ):
        return False
    if UNSAID in (left.what, right.what):
        return (left.what or right.what) not in SOFT
    if left.what != right.what:
        return False
    return left.what not in SOFT or _one_thing(left.claim, right.claim)


def _one_thing(left: Claim, right: Claim) -> bool:
    """Have two sentences a name or enough words in common to tell of one closure among several?"""
    words = [{concepts.of_lemma(term) for term in one.terms} - {None} for one in (left, right)]
    names = set(left.entities) & set(right.entities)
    if set(left.entities) - names and set(right.entities) - names:
        return False
    return len(words[0] & words[1]) >= COMMON or bool(names and len(words[0] & words[1]) > len(names))


def _one_news(story: Story, one: str, other: str) -> bool:
    """Do two articles share a name, and were they published in the same days?"""
    gap = story.days_apart(one, other)
    first, second = (_names(story, article) for article in (one, other))
    return bool(first & second) and (gap is None or gap <= ONE_NEWS)


def _names(story: Story, article: str) -> set[str]:
    """Whom or what an article names: entities, and words that its text only prints with a capital."""
    text = story.article[article].text
    small = set(SMALL.findall(text))
    known = {entity.id for _, entity in story.named[article]}
    return known | {word for word in names_in(text) if word.lower() not in small and concepts.of_word(word)}


def _told(story: Story) -> Iterator[Caused]:
    """Every cause that is told as a fact."""
    seen: set[tuple[str, Span]] = set()
    for claim in story.claims:
        key = (claim.article, claim.sentence)
        if claim.kind != "statement" or claim.quote or len(claim.sentence) > LONGEST or key in seen:
            continue
        text = story.words(claim.article, claim.sentence)
        if (found := cause_shapes.cause(text)) is None or SPREAD.search(text):
            continue
        what, why = found
        what = what or cause_shapes.first_told(story.article[claim.article].text)
        start = claim.sentence.start + why.start
        span = Span(start=start, end=claim.sentence.start + why.end, field=claim.sentence.field)
        if claim.span.holds(span):
            seen.add(key)
            yield Caused(claim=claim, what=what, concepts=why.concepts, span=span)


def _rival(story: Story, left: Caused, right: Caused, excuse: Reason | None) -> Rival:
    values = [rivals.quoted(story, one.claim, one.span) for one in (left, right)]
    return Rival(
        kind="reason_conflict",
        aspect="reason",
        severity="conflict",
        subject=f"The {left.what or right.what or 'mishap'} has different causes:",
        left=values[0],
        right=values[1],
        advice="Check the cause against its source.",
        excuse=excuse or _excuse(story, left.claim, right.claim),
    )


def _excuse(story: Story, left: Claim, right: Claim) -> Reason | None:
    """Two who tell it; another mishap."""
    voices = [_voice(one) for one in (left, right)]
    if None not in voices and voices[0] != voices[1]:
        return "other_speaker"
    said = [story.words(one.article, one.sentence) for one in (left, right)]
    again = [again_in(story, one) for one in (left, right)]
    return "other_event" if again[0] != again[1] or two_of_a_kind(*said) else None


def _voice(claim: Claim) -> str | None:
    """Who tells it; "their report" is nobody's of whom it could be said that another told it."""
    text = claim.speaker.text.casefold() if claim.speaker else None
    return None if text is None or text.startswith(("their ", "its ", "his ", "her ")) else text
