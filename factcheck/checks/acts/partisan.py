"""Whether somebody who is cited on an act takes a side in it, so that to differ from this voice is no error."""

import re
from functools import cache

from claims.claim import Speaker
from factcheck import tables
from factcheck.checks.acts.tellings import Telling
from factcheck.story import Story

SURE = frozenset({"asserted", "planned"})
"""How an act is told that nobody merely alleges."""


def speaks(story: Story, cited: Telling, both: tuple[Telling, Telling]) -> bool:
    """Is the speaker a person of some name, a party to the act as either tells it, or one who only alleges it?"""
    speaker = cited.claim.speaker
    if speaker is None:
        return False
    if cited.claim.modality not in SURE or takes_side(story, speaker):
        return True
    events = [one.event for one in both]
    parties = {party for event in events for party in (event.agent, event.patient)} - {None}
    states = {story.country(party) for party in parties} - {None}
    heads = {head for event in events for head in (event.agent_head, event.patient_head)}
    return (
        speaker.entity in parties
        or (speaker.entity is not None and story.country(speaker.entity) in states)
        or not heads.isdisjoint(speaker.text.casefold().split())
    )


def takes_side(story: Story, speaker: Speaker | None) -> bool:
    """Is the speaker a person of some name, or one who by his noun takes a side: a lawyer, the rebels?"""
    entity = story.entity.get((speaker.entity if speaker else None) or "")
    person = entity is not None and entity.type == "PERSON"
    return person or (speaker is not None and _words().search(speaker.text) is not None)


def inquires(story: Story, speaker: Speaker | None, told: str) -> bool:
    """Is it an official of those who come to help and find out, as the police or the coast guard, who tells of none of these?"""
    if speaker is None:
        return False
    entity = story.entity.get(speaker.entity or "")
    titles = [one.mention.surface for one in entity.mentions if one.mention.how == "title"] if entity else []
    return any(map(_helpers().search, (speaker.text, *titles))) and not _helpers().search(told)


@cache
def _helpers() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('partisan_words', 'helper')})\b", re.IGNORECASE)


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('partisan_words', 'voice')})\b", re.IGNORECASE)
