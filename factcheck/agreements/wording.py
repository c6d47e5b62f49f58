"""An agreement as an editor reads it: how many tell what, in which words, and what exactly is alike."""

from collections.abc import Sequence

from claims.claim import Claim
from factcheck.agreements.counting import independent, voices
from factcheck.agreements.fact import Fact
from factcheck.agreements.speaking import leads_in, only_speaks
from factcheck.matching.likeness import place
from factcheck.model import Agreement
from factcheck.story import Story
from sources.digest import digest

QUOTES = ' ,"“”'
"""What is taken off the ends of quoted words before they are quoted again."""
BARE = 4
"""Content words below which a claim tells little: it is not quoted where another one can be."""


def agreement(story: Story, fact: Fact) -> Agreement | None:
    """The fact, counted and in words; None where two articles do no more than tell that somebody spoke."""
    claims = sorted((story.claim[one] for one in fact.claims), key=place)
    told = [claim for claim in claims if not only_speaks(story, claim)]
    articles = {claim.article for claim in told}
    if len(articles) < 2:
        return None
    origins = independent(story, told)
    ids = tuple(claim.id for claim in told)
    one_source = origins < story.origins(articles)
    parts = [
        *fact.alike,
        *([f"told by: {voices(story, told)}"] if any(c.speaker for c in told) else []),
    ]
    return Agreement(
        id=digest("agreement", *ids, fact.says),
        claims=ids,
        says=fact.says or _sentence(story, fact, told, len(articles), origins),
        outlets=len(articles),
        origins=origins,
        detail="; ".join([*parts, *(["in words that they share"] if one_source else [])]),
    )


def _sentence(story: Story, fact: Fact, claims: Sequence[Claim], articles: int, origins: int) -> str:
    plainest = min(claims, key=lambda claim: _plainness(story, claim))
    words = story.words(plainest.article, plainest.span)
    who = f"{articles} articles of one origin" if origins == 1 else f"{articles} articles"
    what = f"agree on {' and '.join(fact.gives)}" if fact.gives else "tell this"
    speaker = _one_voice(story, claims)
    return f"{who} {what}{f', as said by {speaker}' if speaker else ''}: “{words.strip(QUOTES)}”"


def _one_voice(story: Story, claims: Sequence[Claim]) -> str | None:
    """Who says it in all articles; None where not all name the same."""
    names = {
        (story.name(claim.speaker.entity) or claim.speaker.text) if claim.speaker else None
        for claim in claims
    }
    return names.pop() if len(names) == 1 else None


def _plainness(story: Story, claim: Claim) -> tuple[object, ...]:
    """Claims that tell the event by a verb, and little else, say it best; then the outlet's own voice, then short ones."""
    nominal = all(event.nominal for event in claim.events)
    bare = len(claim.terms) < BARE
    told = claim.speaker is not None
    return nominal, bare, leads_in(story, claim), len(claim.events), told, len(claim.span), place(claim)
