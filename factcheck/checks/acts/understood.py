"""Whom an act means that a pronoun or an office leaves unnamed: "she was arrested", "the president was arrested".

Reading an article leaves these open wherever grammar allows two; the checks take the person named last before a pronoun,
and the only holder of an office whom the story knows and the article names.
"""

import re
from collections.abc import Mapping

import attrs

from claims.claim import Claim, Event
from claims.events import predicates
from factcheck.checks.subjects import pronoun
from factcheck.story import Story

BACK = 300
"""Code points before an act in which the person must be named."""
PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?$")
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
            found.setdefault(role.office.rsplit(maxsplit=1)[-1], set()).add(role.person)
    return {office: frozenset(persons) for office, persons in found.items()}


def understood(story: Story, known: Holders, claim: Claim, event: Event) -> Event:
    """The act with its subject filled in where that can be guessed; else as it is."""
    text = story.article[claim.article].text
    before = text[max(claim.sentence.start, event.span.start - NEAR) : event.span.start]
    entry = predicates.of_verb(event.predicate)
    done_to = PASSIVE.search(before) is not None or (entry is not None and entry.subject == "patient")
    named, head = (event.patient, event.patient_head) if done_to else (event.agent, event.agent_head)
    if event.nominal or named is not None:
        return event
    meant = _holder(story, known, claim, head) if head else _named_last(story, claim, event, pronoun(before))
    if meant is None or meant in (event.agent, event.patient):
        return event
    return attrs.evolve(event, patient=meant) if done_to else attrs.evolve(event, agent=meant)


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
