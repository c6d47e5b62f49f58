"""Whom the beginning of a headline names, by name or by an office that the story gives to one person alone."""

import re

from claims.claim import Claim
from factcheck.checks.acts.understood import understood
from factcheck.story import Story

NAME = re.compile(r"[^\W_]+")
"""A word of a headline."""


def named(story: Story, words: str) -> str | None:
    """Id of the one person whom some words of a headline name: "Iceland's prime minister", "Lund"; None for none or several."""
    said = [word.casefold() for word in NAME.findall(words)]
    people = {
        entity.id
        for entity in story.entities
        if entity.type == "PERSON" and entity.name.rsplit(maxsplit=1)[-1].casefold() in said
    }
    found = people or _holders(story, " ".join(said))
    return next(iter(found)) if len(found) == 1 else None


def _holders(story: Story, said: str) -> set[str]:
    """Who holds the longest office that some words hold, by what the articles tell."""
    held: dict[str, set[str]] = {}
    for claim in story.claims:
        for role in claim.roles:
            if re.search(rf"\b{re.escape(role.office)}\b", said):
                held.setdefault(role.office, set()).add(role.person)
    return held[max(held, key=lambda office: (len(office), office))] if held else set()


def does(story: Story, claim: Claim, person: str | None) -> bool:
    """Does a claim tell of something that this person does or that happens to this person?"""
    if person is None:
        return False
    told = (understood(story, {}, claim, event) for event in claim.events)
    return any(person in (event.agent, event.patient) for event in told)
