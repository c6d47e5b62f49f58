"""Where an article stops: at a heading, at a sign that closes it, at another story or at what readers say about it."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from sources.credits.bylines import REPORTING
from sources.dates.stamps import CLOCK_ALONE
from sources.zones.appeals import closes_article
from sources.zones.parts import Part
from sources.zones.stories import is_story
from sources.zones.teasers import opens_row
from sources.zones.topics import topics

HEAD = 12
"""Lines above the first paragraph that may say that a report is written by the minute."""
NEAR = 4
"""Lines under a headline in which its date makes it one of another story."""
TWICE = 4
"""Words of another story's headline that is printed twice."""
FEWEST = 2
"""Paragraphs after which another story can begin or a sign can close the article."""
TOLD = 4
"""Words of a headline that can say so."""
SIGN = re.compile(r"live(?: feed| reporting| updates| blog)?|key events|pinned", re.IGNORECASE)
"""A label that says so."""
LIVE = re.compile(
    r"\b(?:live(?=\s?[:\u2013|-]|\s(?:updates?|blog|coverage|feed|text|reporting|page)|$)|LIVE|(?<![a-z] )Live|Live (?=updates|blog|coverage|feed)"
    r"|as it happened|[Kk]ey events|minute by minute|[Ll]atest updates|rolling)\b"
)


def end_of(parts: Sequence[Part], first: int, talk: int, told: AbstractSet[str], *, live: bool) -> int:
    """The first place after `first` where the article may stop.

    `talk` is where readers begin to talk, `told` are the topics of the article up to `first`; a report that is written
    by the minute, `live`, has dated headings of its own.
    """
    count = row = longest = 0
    said = set(told)
    for i in range(first, len(parts)):
        part = parts[i]
        if part.form == "prose":
            count, row = count + 1, row + 1
            longest = max(longest, row)
            said |= topics(part.words)
        elif part.form == "fragment":
            row = 0
        if i == first:
            continue
        if part.form in ("end", "tail") or i == talk or _is_teaser(parts, i):
            return i
        if count >= FEWEST and (
            _closes(part, live=live) or (not live and _is_other(parts, i, said, longest))
        ):
            return i
    return len(parts)


def _is_other(parts: Sequence[Part], at: int, told: AbstractSet[str], longest: int) -> bool:
    """Does another story, or a row of teasers, begin here without a heading?"""
    return is_story(parts, at, told, longest) or opens_row(parts, at, told, longest)


def _closes(part: Part, *, live: bool) -> bool:
    """Does the line close the article: who else worked on it, whose rights it is, what its author is?"""
    if part.form == "bio":
        return True
    if part.form == "byline":
        return not live and REPORTING.match(part.words) is not None
    return part.form == "appeal" and closes_article(part.words)


def _is_teaser(parts: Sequence[Part], at: int) -> bool:
    """Another story's headline, printed twice (as picture text and as link), with its date close by, or thrice."""
    if parts[at].form != "fragment" or at + 2 >= len(parts) or parts[at].words != parts[at + 1].words:
        return False
    thrice = parts[at].words == parts[at + 2].words
    return parts[at].line.count >= TWICE and (
        thrice or any(part.form == "stamp" for part in parts[at + 2 : at + 2 + NEAR])
    )


def is_live(parts: Sequence[Part], first: int) -> bool:
    """Is the report written by the minute: does its head say so, or a time of day above its first words and others?"""
    times = sum(_is_time(part) for part in parts[first:])
    near = parts[max(0, first - HEAD) : first + NEAR]
    above = [
        part.words
        for part in parts[:first]
        if part.form not in ("caption", "bio") and part.line.count >= TOLD
    ]
    said = any(LIVE.search(words) for words in above)
    return times > 1 or said or any(_is_time(part) or SIGN.fullmatch(part.words) for part in near)


def _is_time(part: Part) -> bool:
    """Is it a time of day alone?"""
    return part.form == "stamp" and CLOCK_ALONE.fullmatch(part.words) is not None
