"""Whether two times are of one state that lasts: the road was closed on Thursday, and was still closed on Saturday."""

import re
from datetime import timedelta

from claims.claim import Claim
from claims.mention import DateMention
from factcheck.story import Story

LASTS = re.compile(
    r"\b(?P<aside>(?:who|which|that|while|as) (?:(?:is|are|was|were|has|had) )?)?(?:still|(?<!will )(?<!would )(?<!to )(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:e|es|ed|ing))|as yet)\b"
)
"""Words of what was so before, and what stands before them where that is told aside: "who was still mayor"; who "will remain" is not there yet."""
COMMA = re.compile(r"[,;:]\s")
"""What parts the clauses of a sentence."""
IS = re.compile(r"\b(?:is|are|was|were|had|has|have|lay|stood|sat)\s(?P<what>[^,;:]{3,60}) $")
"""A verb of being or having, with what something is or where, up to the word before a time: "was in hospital on"."""
TAKES_PLACE = re.compile(
    r"^(?:being |not |also |only )?(?:due|set|scheduled|planned|to|for|held|born|buried|on|in|at|from|until|the \w+) ?(?:on|in|at|of)?$"
)
"""What stands there where it is told when something takes place: "was held on", "is due on"."""
OPENING = 10
"""Code points before a time that opens a sentence: "Early on Saturday, the road was still closed"."""
NEWS = timedelta(days=1)
"""An article tells of the day on which it was published, or of the one before."""


def two(story: Story, left: Claim, right: Claim) -> bool:
    """Does one of two claims say that it is still so, later than the other, or both how it is on the day of their article?"""
    first, second = (_only(one) for one in (left, right))
    if first is None or second is None or first.interval is None or second.interval is None:
        return False
    ordered = sorted(((first.interval.first, left), (second.interval.first, right)), key=lambda one: one[0])
    (_, before), (_, after) = ordered
    if story.once(_lasts, after) and not story.once(_lasts, before):
        return True
    return bool(story.days_apart(left.article, right.article)) and all(
        story.once(_of_its_day, one) for one in (left, right)
    )


def _only(claim: Claim) -> DateMention | None:
    """The only time of a claim."""
    return claim.dates[0] if len(claim.dates) == 1 else None


def _lasts(story: Story, claim: Claim) -> bool:
    """Does the part of a claim between commas that gives its time say that something is still so?"""
    date = _only(claim)
    if date is None:
        return False
    text, first, last = story.article[claim.article].text, claim.span.start, claim.span.end
    start = max((found.end() for found in COMMA.finditer(text, first, date.span.start)), default=first)
    if date.span.start - first <= OPENING and (opening := COMMA.match(text, date.span.end)):
        end = COMMA.search(text, opening.end(), last)
    else:
        end = COMMA.search(text, date.span.end, last)
    found = LASTS.finditer(text, start, end.start() if end else last)
    return any(one["aside"] is None for one in found)


def _of_its_day(story: Story, claim: Claim) -> bool:
    """Does a claim tell how something is, not what happens, on the day of its article?"""
    date, printed = _only(claim), story.article[claim.article].published.interval
    if date is None or date.interval is None or printed is None or date.interval.gap(printed) > NEWS:
        return False
    text = story.article[claim.article].text[claim.sentence.start : date.span.start]
    found = IS.search(re.sub(r"\b(?:on|by|until|late on|early on) $", "", text))
    return found is not None and not claim.events and TAKES_PLACE.search(found["what"]) is None
