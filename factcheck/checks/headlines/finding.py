"""`headline_mismatch`: the headline asserts what the text does not.

Flagged when the text gives the act only as denied or as not done (conflict), only as possible, conditional, alleged or
under consideration (tension), when it says the opposite, when the one number that it has for the same thing is another,
and when "all" is only "some". It survives when anything in the text bears the headline out, in whoever's voice, when
the act is announced ("will resign"), and when the headline itself is hedged, asks, quotes or names a voice.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache

from claims.claim import Claim, Event
from claims.events import predicates
from factcheck import tables
from factcheck.checks.finding import Findings
from factcheck.checks.headlines import contrary as headline_contrary
from factcheck.checks.headlines import numbers as headline_numbers
from factcheck.checks.headlines import words as headline_words
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.words import Headline
from factcheck.model import Comparison, Misfit, Side
from factcheck.order import Severity
from factcheck.story import Story
from sources.article import Article

BEFORE = 70
"""Code points before an act in which it may be said to be only considered."""
OPEN = frozenset({"possible", "conditional", "alleged"})


def check(story: Story) -> Findings:
    """Every article that has a headline and a text."""
    found = []
    for article in story.articles:
        headline = headline_words.read(article)
        claims = [one for one in story.by_article[article.id] if one.kind != "headline"]
        if headline and claims:
            doubt = next((doubt for rule in RULES if (doubt := rule(story, headline, claims))), None)
            if doubt:
                found.append(_misfit(story, article, headline, doubt))
    return Findings(misfits=tuple(found))


def act(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The act of the headline is in no claim said to be done, and the text's beginning leaves it open."""
    told = [(claim, event) for claim in claims for event in claim.events if _is(event, headline.family)]
    doubts = [(claim, event, _doubt(story, claim, event)) for claim, event in told]
    first = early(claims)
    if headline.family is None or any(doubt is None for _, _, doubt in doubts):
        return None
    for claim, event, doubt in doubts:
        if doubt and claim.sentence in first and same(story, headline, claim):
            return Doubt(claim=claim, span=event.span, severity=doubt[0], how=doubt[1])
    return None


def number(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The only number that the text has for the same thing is another."""
    found = headline_numbers.differing(headline.text, claims)
    if found is None:
        return None
    claim, span = found
    return Doubt(
        claim=claim, span=span, severity="conflict", how=f"with “{story.words(claim.article, span)}”"
    )


RULES: tuple[Callable[[Story, Headline, Sequence[Claim]], Doubt | None], ...] = (
    act,
    headline_contrary.opposite,
    number,
    headline_contrary.reach,
)


def _is(event: Event, family: str | None) -> bool:
    return family is not None and predicates.family(event.predicate) == family


def _doubt(story: Story, claim: Claim, event: Event) -> tuple[Severity, str] | None:
    """How the text leaves an act open or denies it; None when it reports the act as done or decided."""
    text = story.article[claim.article].text
    before = text[max(claim.sentence.start, event.span.start - BEFORE) : event.span.start]
    if _weighed().search(before):
        return "tension", "as not yet done"
    if event.polarity == "negated" and not event.nominal:
        return "conflict", "as not done"
    if claim.modality == "denied" and claim.polarity == "affirmed":
        return "conflict", "as denied"
    if claim.modality in OPEN:
        return "tension", f"as {claim.modality} only"
    return None


@cache
def _weighed() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('headline_words', 'weigh')})\b", re.IGNORECASE)


def _misfit(story: Story, article: Article, headline: Headline, doubt: Doubt) -> Misfit:
    words = story.words(article.id, doubt.span)
    own = next((one.id for one in story.by_article[article.id] if one.span == headline.span), None)
    return Misfit(
        kind="headline_mismatch",
        severity=doubt.severity,
        headline=f"The headline says “{headline.text.strip()}”; the text has it {doubt.how}.",
        sides=(
            Side(article=article.id, claim=own, span=headline.place, value=headline.text.strip()),
            Side(article=article.id, claim=doubt.claim.id, span=doubt.span, value=words),
        ),
        scope="within_article",
        suggestion="Change the headline to what the text says.",
        why=_why(headline, doubt, words),
    )


def _why(headline: Headline, doubt: Doubt, words: str) -> tuple[Comparison, ...]:
    detail = f"“{headline.text.strip()}” against “{words}”"
    return (
        Comparison(aspect="event", level="conflicts", detail=detail, left=headline.place, right=doubt.span),
    )
