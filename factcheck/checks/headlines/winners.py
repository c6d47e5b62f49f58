"""Headlines that let the one win of whom the text says that the other won: "Iskra beat Torpedo", "Torpedo won the final"."""

import re
from collections.abc import Sequence
from functools import cache

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
    return _otherwise(story, claims, bears, against)


def lone(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The headline lets one party win or lose a contest, and the text tells the other of this party, and nowhere the same."""
    found = _lone().match(headline.text)
    if found is None:
        return None
    won, lost = (re.compile(one) for one in _of_one(found["who"]))
    bears, against = (won, lost) if found["wins"] else (lost, won)
    return _otherwise(story, claims, bears, against)


def _otherwise(
    story: Story, claims: Sequence[Claim], bears: re.Pattern[str], against: re.Pattern[str]
) -> Doubt | None:
    """Where the beginning of a text tells what is against the headline, and no sentence bears it out."""
    words = {claim.sentence: sentences.words(story, claim) for claim in claims}
    if any(bears.search(sentence) for sentence in words.values()):
        return None
    first = early(claims)
    for claim in claims:
        sentence = words[claim.sentence]
        if claim.sentence in first and against.search(sentence) and not EARLIER.search(sentence):
            return Doubt(claim=claim, span=claim.span, severity="conflict", how="the other way round")
    return None


@cache
def _lone() -> re.Pattern[str]:
    wins, loses, contest = (
        tables.alternatives("headline_words", kind) for kind in ("winning", "losing", "contest")
    )
    return re.compile(
        rf"(?:\w+ )?(?P<who>{NAME}) (?:(?P<wins>{wins})|(?:{loses}))\b(?=[^.;:]*\b(?:{contest})\b)(?! by\b)"
    )


def _of_one(name: str) -> tuple[str, str]:
    """How a sentence tells that somebody won, and that he lost: by his doings, or by those of another."""
    won, lost = (tables.alternatives("headline_words", kind) for kind in ("won", "lost"))
    who = re.escape(name.rsplit(maxsplit=1)[-1])
    beaten = rf"(?:beat|beats|defeated|knocked|edged|thrashed|overcame|eliminated|outclassed|ahead of|win over|victory over|won against) (?:\w+ ){{0,3}}?{who}\b"
    aside = r"(?:,[^,.;]{1,60},)? (?:[a-z]+ ){0,2}?"
    return rf"\b{who}{aside}(?:{won})\b", rf"\b{who}{aside}(?:{lost})\b|\b{beaten}"


def _outcome(winner: str, loser: str) -> re.Pattern[str]:
    """How a sentence tells who won: "Torpedo won", "Iskra, the champions, lost"; names may be cut to their last word."""
    won, lost = (tables.alternatives("headline_words", kind) for kind in ("won", "lost"))
    first, second = (re.escape(name.split()[-1]) for name in (winner, loser))
    aside = r"(?:,[^,.;]{1,60},)? (?:[a-z]+ ){0,2}?"
    return re.compile(rf"\b{first}{aside}(?:{won})\b|\b{second}{aside}(?:{lost})\b")
