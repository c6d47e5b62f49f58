"""Claims that tell no more than that somebody spoke: no fact on which two articles could agree."""

from claims.claim import Claim, Event
from claims.speech.verbs import verbs
from factcheck.story import Story


def says(event: Event) -> bool:
    """Is it an act of speech, told by a verb that holds what is said?"""
    verb = verbs().get(event.predicate)
    return verb is not None and "that" in verb.says


def leads_in(story: Story, claim: Claim) -> bool:
    """Does a claim tell that somebody spoke, while what was said is a claim of its own behind its cue?"""
    return any(
        other.cue is not None and claim.span.holds(other.cue) and not claim.span.overlaps(other.span)
        for other in story.by_sentence[claim.article, claim.sentence]
    )


def only_speaks(story: Story, claim: Claim) -> bool:
    """Does a claim tell nothing else than that somebody spoke? An amount beside the speaker is told, too."""
    return not claim.quantities and all(says(event) for event in claim.events) and leads_in(story, claim)
