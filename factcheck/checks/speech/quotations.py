"""What stands in quotation marks in the articles of a story, and who is said to have said it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claims.claim import Claim, Speaker
from claims.speech import quotes
from factcheck.checks.sides import Place
from factcheck.checks.speech import words as quoted_words
from factcheck.model import StoryEntity
from factcheck.story import Story
from sources.article import Article
from sources.span import Span

BREAK = 120
"""Code points of "X said" that may part two halves of one quoted sentence."""
LONGEST = 3000
"""Code points of a quotation that are compared."""
CLAUSE = 140
"""Code points of a clause that leads to a quotation or looks back on it."""
PUT = re.compile(
    r"\W{0,3}\s+(?P<put>(?:Th(?:at|is|ese|ose) (?:is|was|are|were) (?:how|the words of) [^.\n]+|So (?:said|says|spoke) [^.\n]+"
    r"|[A-Z][^.\n]+ (?:said|says) so\b[^.\n]*))"
)
"""A sentence that looks back on a quotation, up to its end."""
SAYS = re.compile(
    r" (?:said|says|told|asked|added|wrote|replied|answered|shouted|declared|announced)\b[^,.;:\n]{0,40}:"
)
"""What stands behind the name of who speaks, up to the colon."""
SHORTEST = 3
"""Words of a quotation that can be compared at all."""


@frozen(kw_only=True)
class Quotation:
    """Words in quotation marks."""

    place: Place
    """From the first mark to the last."""
    words: tuple[str, ...]
    """As `quoted_words.words` gives them."""
    claim: Claim | None = None
    """The claim that says who said it; None when none does."""

    @property
    def speaker(self) -> str | None:
        """Entity id of who said it, where that can be told."""
        return self.claim.speaker.entity if self.claim and self.claim.speaker else None

    @property
    def voice(self) -> str | None:
        """How the article names who said it."""
        return self.claim.speaker.text if self.claim and self.claim.speaker else None


def find(story: Story) -> tuple[Quotation, ...]:
    """The quotations in the bodies of all articles, by article and place."""
    return tuple(one for article in story.articles for one in _of_article(story, article))


def _of_article(story: Story, article: Article) -> Iterator[Quotation]:
    found = [one for zone in article.of_kind("body") for one in _stretches(article, zone.span)]
    starts = [one.place.span.start for one in found]
    for claim in story.by_article[article.id]:
        if claim.speaker is None or claim.kind == "headline" or claim.span.field != "text":
            continue
        first = max(bisect_left(starts, claim.span.start) - 1, 0)
        for number in range(first, len(found)):
            one = found[number]
            if one.place.span.start >= claim.span.end:
                break
            if one.place.span.overlaps(claim.span) and _closer(claim, one.claim):
                found[number] = evolve(one, claim=claim)
    return _whole(article, [_told(story, one) for one in found])


def _told(story: Story, one: Quotation) -> Quotation:
    """With who says it, and the sentence that says so: another one in "“…” X said so on Monday."."""
    if one.claim is None:
        return _introduced(story, one)
    cue = one.claim.cue
    told = None if cue is None or one.claim.sentence.holds(cue) else story.claim_at(one.place.article, cue)
    return evolve(one, claim=evolve(one.claim, sentence=told.sentence)) if told else one


def _introduced(story: Story, one: Quotation) -> Quotation:
    """With the only person of the clause that ends in a colon before it, or of the "that is how X put it" behind it."""
    article, span = one.place.article, one.place.span
    text = story.article[article].text
    behind = PUT.match(text, span.end, span.end + CLAUSE)
    place = lead_in(text, span)
    if place is None and behind is not None:
        place = Span(start=behind.start("put"), end=behind.end("put"))
    if place is None:
        return one
    claim, told = story.claim_at(article, span), story.claim_at(article, place)
    who = _only_person(story, article, place)
    if who is None or claim is None or told is None or claim.speaker is not None:
        return one
    speaker = Speaker(text=who.name, span=None, entity=who.id)
    return evolve(one, claim=evolve(claim, speaker=speaker, cue=place, sentence=told.sentence))


def lead_in(text: str, quotation: Span) -> Span | None:
    """The clause that ends in a colon before a quotation."""
    before = text[max(0, quotation.start - CLAUSE) : quotation.start]
    first = quotation.start - len(before) + max(before.rfind("\n"), before.rfind(". ")) + 1
    return Span(start=first, end=quotation.start) if before.rstrip().endswith(":") else None


def _only_person(story: Story, article: str, place: Span) -> StoryEntity | None:
    """The person who is named in a stretch of an article, or the last of several, right before the verb that ends it."""
    people = people_within(story, article, place)
    if len(people) > 1:
        text = story.article[article].text
        people = {
            entity
            for entity in people
            for found in entity.mentions
            if found.article == article
            and place.holds(found.mention.span)
            and SAYS.match(text, found.mention.span.end)
        }
    return people.pop() if len(people) == 1 else None


def people_within(story: Story, article: str, place: Span) -> set[StoryEntity]:
    """The people who are named in a stretch of an article."""
    names = story.named[article]
    first, last = (
        bisect_left(names, at, key=lambda name: name[0].span.start) for at in (place.start, place.end)
    )
    return {
        entity
        for mention, entity in names[first:last]
        if entity.type == "PERSON" and mention.span.end <= place.end
    }


def _closer(claim: Claim, other: Claim | None) -> bool:
    """A claim in quotation marks tells who said them better than one that only holds them."""
    return other is None or (claim.quote and not other.quote)


def _stretches(article: Article, zone: Span) -> Iterator[Quotation]:
    for one in quotes.find(zone.of(article.text)):
        if one.depth == 0:
            span = one.span.shift(zone.start)
            said = quoted_words.words(span.of(article.text)[:LONGEST])
            yield Quotation(place=Place(article=article.id, span=span), words=said)


def _whole(article: Article, found: Sequence[Quotation]) -> Iterator[Quotation]:
    """Two halves around "X said," are one quotation."""
    waiting: Quotation | None = None
    for one in found:
        if waiting and _goes_on(article.text, waiting, one):
            span = Span(start=waiting.place.span.start, end=one.place.span.end)
            waiting = evolve(
                waiting, place=Place(article=article.id, span=span), words=waiting.words + one.words
            )
            continue
        if waiting and len(waiting.words) >= SHORTEST:
            yield waiting
        waiting = one
    if waiting and len(waiting.words) >= SHORTEST:
        yield waiting


def _goes_on(text: str, one: Quotation, other: Quotation) -> bool:
    """Does the first end with a comma, and nothing but a short clause stand before the second?"""
    between = text[one.place.span.end : other.place.span.start]
    ends = text[max(one.place.span.end - 3, 0) : one.place.span.end]
    known = one.speaker == other.speaker and one.voice == other.voice
    return known and "," in ends and len(between) <= BREAK and not set(between) & set(".!?;:\n")
