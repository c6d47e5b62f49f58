"""`attribution_conflict` of who made a remark or coined a phrase, told beside the words: "the term “…” was coined by X".

Survives: words that somebody repeats, echoes or quotes, other words, makers that may be one, another who uses the phrase.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.singles import doers
from factcheck.checks.singles.doers import Doer
from factcheck.checks.speech import words as quoted_words
from factcheck.checks.speech.attributions import again
from factcheck.story import Story
from sources.span import Span

QUOTED = re.compile(r"[“\"\u2018](?P<said>[^“”\"\u2018]{4,200})[”\"\u2019](?!\w)")
"""Words in quotation marks."""
MARK = "XXX"
"""What stands for them while the words around are read."""
WHO = r"(?P<who>[^.;:“”\"]{3,90}?)"
"""Who made the words, before other words."""
LAST = r"(?P<who>[^.;:“”\"]+)"
"""The same at the end of a clause."""
MADE = (
    r"(?:coined|invented|made|uttered|thought up|dreamt up|dreamed up|created|cracked|dropped|came up with)"
)
"""Verbs of making words."""
CROWD = 8
"""Words of which a story tells the maker more often than this are not compared."""


@frozen(kw_only=True)
class Made:
    """Who made some words, as one sentence tells it."""

    said: tuple[str, ...]
    """The words."""
    who: Doer
    """Their maker."""
    claim: Claim
    """Where it is told."""
    span: Span
    """Where he is named."""


def check(story: Story) -> Findings:
    """All phrases whose maker two articles tell."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told: dict[tuple[str, ...], list[Made]] = {}
    for article, sentence in story.by_sentence:
        if sentence.field == "text" and (one := _read(story, article, sentence)):
            told.setdefault(one.said, []).append(one)
    for _, of_words in sorted(told.items()):
        for left, right in combinations(of_words, 2) if len(of_words) <= CROWD else ():
            if left.claim.article != right.claim.article and doers.apart(left.who, right.who):
                yield _rival(story, left, right)


def _read(story: Story, article: str, sentence: Span) -> Made | None:
    text = sentence.of(story.article[article].text)
    quoted = QUOTED.search(text) if "“" in text or '"' in text or "\u2018" in text else None
    if quoted is None:
        return None
    around = f"{text[: quoted.start()]}{MARK}{text[quoted.end() :]}"
    if not _noun().search(around) or again().search(around):
        return None
    found = next((match for form in _forms() if (match := form.search(around))), None)
    who = doers.read(found["who"].strip()) if found else None
    at = text.find(who.name) if who is not None and who.name else -1
    if who is None or at < 0:
        return None
    first = sentence.start + at
    return Made(
        said=quoted_words.words(quoted["said"]),
        who=who,
        claim=story.by_sentence[article, sentence][0],
        span=Span(start=first, end=first + len(who.name or "")),
    )


@cache
def _nouns() -> str:
    return tables.alternatives("speech_acts", "phrase")


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_nouns()}|joked|quipped)\b")


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """The ways in which a sentence tells who made the words in it."""
    words = rf"\b[Tt]he (?:[\w-]+ )?(?:{_nouns()})(?: that| about| of)?,? {MARK},?"
    passive = r"(?:was|were|is|has been) (?:first |originally )?(?:made|coined|uttered|invented|thought up|dreamt up|dreamed up|created|cracked) by"
    source = r"(?:(?:came|comes|stems|originates) (?:originally )?from|goes back to|is the work of|was the work of)"
    return (
        re.compile(rf"{words} (?:{passive}|{source}) {LAST}"),
        re.compile(rf"^{WHO},? (?:who )?(?:has |had )?(?:first |originally )?{MADE} {words}"),
        re.compile(
            rf"^It was {WHO},? who (?:first )?(?:{MADE} {words}|(?:joked|quipped)\b[^.;:]{{0,40}}? {MARK})"
        ),
        re.compile(rf"^{WHO},? (?:joked|quipped)\b[^.;:]{{0,40}}? {MARK}"),
        re.compile(rf"^{MARK} is (?:a|the) (?:{_nouns()}) (?:coined|made|invented) by {LAST}"),
    )


def _rival(story: Story, one: Made, other: Made) -> Rival:
    return Rival(
        kind="attribution_conflict",
        aspect="attribution",
        severity="tension",
        subject=f"“{' '.join(one.said)}” is given to different people:",
        left=rivals.quoted(story, one.claim, one.span),
        right=rivals.quoted(story, other.claim, other.span),
        advice="Check who said it first.",
    )
