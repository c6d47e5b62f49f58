"""What a switched-off suppressor would have explained becomes a flag: the one place that asks for the switches.

Every check still says what explains a difference; here it is decided whether that is heard. A difference that something
could explain is a tension by its meaning (compatible only with an explanation), whatever its kind.
"""

from collections.abc import Collection

from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, origins_at, scope
from factcheck.model import Misfit, Side, Suppressed
from factcheck.story import Story

SHOWN = 60
"""Characters of a claim that a side shows as its value."""


def let_through(story: Story, found: Findings, off: Collection[str]) -> Findings:
    """The findings as they are when the suppressors in `off` explain nothing."""
    loud = [one for one in found.suppressed if one.reason in off]
    return Findings(
        misfits=(*found.misfits, *(_misfit(story, one) for one in loud)),
        suppressed=tuple(one for one in found.suppressed if one.reason not in off),
    )


def _misfit(story: Story, one: Suppressed) -> Misfit:
    places = [Place(article=story.claim[id_].article, span=story.claim[id_].span) for id_ in one.claims]
    return Misfit(
        kind=one.kind,
        severity="tension",
        headline=f"{one.detail} ({one.reason.replace('_', ' ')}, which is switched off).",
        sides=tuple(_side(story, place, id_) for place, id_ in zip(places, one.claims, strict=True)),
        scope=scope(places),
    )


def _side(story: Story, place: Place, claim: str) -> Side:
    words = story.words(place.article, place.span)
    value = words if len(words) <= SHOWN else f"{words[:SHOWN].rsplit(' ', 1)[0]} …"
    return Side(
        article=place.article, claim=claim, span=place.span, value=value, origins=origins_at(story, [place])
    )
