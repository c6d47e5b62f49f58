"""Articles made flat before they are read, and what was read led back to the text as it was published."""

from collections.abc import Callable, Iterable, Iterator

import attrs
from attrs import frozen

from claims.claim import Claim, Event, Reading, Role, Speaker
from claims.mention import Entity
from claims.text.flat import Flat, flat, is_flat
from sources.article import Article, Zone
from sources.span import Span, stripped

Back = Callable[[Span], Span]
"""Leads a span of flat text to the text as read."""


@frozen(kw_only=True)
class FlatArticle:
    """An article as it is read, beside the article as it was published."""

    published: Article
    """As published."""
    article: Article
    """The same with flat text; `published` itself where nothing had to be changed."""
    flat: Flat | None
    """The way back; None where nothing had to be changed."""

    def back(self, reading: Reading) -> Reading:
        """A reading of `article` as a reading of `published`."""
        if self.flat is None:
            return reading
        to = _led_back(self.flat)
        return Reading(
            article=self.published,
            claims=tuple(_claim(claim, to) for claim in reading.claims),
            entities=tuple(_entity(entity, to) for entity in reading.entities),
        )


def flattened(article: Article) -> FlatArticle:
    """The article with flat text; most articles need no change where it is read."""
    if all(is_flat(article.text, span.start, span.end) for span in _read(article)):
        return FlatArticle(published=article, article=article, flat=None)
    made = flat(article.text)
    zones = tuple(
        Zone(kind=zone.kind, span=Span(start=made.forth(zone.span.start), end=made.forth(zone.span.end)))
        for zone in article.zones
    )
    return FlatArticle(
        published=article, article=attrs.evolve(article, text=made.text, zones=zones), flat=made
    )


def _read(article: Article) -> Iterator[Span]:
    """The stretches of an article that are read, without white space at their edges."""
    for zone in article.of_kind("body", "title"):
        span = stripped(article.text, zone.span.start, zone.span.end)
        if span:
            yield span


def _led_back(made: Flat) -> Back:
    def back(span: Span) -> Span:
        return made.back(span) if span.field == "text" else span

    return back


def _all(spans: Iterable[Span], back: Back) -> tuple[Span, ...]:
    return tuple(back(span) for span in spans)


def _claim(claim: Claim, back: Back) -> Claim:
    return attrs.evolve(
        claim,
        span=back(claim.span),
        sentence=back(claim.sentence),
        speaker=_speaker(claim.speaker, back) if claim.speaker else None,
        cue=back(claim.cue) if claim.cue else None,
        roles=tuple(_role(role, back) for role in claim.roles),
        dates=tuple(attrs.evolve(date, span=back(date.span)) for date in claim.dates),
        quantities=tuple(attrs.evolve(amount, span=back(amount.span)) for amount in claim.quantities),
        events=tuple(_event(event, back) for event in claim.events),
    )


def _speaker(speaker: Speaker, back: Back) -> Speaker:
    return attrs.evolve(speaker, span=back(speaker.span)) if speaker.span else speaker


def _role(role: Role, back: Back) -> Role:
    return attrs.evolve(role, span=back(role.span))


def _event(event: Event, back: Back) -> Event:
    return attrs.evolve(
        event, span=back(event.span), when=_all(event.when, back), amounts=_all(event.amounts, back)
    )


def _entity(entity: Entity, back: Back) -> Entity:
    mentions = tuple(attrs.evolve(mention, span=back(mention.span)) for mention in entity.mentions)
    return attrs.evolve(entity, mentions=mentions)
