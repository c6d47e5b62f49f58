"""`temporal_impossibility` across articles: one dates the death of a person, another what this person did later.

Survives: a statue, a son or a prize that bears the name, what is done to the dead, a deed that is denied or only possible,
words in quotation marks, two people of whom one name is not the end of the other, the day on which it was said, the
years of a clause in between.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from attrs import frozen

from claims.claim import Claim
from claims.mention import DateMention
from factcheck import tables
from factcheck.checks import rivals
from factcheck.checks.facts.fact import plain
from factcheck.checks.facts.subjects import one_person
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.matching import compare, whose
from factcheck.story import Story
from sources.span import Span

DIED = re.compile(
    r"\b(?:died|passed away|succumbed|was buried|was cremated|was killed|was murdered|drowned|lost (?:his|her) life)\b"
)
"""Verbs of a death."""
AFTERWARDS = re.compile(
    r"\b(?:late|posthumous\w*|(?:his|her) death|funeral|in memory|named after)\b", re.IGNORECASE
)
"""Words with which a sentence knows that somebody is dead."""
OF = re.compile(
    r"\b(?:of|for|to|with|by|after|from|about|against|at|on|in)\s(?:the\s)?(?:late\s)?(?:[A-Z][a-z]{1,9}\.?\s)?$"
)
"""What stands before a name that is not the subject."""
SUBJECT = re.compile(
    r"(?:,[^.;:“”\"]{1,90}?,|,)?(?: who| and)?(?: (?:also|then|later|even|still|personally))? $"
)
"""What may stand between a name and its verb."""
CROWD = 4000
"""Pairs of a death and a deed beyond which a story, as that of a war, is not looked through."""
FAR = 130
"""Code points between a name and the day of its deed."""


@frozen(kw_only=True)
class _Mark:
    """A dated event of a life, and whose it is."""

    person: str
    claim: Claim
    date: DateMention
    told: Span


@cache
def _living() -> re.Pattern[str]:
    """Active verbs of the living in the past."""
    return re.compile(rf"\b(?:{tables.alternatives('tense_words', 'alive')})\b")


def check(story: Story) -> Findings:
    """Everybody who is said to have died, and to have done something later."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    died = list(_deaths(story))
    done = list(_deeds(story)) if died else []
    for death, deed in product(died, done) if len(died) * len(done) <= CROWD else ():
        if death.claim.article != deed.claim.article and one_person(story, death.person, deed.person):
            first, second = death.date.interval, deed.date.interval
            if first and second and compare.loosened(first).last < compare.loosened(second).first:
                yield _rival(story, death, deed)


def _dated(story: Story) -> Iterator[tuple[Claim, DateMention]]:
    """Every time of a plain statement in the body of an article."""
    for claim in story.claims:
        if plain(claim) and claim.modality not in ("planned", "alleged"):
            yield from ((claim, date) for date in claim.dates if date.interval)


def _deaths(story: Story) -> Iterator[_Mark]:
    """Every dated death of a named person."""
    seen: set[tuple[str, Span]] = set()
    for claim, date in _dated(story):
        for one in _acts(story, claim, date, DIED):
            if (key := (claim.article, date.span)) not in seen:
                seen.add(key)
                yield one


def _deeds(story: Story) -> Iterator[_Mark]:
    """Every dated deed of a named person that only the living do."""
    for claim, date in _dated(story):
        if not AFTERWARDS.search(story.words(claim.article, claim.sentence)):
            yield from _acts(story, claim, date, _living())


def _acts(story: Story, claim: Claim, date: DateMention, verbs: re.Pattern[str]) -> Iterator[_Mark]:
    """Every person whom a sentence names as the subject of one of some verbs, before a time."""
    text, last = story.article[claim.article].text, date.span.start
    for mention, found in story.named[claim.article]:
        first, end = mention.span.start, mention.span.end
        near = claim.sentence.start <= first and end <= last and last - end <= FAR
        if not near or found.type != "PERSON" or OF.search(text, claim.sentence.start, first):
            continue
        for verb in verbs.finditer(text, end, last):
            span = Span(start=verb.start(), end=verb.end())
            if _subject(text, end, verb.start()) and _its(text, claim, span, date, end):
                yield _Mark(person=found.id, claim=claim, date=date, told=span)


def _subject(text: str, end: int, verb: int) -> bool:
    """May a name that ends before a verb be its subject, with nobody speaking in between?"""
    return SUBJECT.fullmatch(text, end, verb) is not None and not whose.speaks(text[end:verb])


def _its(text: str, claim: Claim, verb: Span, date: DateMention, name: int) -> bool:
    """Is a time behind a verb, which is told of a name that ends before it, the verb's own, and the first?"""
    if any(verb.end <= one.span.start < date.span.start for one in claim.dates):
        return False
    return not (
        whose.another(text, verb.end, date.span.start)
        or whose.closed(text, verb, date.span, name)
        or whose.of_another(claim, verb, date)
    )


def _rival(story: Story, death: _Mark, deed: _Mark) -> Rival:
    values = [
        rivals.value(
            one.claim,
            one.date.span,
            f"“{story.words(one.claim.article, one.told)}”, {compare.told(one.date.interval)}",
        )
        for one in (death, deed)
        if one.date.interval
    ]
    return Rival(
        kind="temporal_impossibility",
        aspect="date",
        severity="conflict",
        subject=f"{story.name(death.person)} cannot have acted after death:",
        left=values[0],
        right=values[1],
        advice="Check both dates, and whether one person is meant.",
    )
