"""Whom an act means that a pronoun or an office leaves unnamed: "she was arrested", "the president was arrested".

Reading an article leaves these open wherever grammar allows two; the checks take the person named last before a pronoun,
and the only holder of an office whom the story knows and the article names.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from itertools import islice, takewhile

import attrs

from claims.claim import Claim, Event
from claims.events import predicates
from claims.roles import offices
from claims.tables import rows
from factcheck.checks.subjects import pronoun
from factcheck.story import Story

BACK = 300
"""Code points before an act in which the person must be named."""
PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?$")
OPENING = re.compile(
    r"The (?:[\w-]{1,20} ){0,2}?(?P<noun>[a-z-]{1,30})(?:(?P<who>,? who\b)|(?= (?:has|had|was|is|[a-z]+ed)\b))"
)
"""A definite noun at the beginning of a sentence."""
OBJECT = re.compile(r" (?:him|her)\b")
"""Whom a verb is done to."""
NEAR = 60
"""Code points before an act in which its subject stands."""
GENDER = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
Holders = Mapping[str, frozenset[str]]
"""Ids of the persons who hold an office, by the last word of its title."""


def holders(story: Story) -> Holders:
    """Whom the story gives each office."""
    found: dict[str, set[str]] = {}
    for claim in story.claims:
        for role in claim.roles:
            if not offices.is_coming(role.office):
                found.setdefault(role.office.rsplit(maxsplit=1)[-1], set()).add(role.person)
    return {office: frozenset(persons) for office, persons in found.items()}


def understood(story: Story, known: Holders, claim: Claim, event: Event) -> Event:
    """The act with its subject filled in where that can be guessed; else as it is."""
    if event.nominal:
        return event
    text = story.article[claim.article].text
    before = text[max(claim.sentence.start, event.span.start - NEAR) : event.span.start]
    entry = predicates.of_verb(event.predicate)
    done_to = PASSIVE.search(before) is not None or (entry is not None and entry.subject == "patient")
    subject = pronoun(before)
    done_to = done_to or _is_turned(event, subject)
    named, head = (event.patient, event.patient_head) if done_to else (event.agent, event.agent_head)
    if named is not None:
        return _with_object(story, claim, event)
    if head is None:
        meant = _named_last(story, claim, event, subject)
    else:
        meant = (
            _holder(story, known, claim, head)
            or _called(story, claim, head)
            or _described(story, claim, head)
        )
    if meant is None or meant in (event.agent, event.patient):
        return event
    return attrs.evolve(event, patient=meant) if done_to else attrs.evolve(event, agent=meant)


def _with_object(story: Story, claim: Claim, event: Event) -> Event:
    """The act done to "him" or "her": the only other person of the sentence before."""
    text = story.article[claim.article].text
    told = OBJECT.match(text[event.span.end : event.span.end + NEAR])
    if told is None or event.patient is not None or event.patient_head is not None:
        return event
    able = _before(story, claim) - {event.agent}
    if len(able) != 1 or able & set(claim.entities):
        return event
    return attrs.evolve(event, patient=next(iter(able)))


def _before(story: Story, claim: Claim) -> set[str]:
    """The people named in the sentence before that of a claim."""
    claims, names = story.by_article[claim.article], story.named[claim.article]
    at = bisect_left(claims, claim.sentence.start, key=lambda one: one.sentence.start)
    if at == 0:
        return set()
    before = claims[at - 1].sentence
    first = bisect_left(names, before.start, key=lambda one: one[0].span.start)
    inside = takewhile(lambda one: one[0].span.end <= before.end, islice(names, first, None))
    return {entity.id for _, entity in inside if entity.type == "PERSON"}


def _is_turned(event: Event, subject: str | None) -> bool:
    """Is it told from its other side, its subject a pronoun: "he owes his life to the miner", who rescued him?"""
    return subject is not None and event.agent_head is not None and event.patient_head is None


def _called(story: Story, claim: Claim, head: str) -> str | None:
    """The only entity of the article that goes by a name, where reading has overlooked that it is one."""
    if head.capitalize() not in story.words(claim.article, claim.sentence).split():
        return None
    able = {entity.id for _, entity in story.named[claim.article] if head in entity.name.casefold().split()}
    return next(iter(able)) if len(able) == 1 else None


def _described(story: Story, claim: Claim, head: str) -> str | None:
    """The only person of the sentence before, whom "the ecologist" at the beginning of this one means."""
    opening = OPENING.match(claim.sentence.of(story.article[claim.article].text))
    if (
        opening is None
        or opening["noun"] != head
        or not (opening["who"] or offices.normal(head) or head in _people())
    ):
        return None
    people = _before(story, claim)
    return next(iter(people)) if len(people) == 1 else None


@cache
def _people() -> frozenset[str]:
    return frozenset(row["noun"] for row in rows("person_nouns"))


def _holder(story: Story, known: Holders, claim: Claim, office: str) -> str | None:
    """The only holder of an office, if the article names this person."""
    able = known.get(office, frozenset())
    return next(iter(able)) if len(able) == 1 and able <= _named(story, claim.article) else None


def _named(story: Story, article: str) -> set[str]:
    return {entity.id for _, entity in story.named[article]}


def _named_last(story: Story, claim: Claim, event: Event, word: str | None) -> str | None:
    """The person named last before "he" or "she", unless the article means the other sex by this name."""
    if word not in ("he", "she"):
        return None
    able = [
        entity
        for mention, entity in story.named[claim.article]
        if entity.type == "PERSON" and event.span.start - BACK <= mention.span.start < event.span.start
    ]
    if not able or able[-1].id in claim.entities:
        return None
    told = {
        GENDER.get(one.mention.surface.lower()) for one in able[-1].mentions if one.mention.how == "pronoun"
    }
    return able[-1].id if told <= {GENDER[word], None} else None
