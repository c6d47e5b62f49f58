"""Whether a time that stands behind a verb is that of another verb: of saying it, or of a clause of its own in between."""

import re

from claims.claim import Claim
from claims.mention import DateMention
from sources.span import Span

SAYING = (
    r"(?:said|says|say|told|tells|announced|announces|confirmed|confirms|reported|reports|wrote|writes|added|stated|disclosed|revealed"
    r"|tweeted|posted|declared|let it be known|made (?:it )?(?:known|public))"
)
"""Verbs with which somebody tells what stands before them."""
SAID = re.compile(
    rf",(?: as| and)? (?:(?:[^,.;:]{{2,60}} )?(?:has |have )?{SAYING}\b[^,.;:]{{0,60}}|according to [^,.;:]{{2,80}})$",
    re.IGNORECASE,
)
"""Words behind a comma, up to a time, that tell when it was said: ", his family said on", ", said a spokeswoman on"."""
SPEAKS = re.compile(rf", (?:(?:(?!\b(?:who|which|that)\b)[^,.;:]){{2,40}} )?{SAYING}\b", re.IGNORECASE)
"""Words with which somebody else begins to speak: ", said his wife", but not ", the teacher who wrote"."""
CLAUSE = re.compile(r"\b(?:who|whom|whose|which|where|when|that) [^,.;:]{3,90}$")
"""A clause with a verb of its own, up to a time within it: ", which ran from"."""
WITHIN = re.compile(r",[^,.;:“”\"]{0,60} who(?: \w+)? $|, who(?: \w+)? $")
"""What stands between a name and a verb in a clause that the next comma ends."""

REACH = 200
"""Code points behind a verb in which it may be told when it was said."""


def speaks(words: str) -> bool:
    """Does somebody else begin to speak in these words: ", said his wife,"?"""
    return SPEAKS.search(words) is not None


def said(text: str, end: int, start: int) -> bool:
    """Do the words between the end of a verb and the start of a time tell that it was said then?"""
    return start - end <= REACH and SAID.search(text[end:start]) is not None


def another(text: str, end: int, start: int) -> bool:
    """Do the words between the end of a verb and the start of a time behind it give the time to another verb?"""
    return said(text, end, start) or CLAUSE.search(text[end:start]) is not None


def closed(text: str, verb: Span, date: Span, name: int) -> bool:
    """Is a verb told of a name, which ends before it, by a clause that is over before the time: "Lee, who sang, died on"?"""
    return "," in text[verb.end : date.start] and WITHIN.search(text, name, verb.start) is not None


def of_another(claim: Claim, verb: Span, date: DateMention) -> bool:
    """Is a time given to another act of a claim, told between a verb and the time, and not to the verb?"""
    acts = [one for one in claim.events if date.span in one.when and not one.nominal]
    between = any(verb.end <= one.span.start < date.span.start for one in acts)
    return between and not any(one.span.overlaps(verb) for one in acts)
