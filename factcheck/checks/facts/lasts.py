"""`date_conflict` of the last time: "had last been inspected on 14 May", "the last inspection of the bridge took place on 2 July".

Survives: two things or two acts, the last but one, what is due or planned, a day that the other article gives as well,
two speakers.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations, product

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from claims.mention import DateMention
from claims.tables import words
from factcheck import tables
from factcheck.checks.facts.fact import plain, two_people
from factcheck.checks.rivals import Rival, value
from factcheck.checks.times import clashing
from factcheck.matching import compare
from factcheck.matching.gate import apart
from factcheck.story import Story
from sources.span import Span
from sources.tables import longest_first

LAST = "last"
"""The word that every such sentence has."""
CROWD = 12
"""Sentences on the last time of one act; more are not compared."""
KIND = r"(?P<kind>(?:[\w-]+ ){0,2}?)"
"""Words before the noun for what was done."""
SIZES = frozenset(
    {
        "big",
        "great",
        "major",
        "large",
        "full",
        "complete",
        "general",
        "serious",
        "deadly",
        "fatal",
        "successful",
        "regular",
    }
)
"""Such words that tell of one among several."""
HEAD = re.compile(r"[a-z][a-z-]+(?=(?:['\u2019]s?)?$)")
"""The noun that ends a phrase."""
BEHIND = re.compile(r"(?<=\w) (?:of|at|in|on|near|for|by|from|aboard|under|between) .*$")
"""What follows the noun in a phrase: "the lift at the hotel"."""
OTHERWISE = re.compile(
    r"\b(?:last but one|next|due|before (?:the|its|that|his|her) last|since (?:the|its|his|her) last|after (?:the|its|his|her) last|until (?:the|its) last"
    r"|would|should|last (?:week|month|year|night|summer|winter|spring|autumn)['\u2019]s)\b"
)
"""Words that tell of another time than the last one."""


@frozen(kw_only=True)
class Last:
    """When something was done for the last time, as one sentence tells it."""

    act: str
    """What was done: a row of the table."""
    thing: str
    """The notion of what it was done to."""
    word: str
    """The noun for it, as printed."""
    kind: frozenset[str]
    """Words that tell of which kind: "safety" in "the last safety check"."""
    claim: Claim
    """Where it is told."""
    date: DateMention
    """When."""


def rivals(story: Story) -> Iterator[Rival]:
    """Two days of one last time."""
    told: dict[tuple[str, str], list[Last]] = {}
    for claim in story.lexicon.claims(frozenset({LAST})):
        for one in _read(story, claim):
            told.setdefault((one.act, one.thing), []).append(one)
    for _, alike in sorted(told.items()):
        for left, right in combinations(alike, 2) if len(alike) <= CROWD else ():
            if left.claim.article != right.claim.article and _clash(story, left, right):
                yield _rival(story, left, right)


def _read(story: Story, claim: Claim) -> Iterator[Last]:
    """What a claim that has one day tells of a last time."""
    days = [date for date in claim.dates if date.interval is not None]
    said = claim.span.of(story.lowered[claim.article]) if claim.span.field == "text" else ""
    if len(days) != 1 or not plain(claim) or LAST not in said or OTHERWISE.search(said):
        return
    able = ((act, forms) for act, (gate, forms) in _forms().items() if gate.search(said))
    for act, form in ((act, form) for act, forms in able for form in forms):
        found = form.search(said)
        head = HEAD.search(BEHIND.sub("", found["what"].strip())) if found else None
        thing = concepts.of_word(head[0]) if head else None
        if head is not None and thing is not None:
            kind = frozenset((found.groupdict().get("kind") or "").split()) if found else frozenset()
            yield Last(act=act, thing=thing, word=head[0], kind=kind, claim=claim, date=days[0])
            return


@cache
def _forms() -> dict[str, tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]]:
    """By act what every sentence on it has, and the ways in which a sentence tells what it was done to."""
    return {
        row["act"]: (_gate(row["nouns"], row["verbs"]), tuple(_of_row(row["nouns"], row["verbs"])))
        for row in tables.rows("last_acts")
    }


def _gate(nouns: str, verbs: str) -> re.Pattern[str]:
    """The word "last" with the act close behind it: quicker to look for than what stands before them."""
    return re.compile(rf"\blast {KIND}(?:{'|'.join((*words(nouns), *words(verbs)))})")


def _of_row(nouns: str, verbs: str) -> Iterator[re.Pattern[str]]:
    noun, verb = ("|".join(longest_first(words(one))) for one in (nouns, verbs))
    what, had = r"(?P<what>[^.;:,]{3,70}?)", r"(?:has|have|had|was|were|is|are)(?: been)?(?: \w+ly)?"
    yield re.compile(
        rf"{what} (?:{had} )?(?:passed|underwent|undergone|had|failed|got|received) its last {KIND}(?:{noun})\b"
    )
    yield re.compile(
        rf"\blast {KIND}(?:{noun})s? (?:of|on|to|at) (?:the |its )?(?P<what>[\w -]{{2,40}}?)(?= (?:took|was|were|had|has|on|in|dates?|dated|happened|came|ended)\b)"
    )
    yield re.compile(rf"{what}['\u2019]s? last {KIND}(?:{noun})\b")
    if verbs != "-":
        yield re.compile(rf"{what} {had} last (?:been )?(?:{verb})\b")
        yield re.compile(rf"\blast (?:{verb}) (?:the |its )(?P<what>[\w -]{{2,40}}?)(?= (?:on|in)\b)")


def _clash(story: Story, one: Last, other: Last) -> bool:
    """Can the two days not be one, does neither article give the other's, and do they name nobody else?"""
    first, second = one.date.interval, other.date.interval
    if first is None or second is None or not clashing.apart(first, second):
        return False
    if SIZES & (one.kind ^ other.kind) or (one.kind and one.kind.isdisjoint(other.kind) and other.kind):
        return False
    pairs = ((one, second), (other, first))
    if any(clashing.given(story, each.claim.article, day) for each, day in pairs):
        return False
    if apart(story, one.claim.entities, other.claim.entities):
        return False
    published = [story.article[each.claim.article].published.interval for each in (one, other)]
    return all(day is None or time.first <= day.last for day, time in product(published, (first, second)))


def _rival(story: Story, left: Last, right: Last) -> Rival:
    places: list[tuple[Claim, Span]] = [(each.claim, each.date.span) for each in (left, right)]
    told = [compare.told(each.date.interval) for each in (left, right) if each.date.interval]
    return Rival(
        kind="date_conflict",
        aspect="date",
        severity="tension",
        subject=f"The last {left.act} ({left.word}) is dated",
        left=value(*places[0], told[0]),
        right=value(*places[1], told[1]),
        advice="Check against the source that both rest on.",
        excuse="other_speaker" if two_people(story, left.claim, right.claim) else None,
    )
