"""`reason_conflict` of mishaps whose cause is told as an act: "was caused by a torch", "lightning started the blaze".

Flagged when two articles of one news give the same mishap causes that the table of grounds knows, and neither is among, or a
coarser word for, the other's.

Survives: a cause that is only possible, believed, or ruled out, an article that tells several causes, another mishap of the
kind ("again", "the second fire"), articles without a name in common or far apart, two speakers.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache, lru_cache
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import rivals
from factcheck.checks.acts import grounds
from factcheck.checks.acts.tellings import LONGEST
from factcheck.checks.acts.together import AGAIN
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival, Value
from factcheck.checks.sides import Place
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span
from sources.tables import longest_first

MISHAPS = {
    word: kind
    for kind, words in tables.words("mishap_words").items()
    if kind not in ("caused", "doubt")
    for word in words
}
"""The mishap that a word tells."""
WHAT = rf"(?P<what>{'|'.join(longest_first(MISHAPS))})\b"
TOLD = re.compile(rf"\b{WHAT}", re.IGNORECASE)
CAUSED = tables.alternatives("mishap_words", "caused")
WHY = r"(?P<why>[^.;:,“”\"]{3,90})"
FORMS = (
    re.compile(
        rf"\b{WHAT}[^.;:“”\"]{{0,120}}?\b(?:was|were|is|been) (?:\w+ly )?(?:(?:{CAUSED}) by|due to|down to) {WHY}",
        re.IGNORECASE,
    ),
    re.compile(rf"\bcause of the (?:[\w-]+ ){{0,2}}{WHAT}[^.;:“”\"]{{0,60}}? was {WHY}", re.IGNORECASE),
    re.compile(
        rf"\b(?:blam|put|trac)(?:e|ed|es|s|ing)? the (?:[\w-]+ ){{0,2}}{WHAT}[^.;:“”\"]{{0,60}}? (?:on|down to|to) {WHY}",
        re.IGNORECASE,
    ),
)
ACT = re.compile(
    rf"\b(?:{CAUSED}|led to|was the cause of|was to blame for|was behind) (?:the|that|this) (?:[\w-]+ ){{0,2}}{WHAT}",
    re.IGNORECASE,
)
"""What the words before it did."""
STOP = re.compile(r"[.;:,“”\"]|\b(?:that|when|because)\b")
NEAR = 110
"""Code points before such an act in which its doer stands."""
ONE_NEWS = timedelta(days=14)
"""Articles further apart may tell of two mishaps, or of what came out later."""


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
        if left.what == right.what and _one_news(story, left.claim.article, right.claim.article):
            level = grounds.compare(left.concepts, right.concepts)
            if level != "agrees":
                yield _rival(story, left, right, "coarser" if level == "compatible" else None)


def _one_news(story: Story, one: str, other: str) -> bool:
    """Do two articles share a name, and were they published in the same days?"""
    gap = story.days_apart(one, other)
    first, second = ({entity.id for _, entity in story.named[article]} for article in (one, other))
    return bool(first & second) and (gap is None or gap <= ONE_NEWS)


def _told(story: Story) -> Iterator[Caused]:
    """Every cause that is told as a fact."""
    seen: set[tuple[str, Span]] = set()
    for claim in story.claims:
        key = (claim.article, claim.sentence)
        if claim.kind != "statement" or claim.quote or len(claim.sentence) > LONGEST or key in seen:
            continue
        text = story.words(claim.article, claim.sentence)
        if (found := cause(text)) is None:
            continue
        what, why = found
        start = claim.sentence.start + why.start
        span = Span(start=start, end=claim.sentence.start + why.end, field=claim.sentence.field)
        if claim.span.holds(span):
            seen.add(key)
            yield Caused(claim=claim, what=what, concepts=why.concepts, span=span)


@lru_cache(maxsize=256)
def cause(text: str) -> tuple[str, grounds.Ground] | None:
    """The mishap that a sentence tells, and its cause at its place in the sentence; None where it is not told outright."""
    if TOLD.search(text) is None or _doubtful().search(text):
        return None
    act = ACT.search(text)
    found = next((match for form in FORMS if (match := form.search(text))), None)
    if act is not None:
        stops = [stop.end() for stop in STOP.finditer(text, 0, act.start())]
        what, start, end = act["what"], max([0, act.start() - NEAR, *stops]), act.start()
    elif found is not None:
        what, (start, end) = found["what"], found.span("why")
    else:
        return None
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    named = grounds.concepts(text[start:end].casefold())
    return (MISHAPS[what.lower()], grounds.Ground(start=start, end=end, concepts=named)) if named else None


@cache
def _doubtful() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('mishap_words', 'doubt')})\b", re.IGNORECASE)


def _rival(story: Story, left: Caused, right: Caused, excuse: Reason | None) -> Rival:
    values = [
        Value(
            place=Place(article=one.claim.article, span=one.span),
            claim=one.claim.id,
            words=f"“{story.words(one.claim.article, one.span)}”",
        )
        for one in (left, right)
    ]
    return Rival(
        kind="reason_conflict",
        aspect="reason",
        severity="conflict",
        subject=f"The {left.what} has different causes:",
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
    again = [
        {found.casefold() for found in AGAIN.findall(story.words(one.article, one.sentence))}
        for one in (left, right)
    ]
    return "other_event" if again[0] != again[1] else None


def _voice(claim: Claim) -> str | None:
    """Who tells it; "their report" is nobody's of whom it could be said that another told it."""
    text = claim.speaker.text.casefold() if claim.speaker else None
    return None if text is None or text.startswith(("their ", "its ", "his ", "her ")) else text
