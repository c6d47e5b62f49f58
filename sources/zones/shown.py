"""Sentences that say what a picture shows, as pages print them for readers who cannot see it."""

import re

LONGEST = 25
"""Words of such a sentence."""
SCENE = re.compile(
    r"(?:an?|two|three|four|five|six|several|some|many|people|men|women|children|aerial|close[- ]up|black and white"
    r"|artist['\u2019]s (?:impression|rendering|concept)|a?\s?(?:portrait|picture|photo|photograph|image|screenshot|map|graph|chart|view|illustration|composite))\b",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"[\"“”]|\b(?:said|says|told|according|announced|was|were|had|has|have|will|would|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
PAST = re.compile(
    r"\b(?:(?!hundred\b|indeed\b|speed\b|breed\b|naked\b|red\b)[a-z]{3,}ed|did|came|went|took|gave|made|got|left|held|fell|rose|ran|began|saw|found|lost|won|met|sat|stood|told|could|should|may|might)\b"
)
"""What a report has and such a sentence has not: other tenses, a day, somebody's words."""
PASSIVE = re.compile(r"\b(?:is|are|being) (?:\w+ly )?[a-z]{3,}ed\b")
"""What looks like the past and is the present: "when it is alarmed"."""

ATTRIBUTIVE = re.compile(r"\b(?:an?|the|of|with|in|on|by|and|two|three|some) [a-z]{3,}ed (?=[a-z])")
"""The same before a noun: "on a sealed road"."""
SEEN = re.compile(
    r"\b(?:stand|sit|smile|look|walk|hold|wait|lie|lean|wear|hang|pose|wave|watch|carr(?:y|ie)|point|float|ride|drive|run|show|rest|face)s?\b"
    r"|\b(?!including|during|according|morning|evening|building|nothing|something|anything|everything)[a-z]{3,}ing\b"
    r"|^(?:artist|aerial|close|black|a?\s?(?:portrait|picture|photo|map|graph|chart|view))",
    re.IGNORECASE,
)
"""What can be seen: somebody who stands, sits, smiles."""


def is_scene(line: str) -> bool:
    """Can this sentence describe a picture: "A man in a hat smiles at the camera."?"""
    if len(line.split()) > LONGEST or TOLD.search(line):
        return False
    return SCENE.match(line) is not None and SEEN.search(line) is not None


def shows(line: str) -> bool:
    """Can this sentence describe a picture, whatever it begins with: "White dunes run down to a bay."?"""
    return len(line.split()) <= LONGEST and not is_told(line) and SEEN.search(line) is not None


def is_told(line: str) -> bool:
    """Does a sentence report: in the past, of the future, on a day, or with somebody's words? Captions mostly do not."""
    return (
        TOLD.search(line) is not None or PAST.search(PASSIVE.sub("", ATTRIBUTIVE.sub("", line))) is not None
    )
