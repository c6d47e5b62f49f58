"""What two articles tell by one verb: only that is worth reading where no table knows the verb."""

from collections.abc import Callable, Hashable

from claims.claim import Event
from factcheck.story import Story

Key = Callable[[Event], Hashable]


def echoed(story: Story, key: Key) -> frozenset[Hashable]:
    """The keys that acts of two articles at least have; None is no key."""
    first: dict[Hashable, str] = {}
    found: set[Hashable] = set()
    for claim in story.claims:
        for event in claim.events:
            one = None if event.nominal else key(event)
            if one is not None and first.setdefault(one, claim.article) != claim.article:
                found.add(one)
    return frozenset(found)


def target(event: Event) -> Hashable:
    """The verb with what it is done to."""
    patient = event.patient or event.patient_head
    return (event.predicate, patient) if patient else None


def parties(event: Event) -> Hashable:
    """The verb with the two between whom it goes, whichever way."""
    agent, patient = event.agent or event.agent_head, event.patient or event.patient_head
    return (event.predicate, frozenset({agent, patient})) if agent and patient else None
