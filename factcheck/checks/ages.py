"""`number_conflict` of ages: one person is given two ages that no birthday explains.

Flagged when two articles of the same months give the person's age beside the name, and the two differ by more than a year.

Survives: a birthday between two articles, "the 34-year-old" without a name, a name of two people in one article, ages that one
article gives at two times ("at 27 she …").
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from attrs import frozen

from factcheck.checks import ages_then, rivals
from factcheck.checks.ages_then import Then
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival, Value
from factcheck.checks.sides import Place
from factcheck.model import StoryEntity
from factcheck.story import Story
from sources.span import Span

BEHIND = re.compile(
    r"(?:, (?:aged |now |who is |who was )?| \((?:aged )?)(\d{1,3})(?=[,;.)](?!\d)| (?:and|years old)\b)"
    r"|(?:,? who)? (?:is|has just turned|turned|turns) (\d{1,3})(?=[,;.)](?!\d)| (?:and|years old|in [A-Z][a-z]+|on|last|this)\b)"
    r"|, an? (\d{1,3})[ -]year[ -]old\b"
)
"""An age right behind a name: "Ada Lind, 34,", "Ada Lind (34)", "Ada Lind, who is 34", "Ada Lind, a 34-year-old nurse"."""
BEFORE = re.compile(r"\b(\d{1,3})[ -]year[ -]old (?:[A-Za-z-]+ ){0,3}$")
"""An age before a name: "the 34-year-old nurse Ada Lind"."""
REACH = 60
"""Code points before a name in which its age is looked for."""
BIRTHDAY = 1
"""Years by which two ages of the same months may differ."""
SAME_TIME = timedelta(days=200)
"""Articles further apart than this may both be right."""
MOST = 30
"""Places of one person's age that are held together at most."""


@frozen(kw_only=True)
class Age:
    """An age beside a name."""

    article: str
    """Id of the article."""
    span: Span
    """The figure."""
    years: int
    """How old the person is said to be."""
    moment: str
    """When: now, or at what happened then."""


def check(story: Story) -> Findings:
    """Everybody's ages."""
    return rivals.findings(story, (rival for entity in story.entities for rival in _rivals(story, entity)))


def _rivals(story: Story, person: StoryEntity) -> Iterator[Rival]:
    ages = list(_ages(story, person))
    given = {(one.article, one.moment, one.years) for one in ages}
    for left, right in combinations(ages[:MOST], 2):
        gap = story.days_apart(left.article, right.article)
        known = {(left.article, right.moment, right.years), (right.article, left.moment, left.years)} & given
        apart = abs(left.years - right.years) > BIRTHDAY and left.moment == right.moment and not known
        if left.article != right.article and apart and (gap is None or gap <= SAME_TIME):
            yield _rival(story, person, left, right)


def _ages(story: Story, person: StoryEntity) -> Iterator[Age]:
    """Every age that stands beside a name of the person in a body, each figure once."""
    seen: set[tuple[str, Span]] = set()
    for one in person.mentions:
        if not one.mention.is_name or one.mention.span.field != "text":
            continue
        text = story.article[one.article].text
        for then in (*_beside(text, one.mention.span), *ages_then.read(story, one.article, one.mention)):
            key = (one.article, then.span)
            if key not in seen and story.claim_at(one.article, then.span) is not None:
                seen.add(key)
                yield Age(
                    article=one.article, span=then.span, years=int(then.span.of(text)), moment=then.moment
                )


def _beside(text: str, name: Span) -> Iterator[Then]:
    """The age right behind a name, else the one before it."""
    start = max(0, name.start - REACH)
    if found := BEHIND.match(text, name.end):
        group = found.lastindex or 0
        yield Then(span=Span(start=found.start(group), end=found.end(group)), moment=ages_then.NOW)
    elif before := BEFORE.search(text[start : name.start]):
        span = Span(start=start + before.start(1), end=start + before.end(1))
        yield Then(span=span, moment=ages_then.NOW)


def _rival(story: Story, person: StoryEntity, left: Age, right: Age) -> Rival:
    return Rival(
        kind="number_conflict",
        aspect="number",
        severity="conflict",
        subject=f"{person.name} is said to be",
        left=_value(story, left),
        right=_value(story, right),
        advice="Check the age.",
    )


def _value(story: Story, one: Age) -> Value:
    claim = story.claim_at(one.article, one.span)
    place = Place(article=one.article, span=one.span)
    return Value(place=place, claim=claim.id if claim else "", words=f"{one.years}")
