"""Before whom something is said: the same told at two venues is two acts of speech, each with its day."""

import re

from claims.claim import Claim
from factcheck.story import Story

VENUE = re.compile(
    r"\b(?:told|addressed|to|in|at|before|on|with) (?:(?:the|a|an|his|her|their) )?(?:\w+ ){0,2}"
    r"(parliament|congress|senate|deputies|lawmakers|senators|MPs|committee|court|interview|speech|conference|briefing"
    r"|meeting|rally|debate|radio|television|shareholders|bankers|voters|students|workers|delegates|letter|post)\b"
)


def differ(story: Story, one: Claim, other: Claim) -> bool:
    """Do two sentences tell acts of speech, of which only one names its venue, or each another one?"""
    if not (_of_speech(story, one) and _of_speech(story, other)):
        return False
    first, second = (set(VENUE.findall(story.words(each.article, each.sentence))) for each in (one, other))
    return first != second


def _of_speech(story: Story, claim: Claim) -> bool:
    """Does a claim hold the verb with which the sentence reports what somebody said?"""
    cues = (one.cue for one in story.by_sentence[claim.article, claim.sentence] if one.id != claim.id)
    return claim.speaker is None and any(cue is not None and claim.span.holds(cue) for cue in cues)
