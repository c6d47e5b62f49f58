"""`attribution_conflict` within one article: one statement, letter or speech is given two days that cannot both hold.

Flagged when the second sentence says that the same person brought about "that" statement on another day. It survives
when another or a second statement is spoken of, and when somebody else received, read or discussed it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claims.claim import Claim
from claims.mention import DateMention
from factcheck import tables
from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, sides
from factcheck.matching import compare
from factcheck.model import Comparison, Misfit
from factcheck.story import Story

REACH = 8
"""Claims after a statement in which "that statement" can mean it."""


@frozen(kw_only=True)
class _Act:
    """A statement with its day."""

    claim: Claim
    noun: str
    date: DateMention


def check(story: Story) -> Findings:
    """Every article by itself."""
    return Findings(
        misfits=tuple(misfit for claims in story.by_article.values() for misfit in _of(story, claims))
    )


@cache
def _made() -> re.Pattern[str]:
    return re.compile(
        rf"\bin (?:an?|his|her|their|its) (?:\w+ ){{0,2}}({tables.alternatives('speech_acts', 'noun')})\b"
    )


@cache
def _again() -> re.Pattern[str]:
    verbs, nouns = (tables.alternatives("speech_acts", kind) for kind in ("verb", "noun"))
    return re.compile(rf"\b(?:{verbs}) (?:that|this|the same|that same|this same) ({nouns})\b")


def _of(story: Story, claims: Sequence[Claim]) -> Iterator[Misfit]:
    waiting: dict[str, tuple[int, _Act]] = {}
    for number, claim in enumerate(claims):
        if claim.quote or claim.kind == "headline":
            continue
        if not (story.lexicon.may_tell(claim, _again()) or story.lexicon.may_tell(claim, _made())):
            continue
        words = story.words(claim.article, claim.span)
        if found := _again().search(words):
            place, before = waiting.get(found[1], (-REACH, None))
            after = _act(claim, found[1])
            if before and after and number - place <= REACH and _apart(before, after):
                yield _misfit(story, before, after)
        elif (found := _made().search(words)) and (act := _act(claim, found[1])):
            waiting[found[1]] = (number, act)


def _act(claim: Claim, noun: str) -> _Act | None:
    days = [date for date in claim.dates if date.interval is not None and date.interval.granularity == "day"]
    return _Act(claim=claim, noun=noun, date=days[0]) if len(days) == len(claim.dates) == 1 else None


def _apart(one: _Act, other: _Act) -> bool:
    """The same maker, and days that cannot be one."""
    shared = set(one.claim.entities) & set(other.claim.entities)
    first, second = one.date.interval, other.date.interval
    return bool(shared and first and second and not first.overlaps(second))


def _misfit(story: Story, one: _Act, other: _Act) -> Misfit:
    values: dict[str, list[Place]] = {}
    for act in (one, other):
        if act.date.interval:
            place = Place(article=act.claim.article, span=act.date.span)
            values.setdefault(compare.told(act.date.interval), []).append(place)
    days = list(values)
    found = sides(story, values)
    return Misfit(
        kind="attribution_conflict",
        severity="conflict",
        headline=f"One {one.noun} is said to be of {days[0]}, and then of {days[1]}.",
        sides=found,
        scope="within_article",
        suggestion=f"Check when the {one.noun} was made.",
        why=(
            Comparison(
                aspect="attribution",
                level="conflicts",
                detail=f"{days[0]} against {days[1]}",
                left=found[0].span,
                right=found[1].span,
            ),
        ),
    )
