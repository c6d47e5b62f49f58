"""Quoted words of which it cannot be told who says them, and a "he" whom nothing before can mean."""

from collections.abc import Iterator, Sequence

from claims.claim import Claim
from factcheck.checks.references.unclear import Unclear, pattern
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.article import Article

QUOTED = 6
"""Words of a quotation that has to have a speaker."""
EXCERPT = 200
"""Code points before "he said"; a shorter text may be cut out of a longer one."""
HE = frozenset({"he", "she"})


def unspoken(story: Story, article: Article, claims: Sequence[Claim]) -> Iterator[Unclear]:
    """A whole sentence in quotation marks with no speaker before or after it, nor anybody named who could be one.

    What stands on a banner is nobody's.
    """
    for number, claim in enumerate(claims):
        if claim.kind != "quote" or claim.speaker is not None or claim.span != claim.sentence:
            continue
        words = story.words(claim.article, claim.span)
        if len(words.split()) < QUOTED or words.rstrip("\"”'\u2019»")[-1:] not in ".!?,":
            continue
        beside = [one for one in claims[max(number - 3, 0) : number + 4] if not claim.span.holds(one.span)]
        before = article.text[max(claim.span.start - 200, 0) : claim.span.start]
        named = any(_is_person(story, one) for one in beside) or any(one.speaker for one in beside)
        if not named and not pattern("human").search(before):
            shown: Reason | None = "rhetoric" if pattern("shown").search(before) else None
            yield Unclear(claim=claim, span=claim.span, severity="note", what="who says this", excuse=shown)


def he(story: Story, article: Article, claims: Sequence[Claim]) -> Iterator[Unclear]:
    """Find “he said” where the article has so far named nobody, and no person by what he is."""
    for claim in claims:
        speaker = claim.speaker
        if speaker is None or speaker.text.lower() not in HE or speaker.span is None or not claim.quote:
            continue
        before = article.text[: speaker.span.start]
        if len(before) < EXCERPT:
            return
        people = any(
            mention.article == article.id and mention.mention.span.start < speaker.span.start
            for entity in story.entities
            if entity.type == "PERSON"
            for mention in entity.mentions
        )
        if not people and not pattern("human").search(before):
            yield Unclear(claim=claim, span=speaker.span, severity="tension", what=f"who “{speaker.text}” is")
        return


def _is_person(story: Story, claim: Claim) -> bool:
    entities = (story.entity.get(one) for one in claim.entities)
    return any(entity is not None and entity.type == "PERSON" for entity in entities)
