"""Headlines that let the one win of whom the text says that the other won: "Iskra beat Torpedo", "Torpedo won the final"."""

import re
from collections.abc import Sequence

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.headlines.doubts import Doubt, early
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story

NAME = r"[A-Z][\w.'\u2019-]*(?: (?:[A-Z][\w.'\u2019-]*|de|of|van|von|da)){0,3}"
EARLIER = re.compile(
    r"\b(?:had|in (?:19|20)\d\d|last (?:year|season|time|month|week)|first (?:leg|set|half|round|match|game)|previous\w*|earlier|before that)\b",
    re.IGNORECASE,
)
"""Words of another match than that of the headline."""


def turned(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The beginning of the text has the other one win, or this one lose, and nowhere the other way round."""
    found = re.search(
        rf"(?P<winner>{NAME}) (?:{tables.alternatives('headline_words', 'beats')}) (?P<loser>{NAME})",
        headline.text,
    )
    if found is None:
        return None
    bears, against = (
        _outcome(*two) for two in ((found["winner"], found["loser"]), (found["loser"], found["winner"]))
    )
    words = {claim.sentence: sentences.words(story, claim) for claim in claims}
    if any(bears.search(sentence) for sentence in words.values()):
        return None
    first = early(claims)
    for claim in claims:
        sentence = words[claim.sentence]
        if claim.sentence in first and against.search(sentence) and not EARLIER.search(sentence):
            return Doubt(claim=claim, span=claim.span, severity="conflict", how="the other way round")
    return None


def _outcome(winner: str, loser: str) -> re.Pattern[str]:
    """How a sentence tells who won: "Torpedo won", "Iskra, the champions, lost"; names may be cut to their last word."""
    won, lost = (tables.alternatives("headline_words", kind) for kind in ("won", "lost"))
    first, second = (re.escape(name.split()[-1]) for name in (winner, loser))
    aside = r"(?:,[^,.;]{1,60},)? (?:[a-z]+ ){0,2}?"
    return re.compile(rf"\b{first}{aside}(?:{won})\b|\b{second}{aside}(?:{lost})\b")
