"""Headlines on the death of one person of whom the text tells that he lives: "Captain dies", "the captain left hospital"."""

import re
from collections.abc import Sequence
from functools import cache

from claims.claim import Claim
from factcheck.checks.headlines.doubts import Doubt
from factcheck.checks.headlines.parts import PARTS
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story
from sources.letters import lowered
from sources.span import Span

DIES = re.compile(
    r"(?P<who>[a-z][\w' \u2019-]{1,60}?) (?:is |was )?(?:dies|died|dead|killed(?= (?:in|by|as|at|when|while|on|after)\b|$)|drowns|drowned|perishes|perished|succumbs|succumbed|burns to death|loses (?:his |her )?life|found dead)\b"
)
"""The part of a headline that tells of a death; a plural has another verb."""
MANY = re.compile(
    r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|all|both|many|and|no|nobody|one)\b"
)
"""Words with which it is of several, or of nobody."""
LIVES = (
    r"(?:(?:has |had )?surviv(?:ed|es)(?= (?:with|unhurt|and|but|by|the (?:\w+ )?(?:crash|accident|fall|fire|blaze|blast|attack|shooting"
    r"|sinking|collision|impact|explosion|operation|storm|flood|avalanche|collapse))\b|[.,])|escaped (?:unhurt|unharmed|alive|with|the)|(?:was|is|were) (?:unhurt|unharmed|uninjured|alive|recovering|out of danger|rescued alive)"
    r"|(?:has |had )?(?:left|leaves) (?:the )?(?:hospital|clinic)|is recovering|(?:was|has been) (?:released|discharged) from (?:the )?(?:hospital|clinic)"
    r"|suffered (?:only )?(?:minor|light|slight)|came away (?:unhurt|with)|walked away (?:unhurt|with)|got away (?:unhurt|with))"
)
"""Words of who lives."""
DEATH = re.compile(
    r"\b(?:die[sd]?|dying|dead|deaths?|killed|drowned|perished|succumbed|fatal\w*|lost (?:his|her) life|body|corpse|buried|funeral|obituary|widow\w*|late"
    r"|pass(?:es|ed|ing) away|could not be (?:revived|saved)|lifeless|put down|bled|mourn\w*|grave)\b"
)
"""Words that may tell of the death all the same."""
HIM = re.compile(r"\b(?:he|she|his|her|him|who|where|the (?:man|woman|victim))\b")
"""Words that may mean the person."""


def alive(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text tells that the one person lives of whom the headline tells the death, and of no death that may be his."""
    text = lowered(headline.text).strip()
    found = next((one for part in PARTS.split(text) if (one := DIES.match(part.strip()))), None)
    if found is None or MANY.search(found["who"]):
        return None
    noun = re.sub(r"['\u2019]s?$", "", found["who"].split()[-1])
    if noun.endswith("s") or len(noun) < len("boy"):
        return None
    form = _form(noun)
    told = [(claim, claim.sentence.of(story.lowered[claim.article])) for claim in claims]
    if any(DEATH.search(said) and (noun in said or _may_mean(story, claim, said)) for claim, said in told):
        return None
    for claim, said in told:
        if lives := form.search(said):
            start = claim.sentence.start
            span = Span(start=start + lives.start("lives"), end=start + lives.end("lives"))
            return Doubt(claim=claim, span=span, severity="conflict", how="the other way round")
    return None


def _may_mean(story: Story, claim: Claim, said: str) -> bool:
    """May a sentence on a death mean the person, by a pronoun or by a name?"""
    named = (
        entity.type == "PERSON" and claim.sentence.holds(one.span)
        for one, entity in story.named[claim.article]
    )
    return HIM.search(said) is not None or any(named)


@cache
def _form(noun: str) -> re.Pattern[str]:
    """A sentence on the person, and nobody of his or like him, that tells that he lives."""
    return re.compile(
        rf"\b(?:the|its) (?:(?!other\b|second\b|third\b|co-|fellow\b|assistant\b|former\b)[\w'\u2019-]+ ){{0,2}}?{re.escape(noun)}"
        rf"(?:,[^;:.]{{3,60}},)?(?: (?:himself|herself|also|later|[a-z]+ly))? (?P<lives>{LIVES})"
    )
