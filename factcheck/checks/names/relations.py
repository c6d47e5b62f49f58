"""`self_relation`: two names for one state put in a relation that needs two parties.

Flagged for what relates two parties ("ties between A and B"), and for two names that are the subject of an act which takes
two ("A and B have agreed"). Survives: a capital as a town ("flights between"), acts of each for itself ("A and B voted").
"""

import re
from collections.abc import Iterator
from functools import cache

from claims import places
from claims.claim import Claim
from claims.events.relations import RELATE
from factcheck import tables
from factcheck.checks.finding import Findings
from factcheck.model import Comparison, Misfit, Side
from factcheck.story import Story
from sources.span import Span


def check(story: Story) -> Findings:
    """Every relation between two parties, looked at by itself."""
    seen: dict[tuple[str, Span], Misfit] = {}
    for claim in story.claims:
        for event in claim.events:
            if event.predicate == RELATE and event.agent is not None and event.agent == event.patient:
                name = story.name(event.agent) or ""
                seen.setdefault((claim.article, event.span), _misfit(story, claim, event.span, name))
        for span, name in _pairs(story, claim):
            seen.setdefault((claim.article, span), _misfit(story, claim, span, name))
    return Findings(misfits=tuple(seen.values()))


def _pairs(story: Story, claim: Claim) -> Iterator[tuple[Span, str]]:
    """Two names of one state that a claim joins as the subject of an act which takes two."""
    if claim.quote or claim.kind != "statement":
        return
    able = story.lexicon.may_tell(claim, _joined())
    words = story.words(claim.article, claim.span) if able else ""
    for found in _joined().finditer(words) if " and " in words else ():
        first, second = (places.state_of(found[name]) for name in ("one", "other"))
        if first and second and first.country.code == second.country.code and first.part != second.part:
            start = claim.span.start
            span = Span(start=start + found.start(), end=start + found.end(), field=claim.span.field)
            yield span, first.country.name


@cache
def _joined() -> re.Pattern[str]:
    name = r"[A-Z][\w'\u2019-]{1,30}(?: [A-Z][\w'\u2019-]{1,30}){0,2}"
    return re.compile(
        rf"(?<!, )(?<!of )(?<!in )(?<!for )(?<!with )(?<!at )(?<!near )\b(?P<one>{name}) and (?P<other>{name})"
        rf" (?:(?:have|had|will|are|were|also|now|again|still|to|be|due|set) ){{0,3}}(?:{tables.alternatives('mutual_words', 'act')})\b"
    )


def _misfit(story: Story, claim: Claim, span: Span, name: str) -> Misfit:
    words = story.words(claim.article, span)
    detail = f"both parties of “{words}” stand for {name}"
    return Misfit(
        kind="self_relation",
        severity="error",
        headline=f"“{words}” puts {name} in a relation with itself.",
        sides=(Side(article=claim.article, claim=claim.id, span=span, value=words),),
        scope="within_article",
        suggestion="Check which second party is meant.",
        why=(Comparison(aspect="party", level="conflicts", detail=detail, left=span),),
    )
