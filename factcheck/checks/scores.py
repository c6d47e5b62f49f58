"""`number_conflict`: the score of one match is told in two ways.

Both sentences name the same two sides and one score; survives a score of half-time or of another stage, another day, a
return match, an article that gives the other score as well.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from factcheck.checks import rivals
from factcheck.checks.acts.tellings import LONGEST, names_in
from factcheck.checks.acts.together import again_in
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.matching.gate import ONE_NEWS
from factcheck.story import Story
from sources.span import Span

CROWD = 30
"""Scores of a story that are held together."""
SIDES = 2
"""Names that both sentences must have."""
PLAYED = re.compile(
    r"\b(?:beat|beats|beating|beaten|defeat(?:s|ed)?|lost|loses|won|wins|win|drew|victory|thrash\w*)\b"
)
SCORE = re.compile(
    r"(?<![\d-])(?P<one>\d{1,2})[-\u2013](?P<other>\d{1,2})(?![\d-]|\s?(?:years?|percent|km|m)\b)"
)
OPENING = frozenset({"The", "In", "On", "At", "After", "With", "For", "And", "But"})
"""Words with which a sentence begins."""
STAGE = re.compile(
    r"\b(?:half[- ]?time|at the break|interval|aggregate|on penalties|shoot-?out|extra time|lead|leads|led|ahead|trail\w*|behind|level|set|sets"
    r"|first leg|second leg|return|last (?:season|year|month)|earlier|previous)\b",
    re.IGNORECASE,
)
"""Words of a score that is not the final one, or of another match."""
TEAM = re.compile(
    r"\b(?:(?:wo)?men|girls|boys|ladies|juniors|youth|reserves|under-?\d\ds?|u-?\d\d)\b", re.IGNORECASE
)
"""Words that tell which of the teams of a club or country plays."""
SPORT = re.compile(
    r"\b(?:football|basketball|volleyball|handball|hockey|rugby|tennis|cricket|baseball|futsal|water polo)\b",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class _Score:
    """A final score."""

    claim: Claim
    """Where it is told."""
    span: Span
    """Its words."""
    goals: frozenset[int]
    """Both numbers."""
    names: frozenset[str]
    """Capitalised words of its sentence."""


def check(story: Story) -> Findings:
    """The scores that two articles give to two sides."""
    found = [one for claims in story.by_sentence.values() for one in _of(story, claims[0])][:CROWD]
    return rivals.findings(
        story, (_rival(story, *two) for two in combinations(found, 2) if _clash(story, *two))
    )


def _of(story: Story, claim: Claim) -> Iterator[_Score]:
    """The only score of a sentence that tells how a match ended."""
    if claim.kind == "headline" or claim.quote or len(claim.sentence) > LONGEST:
        return
    if not story.lexicon.may_tell(claim, PLAYED):
        return
    said = story.words(claim.article, claim.sentence)
    text = story.article[claim.article].text
    found = list(SCORE.finditer(text, claim.sentence.start, claim.sentence.end))
    if len(found) == 1 and PLAYED.search(said) and STAGE.search(said) is None:
        yield _Score(
            claim=claim,
            span=Span(start=found[0].start(), end=found[0].end(), field=claim.sentence.field),
            goals=_goals(found[0]),
            names=frozenset(word for word in names_in(f". {said}") if word not in OPENING),
        )


def _goals(found: re.Match[str]) -> frozenset[int]:
    return frozenset((int(found["one"]), int(found["other"])))


def _clash(story: Story, one: _Score, other: _Score) -> bool:
    """Are they two scores of one match, of which neither article gives the other's?"""
    articles = one.claim.article, other.claim.article
    if articles[0] == articles[1] or one.goals == other.goals or story.further_apart(*articles, ONE_NEWS):
        return False
    said = [story.words(each.claim.article, each.claim.sentence) for each in (one, other)]
    again = [again_in(story, each.claim) for each in (one, other)]
    if _other_teams(*said) or again[0] != again[1] or not _one_match(one, other) or not _one_day(one, other):
        return False
    return not _gives(story, one, other) and not _gives(story, other, one)


def _other_teams(one: str, other: str) -> bool:
    """Do two sentences tell of the women and the men of a club, or of two sports?"""
    teams, sports = (
        [{found.lower() for found in words.findall(said)} for said in (one, other)] for words in (TEAM, SPORT)
    )
    return teams[0] != teams[1] or (all(sports) and not sports[0] & sports[1])


def _one_match(one: _Score, other: _Score) -> bool:
    """Has one sentence both sides of the other, and names nobody whom the other does not?"""
    short, long = sorted((one.names, other.names), key=len)
    return len(short) >= SIDES and short <= long


def _one_day(one: _Score, other: _Score) -> bool:
    """Are they of one day, as printed: "on Sunday" may be read as the last or the next?"""
    days = [
        {
            date.interval.first.weekday()
            for date in each.claim.dates
            if date.interval and date.interval.granularity == "day"
        }
        for each in (one, other)
    ]
    return not all(days) or bool(days[0] & days[1])


def _gives(story: Story, one: _Score, other: _Score) -> bool:
    """Does the article of the first give the score of the other anywhere?"""
    text = story.article[one.claim.article].text
    return any(_goals(found) == other.goals for found in SCORE.finditer(text))


def _rival(story: Story, one: _Score, other: _Score) -> Rival:
    return Rival(
        kind="number_conflict",
        aspect="number",
        severity="conflict",
        subject="The score of one match is given as",
        left=rivals.quoted(story, one.claim, one.span),
        right=rivals.quoted(story, other.claim, other.span),
        advice="Check how the match ended.",
    )
