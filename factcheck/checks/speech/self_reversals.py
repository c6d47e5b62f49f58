"""`role_reversal` within one statement: it turns on its own speaker.

Flagged when a state, a body or a person is urged in a statement that it makes itself ("Norland is urged to lift the ban,
Norland's ministry said"), and when somebody refutes an accusation of their own.

Survives: demands at home ("Norland must build more schools"), a demand on the citizens of the state, a speaker who
cannot be told, words in quotation marks.
"""

import re
from collections.abc import Iterator, Sequence

from claims.claim import Claim, Event
from factcheck.checks.finding import Findings
from factcheck.checks.sides import outlet
from factcheck.model import Comparison, Misfit, Side
from factcheck.story import Story
from sources.span import Span

URGED = re.compile(
    r"\s+(?:is|are|was|were|has been|have been)\s+(?:\w+ly\s+)?(?:urged|called\s+(?:up)?on|implored)\b"
)
OWN = re.compile(
    r"\b(?:refut|deni|deny|rebut|reject|contradict)\w*\s+(?:his|her|its|their)\s+own\s+"
    r"(?:accusation|allegation|charge|claim|complaint)s?\b"
)
UNNAMED = frozenset({"it", "the statement", "statement"})
"""Speakers that mean the one who spoke before them."""
BACK = 4
"""How many claims back the speaker may have been named."""


def check(story: Story) -> Findings:
    """Every statement by itself."""
    found: dict[tuple[str, Span], Misfit] = {}
    for claims in story.by_article.values():
        for number, claim in enumerate(claims):
            for span, words, detail in _turned(story, claims, number) if claim.kind == "statement" else ():
                found.setdefault((claim.article, span), _misfit(story, claim, span, words, detail))
    return Findings(misfits=tuple(found.values()))


def _turned(story: Story, claims: Sequence[Claim], number: int) -> Iterator[tuple[Span, str, str]]:
    """The words at fault, and what is wrong with them."""
    claim = claims[number]
    text = story.article[claim.article].text
    speaker = _speaker(claims, number)
    for event in claim.events if speaker else ():
        if speaker and (span := _target(story, claim, event, speaker)):
            name = story.name(speaker) or ""
            yield span, span.of(text), f"urges {story.name(event.patient)}, and the speaker is {name}"
    answers = not claim.quote and story.lexicon.may_tell(claim, OWN)
    for found in OWN.finditer(claim.span.of(text)) if answers else ():
        start = claim.span.start
        span = Span(start=start + found.start(), end=start + found.end(), field=claim.span.field)
        yield span, span.of(text), "has somebody answer an accusation of their own"


def _target(story: Story, claim: Claim, event: Event, speaker: str) -> Span | None:
    """The words that urge the speaker or its state: "Norland is urged"; None when they mean somebody else."""
    if event.agent is not None or event.patient is None:
        return None
    if event.patient != speaker and not _of_state(story, speaker, event.patient):
        return None
    text = story.article[claim.article].text
    for found in story.entity[event.patient].mentions:
        at, end = found.mention.span.start, found.mention.span.end
        first = not text[claim.span.start : at].strip(" \n\t“\"'")
        urged = URGED.match(text, end, claim.span.end)
        if found.article == claim.article and found.mention.how != "demonym" and first and urged:
            return Span(start=at, end=urged.end(), field=claim.span.field)
    return None


def _of_state(story: Story, body: str, state: str) -> bool:
    """Does a body speak for a state, by its country or by its name: "Ministry of Trade of Norland"?"""
    country, name, full = story.country(state), story.name(state), story.name(body)
    if country is None or name is None or full is None:
        return False
    return country == story.country(body) or full.endswith((f"of {name}", f"of the {name}"))


def _speaker(claims: Sequence[Claim], number: int) -> str | None:
    """Id of who speaks; "it" and "the statement" mean the speaker before."""
    for claim in reversed(claims[max(0, number - BACK) : number + 1]):
        if claim.speaker is None or claim.speaker.entity is not None:
            return claim.speaker.entity if claim.speaker else None
        head = claim.speaker.text.casefold()
        if head not in UNNAMED and not head.startswith("the "):
            return None
    return None


def _misfit(story: Story, claim: Claim, span: Span, words: str, detail: str) -> Misfit:
    shown = " ".join(words.split())
    where = outlet(story.article[claim.article])
    return Misfit(
        kind="role_reversal",
        severity="error",
        headline=f"“{shown}” ({where}) {detail}.",
        sides=(Side(article=claim.article, claim=claim.id, span=span, value=shown),),
        scope="within_article",
        suggestion="Check who is meant; the speaker hardly turns on itself.",
        why=(Comparison(aspect="party", level="conflicts", detail=f"“{shown}” {detail}", left=span),),
    )
