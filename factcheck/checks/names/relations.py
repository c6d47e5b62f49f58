"""`self_relation`: two names for one state put in a relation that needs two parties."""

from claims.claim import Claim, Event
from claims.events.relations import RELATE
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
                seen.setdefault((claim.article, event.span), _misfit(story, claim, event))
    return Findings(misfits=tuple(seen.values()))


def _misfit(story: Story, claim: Claim, event: Event) -> Misfit:
    words = story.words(claim.article, event.span)
    name = story.name(event.agent)
    detail = f"both parties of “{words}” stand for {name}"
    return Misfit(
        kind="self_relation",
        severity="error",
        headline=f"“{words}” puts {name} in a relation with itself.",
        sides=(Side(article=claim.article, claim=claim.id, span=event.span, value=words),),
        scope="within_article",
        suggestion="Check which second party is meant.",
        why=(Comparison(aspect="party", level="conflicts", detail=detail, left=event.span),),
    )
