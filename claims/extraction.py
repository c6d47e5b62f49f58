"""From an article to its claims: the steps, one after the other."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import groupby

import attrs
from attrs import field, frozen

from claims import dates, language, quantities
from claims.assembly import Assembly, identified
from claims.claim import Claim, Event, Reading, Role
from claims.entities import descriptions
from claims.entities import finding as entities
from claims.entities.index import Index
from claims.events import finding as events
from claims.events import relations
from claims.finds import Finds
from claims.language import Language
from claims.mention import DateMention, Entity, QuantityMention
from claims.parse import Paragraph
from claims.roles import clauses, coming
from claims.roles import finding as roles
from claims.speech import attribution
from claims.speech.attribution import Speech
from claims.text.articles import FlatArticle, flattened
from sources.article import Article


@frozen(kw_only=True, eq=False)
class Working:
    """What is known of an article after some of the steps."""

    article: Article
    """The article."""
    paragraphs: tuple[Paragraph, ...] = field(repr=False)
    """Its parsed body and headline."""
    dates: tuple[DateMention, ...] = ()
    """Expressions of time, in the order of the text."""
    quantities: tuple[QuantityMention, ...] = ()
    """Amounts, in the order of the text."""
    entities: tuple[Entity, ...] = ()
    """Who and what is named."""
    index: Index = field(factory=lambda: Index((), ()))
    """Look-up of the entities by their place."""
    roles: tuple[Role, ...] = ()
    """Offices, in the order of the text."""
    speeches: tuple[tuple[Speech, ...], ...] = ()
    """Acts of speech by paragraph."""
    events: tuple[Event, ...] = ()
    """What happens, in the order of the text."""
    claims: tuple[Claim, ...] = ()
    """What the article asserts."""


def find_dates(working: Working) -> Working:
    """Read the expressions of time, counted from the day of publication."""
    found: list[DateMention] = []
    for paragraph in working.paragraphs:
        start = paragraph.span.start
        mentions = dates.find_in(paragraph.span.of(working.article.text), working.article.published.interval)
        found += [attrs.evolve(mention, span=mention.span.shift(start)) for mention in mentions]
    return attrs.evolve(working, dates=tuple(found))


def find_quantities(working: Working) -> Working:
    """Read the amounts."""
    found: list[QuantityMention] = []
    for paragraph in working.paragraphs:
        start = paragraph.span.start
        mentions = quantities.find(paragraph.span.of(working.article.text))
        found += [attrs.evolve(mention, span=mention.span.shift(start)) for mention in mentions]
    return attrs.evolve(working, quantities=tuple(found))


def find_entities(working: Working) -> Working:
    """Tell who and what is named, and under which names."""
    found = entities.find(working.article, working.paragraphs)
    return attrs.evolve(working, entities=found, index=Index(found, working.paragraphs))


def find_roles(working: Working) -> Working:
    """Read the offices that people are said to hold."""
    found = roles.find(working.article, working.paragraphs, working.index)
    return attrs.evolve(working, roles=found, index=working.index.with_roles(found))


def find_descriptions(working: Working) -> Working:
    """Tell where entities are meant without being named: "the minister", "she"."""
    text, paragraphs = working.article.text, working.paragraphs
    found = descriptions.describe(text, working.entities, paragraphs, working.index, working.roles)
    return attrs.evolve(working, entities=found)


def find_posts(working: Working) -> Working:
    """Read the offices that verbs tell, or that somebody is to hold: they name their holder, and are no words for him."""
    told = (
        *clauses.find(working.article, working.paragraphs, working.index),
        *coming.find(working.article, working.paragraphs, working.index),
    )
    held = sorted((*working.roles, *told), key=lambda role: role.span)
    return attrs.evolve(working, roles=tuple(held))


def find_speech(working: Working) -> Working:
    """Tell who says what."""
    return attrs.evolve(
        working, speeches=attribution.find(working.article, working.paragraphs, working.index)
    )


def find_events(working: Working) -> Working:
    """Tell what happens in each sentence, and which relations it speaks of."""
    finds = Finds(dates=working.dates, quantities=working.quantities)
    found: list[Event] = []
    for paragraph in working.paragraphs:
        for sentence in paragraph.sentences:
            inside = finds.within(sentence.span)
            times = [mention.span for mention in inside.dates]
            amounts = [mention.span for mention in inside.quantities]
            found += events.find(sentence, working.index, times, amounts)
            found += relations.find(sentence, working.index)
    return attrs.evolve(working, events=tuple(sorted(found, key=lambda event: event.span)))


def make_claims(working: Working) -> Working:
    """Join everything into claims."""
    finds = Finds(
        dates=working.dates, quantities=working.quantities, roles=working.roles, events=working.events
    )
    assembly = Assembly(article=working.article, mentions=working.index, finds=finds)
    claims: list[Claim] = []
    for paragraph, spoken in zip(working.paragraphs, working.speeches, strict=True):
        if paragraph.headline:
            claims.append(assembly.headline(paragraph, spoken))
            continue
        by_sentence = {
            place: tuple(found) for place, found in groupby(spoken, lambda speech: speech.sentence)
        }
        for sentence in paragraph.sentences:
            claims += assembly.sentence(sentence, by_sentence.get(sentence.tokens[0].sentence, ()))
    return attrs.evolve(working, claims=tuple(identified(claims, working.article.text)))


STEPS: tuple[Callable[[Working], Working], ...] = (
    find_dates,
    find_quantities,
    find_entities,
    find_roles,
    find_descriptions,
    find_posts,
    find_speech,
    find_events,
    make_claims,
)
"""What is done with an article, in order."""


def read(articles: Iterable[Article], language: Language) -> Iterator[Reading]:
    """Read articles one after the other, in their order; nothing is parsed before it is asked for.

    What is read is their flat text; the spans of a reading are those of the text as it was published.
    """
    waiting: deque[FlatArticle] = deque()
    for article, paragraphs in language.parse(_flattened(articles, waiting)):
        working = Working(article=article, paragraphs=paragraphs)
        for step in STEPS:
            working = step(working)
        reading = Reading(article=article, claims=working.claims, entities=working.entities)
        yield waiting.popleft().back(reading)


def _flattened(articles: Iterable[Article], waiting: deque[FlatArticle]) -> Iterator[Article]:
    """The articles with flat text, each put into `waiting` with the way back."""
    for article in articles:
        waiting.append(flattened(article))
        yield waiting[-1].article


def extract(article: Article) -> tuple[Claim, ...]:
    """The claims of one article, read with the default model, which is loaded once."""
    return next(read([article], _default())).claims


@cache
def _default() -> Language:
    return language.load()
