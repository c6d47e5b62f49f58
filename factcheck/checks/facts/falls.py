"""`place_conflict` of falls: one plane fell into two lakes, one bus plunged into two rivers, one bomb hit two villages.

Flagged where the only fall that an article tells is into another water, or on another village, than that of another
article of the same days. Survives: a place that the other article names anywhere, places of two sorts, a name spelt a
little otherwise, things of two sorts, another fall, another time, what is only possible.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from itertools import combinations

from attrs import frozen
from rapidfuzz.distance import Indel

from claims import places
from claims.claim import NOT_YET, Claim
from claims.tables import words
from factcheck import tables
from factcheck.checks.acts.together import again_in
from factcheck.checks.rivals import Rival, quoted
from factcheck.needed import needed
from factcheck.story import Story
from sources import interval
from sources.span import Span

NEAR = timedelta(days=14)
"""Articles further apart, or falls further before their article, are of two falls."""
WATERS = ("lake", "river", "sea")
BARE = "river"
"""The sort of a water that is named without one: "into the Drava"."""
NAME = r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?"
"""What a place is called."""
GAP = r"(?: [^\W_][\w'\u2019-]*){0,6}?"
"""What may stand between the verb and "into": "off a bridge and"."""
SPELLING = 0.75
"""Names at least so alike may be one, spelt in two ways."""


@frozen(kw_only=True)
class Fall:
    """A fall, as a sentence tells it."""

    claim: Claim
    """The claim."""
    span: Span
    """The words of the place."""
    name: str
    """What it is called, without what it is."""
    sort: str
    """Lake, river, sea, village, …"""
    thing: int | None
    """The sort of what fell, by its row; None where the sentence does not tell."""


def rivals(story: Story) -> Iterator[Rival]:
    """Falls into two places, each the only one of its article."""
    told = [found for article in story.articles if (found := _only(story, article.id))]
    for left, right in combinations(told, 2):
        if _clash(story, left, right) and not _two(story, left, right):
            yield Rival(
                kind="place_conflict",
                aspect="place",
                severity="tension",
                subject="One fall is put into different places:",
                left=quoted(story, left.claim, left.span),
                right=quoted(story, right.claim, right.span),
                advice="Check where it happened.",
            )


def _only(story: Story, article: str) -> Fall | None:
    """The only fall that an article tells."""
    if not any(letters in story.lowered[article] for letters in _needed()):
        return None
    found = [one for claim in story.by_article[article] for one in _falls(story, claim)]
    names = {one.name for one in found}
    return found[0] if len(names) == 1 else None


def _falls(story: Story, claim: Claim) -> Iterator[Fall]:
    if claim.sentence.field != "text" or claim.modality in NOT_YET or claim.polarity == "negated":
        return
    text = story.article[claim.article].text
    for match in _pattern().finditer(text, claim.span.start, claim.span.end):
        name = next(value for key, value in match.groupdict().items() if key.endswith("_name") and value)
        if match["bare_name"] and places.holds(name, name) is not None:
            continue
        span = Span(start=match.start("place"), end=match.end("place"))
        yield Fall(
            claim=claim, span=span, name=name, sort=_sort(match), thing=_thing(story, claim, match.start())
        )


def _sort(match: re.Match[str]) -> str:
    """Lake, river or sea; a village by its own noun, since it may lie in a district."""
    waters = (one for one in WATERS if match[f"{one}_before"] or match[f"{one}_behind"])
    return next(waters, (match["town"] or BARE).lower())


def _thing(story: Story, claim: Claim, before: int) -> int | None:
    """The sort of what fell: of the last noun of the table before the verb."""
    text = story.lowered[claim.article]
    found = list(_things().finditer(text, claim.sentence.start, before))
    return next(n for n, one in enumerate(found[-1].groups()) if one) if found else None


def _clash(story: Story, left: Fall, right: Fall) -> bool:
    """Are they two places of one sort, of which each article names its own alone?"""
    if left.sort != right.sort or Indel.normalized_similarity(left.name, right.name) >= SPELLING:
        return False
    texts = [story.article[one.claim.article].text for one in (left, right)]
    return right.name not in texts[0] and left.name not in texts[1]


def _two(story: Story, left: Fall, right: Fall) -> bool:
    """Does anything tell two falls: what fell, another time, another one of the sort?"""
    known = None not in (left.thing, right.thing)
    if (left.thing != right.thing and known) or not (known or left.sort in WATERS):
        return True
    if story.further_apart(left.claim.article, right.claim.article, NEAR):
        return True
    if any(_long_ago(story, one.claim) for one in (left, right)):
        return True
    apart = interval.apart(left.claim.times, right.claim.times)
    return apart or again_in(story, left.claim) != again_in(story, right.claim)


def _long_ago(story: Story, claim: Claim) -> bool:
    day = story.article[claim.article].published.interval
    return day is not None and any(time.gap(day) > NEAR for time in claim.times)


@cache
def _pattern() -> re.Pattern[str]:
    """A verb and a place: "Lake Orta", "the River Sava", "the Po river", "the Drava", "the village of Osk"."""
    kinds = tables.words("falls")
    moved = "|".join(kinds["move"])
    named = "|".join(_named(sort, "|".join(kinds[sort])) for sort in WATERS)
    town = rf"the (?P<town>{'|'.join(kinds['town'])}) of (?P<town_name>{NAME})"
    place = rf"(?P<place>{named}|{town}|the (?P<bare_name>{NAME}))"
    return re.compile(rf"\b(?:{moved}){GAP} (?:(?:in|on)(?:to)? )?{place}(?![\w'\u2019])")


def _named(sort: str, nouns: str) -> str:
    before = rf"(?:the )?(?P<{sort}_before>(?i:{nouns}))(?: of)? (?P<{sort}_first_name>{NAME})"
    return rf"{before}|(?:the )?(?P<{sort}_last_name>{NAME}) (?P<{sort}_behind>(?i:{nouns}))\b"


@cache
def _things() -> re.Pattern[str]:
    rows = [row["words"] for row in tables.rows("falls") if row["kind"] == "thing"]
    return re.compile("|".join(rf"\b({'|'.join(words(row))})\b" for row in rows))


@cache
def _needed() -> frozenset[str]:
    return needed(tables.words("falls")["move"])
