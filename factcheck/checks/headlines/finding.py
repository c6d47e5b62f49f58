"""`headline_mismatch`: the headline asserts what the text does not.

Flagged when the text gives the act only as denied or as not done (conflict), only as possible, conditional, alleged or
under consideration (tension), when it says the opposite, when it has the most where the headline has the least, when the
one number that it has for the same thing is another, and when "all" is only "some". It survives when anything in the
text bears the headline out, in whoever's voice, when the act is announced ("will resign"), when the headline rounds a
number, and when it is hedged, asks, quotes or names a voice.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from attrs import evolve

from claims.claim import Claim, Event
from claims.events import predicates
from factcheck import tables
from factcheck.checks.finding import Findings
from factcheck.checks.headlines import contrary as headline_contrary
from factcheck.checks.headlines import homes as headline_homes
from factcheck.checks.headlines import means as headline_means
from factcheck.checks.headlines import measures as headline_measures
from factcheck.checks.headlines import numbers as headline_numbers
from factcheck.checks.headlines import sorts as headline_sorts
from factcheck.checks.headlines import states as headline_states
from factcheck.checks.headlines import survivors as headline_survivors
from factcheck.checks.headlines import tolls as headline_tolls
from factcheck.checks.headlines import unsettled as headline_unsettled
from factcheck.checks.headlines import winners as headline_winners
from factcheck.checks.headlines import words as headline_words
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.extremes import extreme
from factcheck.checks.headlines.words import Headline
from factcheck.model import Comparison, Misfit, Side, Suppressed
from factcheck.order import Severity
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.article import Article

BEFORE = 70
"""Code points before an act in which it may be said to be only considered."""
OPEN = frozenset({"possible", "conditional", "alleged"})
ANNOUNCED: tuple[Severity, str] = ("tension", "as still to come")


def check(story: Story) -> Findings:
    """Every article that has a headline and a text."""
    found = [(article, *one) for article in story.articles for one in _doubts(story, article)]
    return Findings(
        misfits=tuple(
            _misfit(story, article, headline, doubt)
            for article, headline, doubt in found
            if doubt.excuse is None
        ),
        suppressed=tuple(
            _suppressed(story, article, headline, doubt, doubt.excuse)
            for article, headline, doubt in found
            if doubt.excuse is not None
        ),
    )


def _doubts(story: Story, article: Article) -> Iterator[tuple[Headline, Doubt]]:
    """What of a text does not bear its headline out: the first thing that nothing explains, else all that is explained."""
    headline = headline_words.read(article)
    claims = [one for one in story.by_article[article.id] if one.kind != "headline"]
    if headline is None or not claims:
        return
    rules = RULES.get(headline.left, EVERY)
    doubts = [doubt for rule in rules if (doubt := rule(story, headline, claims))]
    if voice := VOICED.get(headline.left):
        doubts = [evolve(doubt, excuse=doubt.excuse or voice) for doubt in doubts]
    plain = [doubt for doubt in doubts if doubt.excuse is None][:1]
    yield from ((headline, doubt) for doubt in plain or doubts)


def act(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The act of the headline is in no claim said to be done, and the text's beginning leaves it open.

    What is announced may have been done when the headline was written.
    """
    told = [(claim, event) for claim in claims for event in claim.events if _is(event, headline.family)]
    doubts = [(claim, event, _doubt(story, claim, event)) for claim, event in told]
    first = early(claims)
    if headline.family is None or any(doubt is None for _, _, doubt in doubts):
        return None
    ordered = sorted((one for one in doubts if one[2]), key=lambda one: one[2] == ANNOUNCED)
    for claim, event, doubt in ordered:
        if doubt and claim.sentence in first and same(story, headline, claim):
            excuse: Reason | None = "update" if doubt == ANNOUNCED else None
            return Doubt(claim=claim, span=event.span, severity=doubt[0], how=doubt[1], excuse=excuse)
    return None


def number(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The only number that the text has for the same thing, or of people for the same fate, is another."""
    found = headline_numbers.differing(story, headline.text, claims)
    if found is None:
        return headline_tolls.tolled(story, headline, claims)
    span = found.amount.span
    how = f"with “{story.words(found.claim.article, span)}”"
    excuse: Reason | None = "approximate" if found.near else None
    return Doubt(claim=found.claim, span=span, severity="conflict", how=how, excuse=excuse)


VOICED: dict[str | None, Reason] = {"other_speaker": "other_speaker", "rhetoric": "rhetoric"}
"""What explains everything in a headline that names a voice or quotes."""
Rule = Callable[[Story, Headline, Sequence[Claim]], Doubt | None]
EVERY: tuple[Rule, ...] = (
    act,
    headline_contrary.opposite,
    headline_contrary.turned,
    extreme,
    number,
    headline_unsettled.unsettled,
    headline_contrary.reach,
    headline_states.contrary,
    headline_winners.turned,
    headline_winners.lone,
    headline_means.other,
    headline_sorts.other,
    headline_homes.other,
    headline_measures.differing,
    headline_survivors.alive,
)
RULES: dict[str | None, tuple[Rule, ...]] = {
    "plan": (
        headline_contrary.opposite,
        extreme,
        number,
        headline_unsettled.unsettled,
        headline_states.contrary,
        headline_means.other,
    ),
    "hedge": (),
}
"""The rules for headlines that leave something open; EVERY for all others."""


def _is(event: Event, family: str | None) -> bool:
    return family is not None and predicates.family(event.predicate) == family


def _doubt(story: Story, claim: Claim, event: Event) -> tuple[Severity, str] | None:
    """How the text leaves an act open, announces or denies it; None when it reports the act as done."""
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
    return ANNOUNCED if claim.modality == "planned" else None


@cache
def _weighed() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('headline_words', 'weigh')})\b", re.IGNORECASE)


def _misfit(story: Story, article: Article, headline: Headline, doubt: Doubt) -> Misfit:
    words = story.words(article.id, doubt.span)
    own = _own(story, article, headline)
    return Misfit(
        kind="headline_mismatch",
        severity=doubt.severity,
        headline=f"{_told(headline, doubt)}.",
        sides=(
            Side(article=article.id, claim=own, span=headline.place, value=headline.text.strip()),
            Side(article=article.id, claim=doubt.claim.id, span=doubt.span, value=words),
        ),
        scope="within_article",
        suggestion="Change the headline to what the text says.",
        why=_why(headline, doubt, words),
    )


def _suppressed(
    story: Story, article: Article, headline: Headline, doubt: Doubt, reason: Reason
) -> Suppressed:
    claims = {_own(story, article, headline), doubt.claim.id}
    return Suppressed(
        kind="headline_mismatch",
        claims=tuple(sorted(one for one in claims if one)),
        reason=reason,
        detail=_told(headline, doubt),
    )


def _own(story: Story, article: Article, headline: Headline) -> str | None:
    """The claim that the headline makes."""
    return next((one.id for one in story.by_article[article.id] if one.span == headline.span), None)


def _told(headline: Headline, doubt: Doubt) -> str:
    return f"The headline says “{headline.text.strip()}”; the text has it {doubt.how}"


def _why(headline: Headline, doubt: Doubt, words: str) -> tuple[Comparison, ...]:
    detail = f"“{headline.text.strip()}” against “{words}”"
    return (
        Comparison(aspect="event", level="conflicts", detail=detail, left=headline.place, right=doubt.span),
    )
