"""The same claims come out of a text however its words are spaced."""

import random
import re
from collections.abc import Callable
from decimal import Decimal

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims import extraction
from claims.claim import Reading
from claims.language import Language
from claims.mention import QuantityMention
from claims.text.articles import flattened
from claims.text.flat import on_one_line
from sources.article import Article
from sources.span import Span
from tests import factory

STORY = (
    "Marit Solberg, the mayor of Karsk, said on 3 May 2021 that 41 houses had burned near the Dutch border.\n\n"
    "“We lost at least 1.2 billion euros,” she said. “It was not our fault.”\n\n"
    "The fire began on Monday in a mill that Teldano Shipping Ltd bought in March 2019. Police arrested Ivo "
    "Brandt, the firm's chief executive, and denied that he had confessed.\n\n"
    "Relations between the Netherlands and Belgium were not harmed, according to the foreign ministry in Brussels."
)
"""Names, offices, dates, amounts, speech and a negation, of invented people."""

UNEVEN: dict[str, Callable[[str], str]] = {
    "two blanks": lambda text: text.replace(" ", "  "),
    "two blanks behind a full stop": lambda text: text.replace(". ", ".  "),
    "hard spaces": lambda text: text.replace(" ", "\xa0"),
    "tabs": lambda text: text.replace(" ", "\t"),
    "broken lines": lambda text: re.sub("(?<=[a-z,]) ", "\n", text),
    "lines of Windows": lambda text: re.sub("(?<=[a-z,]) ", " \r\n", text),
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", "\xad", text),
    "zero-width spaces": lambda text: text.replace(" ", " \u200b").replace(",", "\u200b,"),
    "marks of direction": lambda text: re.sub(r"\b(?=[A-Z])", "\u200e", text),
    "a byte order mark": lambda text: "\ufeff" + text,
}


def told(reading: Reading) -> list[tuple[object, ...]]:
    """Everything that the claims of a reading say, by words instead of places."""
    text = reading.article.text

    def words(span: Span | None) -> str | None:
        return on_one_line(span.of(text)) if span else None

    return [
        (
            claim.id,
            words(claim.span),
            words(claim.sentence),
            claim.speaker and (claim.speaker.text, words(claim.speaker.span), claim.speaker.entity),
            words(claim.cue),
            (claim.kind, claim.quote, claim.polarity, claim.modality, claim.entities, claim.terms),
            [(words(role.span), role.title, role.person, role.office, role.org) for role in claim.roles],
            [(words(date.span), date.interval) for date in claim.dates],
            [(words(amount.span), *worth(amount)) for amount in claim.quantities],
            [
                (event.predicate, words(event.span), event.agent, event.patient, event.names, event.place)
                for event in claim.events
            ],
            [[words(span) for span in (*event.when, *event.amounts)] for event in claim.events],
        )
        for claim in reading.claims
    ]


def worth(amount: QuantityMention) -> tuple[Decimal | None, Decimal | None, str | None, str | None]:
    return amount.low, amount.high, amount.unit, amount.counted


def named(reading: Reading) -> list[tuple[object, ...]]:
    """The entities with their places by words."""
    text = reading.article.text
    return [
        (
            (entity.id, entity.name, entity.type, entity.country),
            [(on_one_line(m.span.of(text)), m.surface, m.how) for m in entity.mentions],
        )
        for entity in reading.entities
    ]


def article(text: str) -> Article:
    """Paragraphs are parted by an empty line, of whatever kind."""
    zones = []
    start = 0
    for gap in [*re.finditer(r"\s*\n\s*\n\s*", text), None]:
        end = gap.end() if gap else len(text)
        zones.append(attrs.evolve(factory.article("x").zones[0], span=Span(start=start, end=end)))
        start = end
    return factory.article(text, zones=tuple(zones), published="2021-05-04")


def read(language: Language, text: str) -> Reading:
    return next(extraction.read([article(text)], language))


def by_paragraph(text: str, change: Callable[[str], str]) -> str:
    return "\n\n".join(change(part) for part in text.split("\n\n"))


@pytest.mark.parametrize("name", sorted(UNEVEN))
def test_spacing_changes_no_claim(language: Language, name: str) -> None:
    plain, uneven = read(language, STORY), read(language, by_paragraph(STORY, UNEVEN[name]))
    assert uneven.article.text != plain.article.text
    assert told(uneven) == told(plain)
    assert named(uneven) == named(plain)
    assert len(plain.claims) > 6


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10_000), often=st.integers(1, 12))
def test_spacing_here_and_there_changes_no_claim(language: Language, seed: int, often: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test needs no secrecy
    blanks = ["  ", "\xa0", "\n", " \r\n", "\t", "\u2009", " \u200b", "\u2060 "]
    uneven = re.sub(
        r"(?<!\n) (?!\n)", lambda _: chance.choice(blanks) if chance.randrange(often) == 0 else " ", STORY
    )
    assert told(read(language, uneven)) == told(read(language, STORY))


def test_spans_of_a_reading_are_those_of_the_text_as_published(language: Language) -> None:
    reading = read(language, "It burned.  Marit \xa0Sol\xadberg  wept  on  3\nMay 2021.")
    [claim] = [claim for claim in reading.claims if claim.dates]
    text = reading.article.text
    assert claim.span.of(text) == "Marit \xa0Sol\xadberg  wept  on  3\nMay 2021."
    assert claim.dates[0].span.of(text) == "3\nMay 2021"
    [person] = [entity for entity in reading.entities if entity.type == "PERSON"]
    assert (person.name, person.mentions[0].span.of(text)) == ("Marit Solberg", "Marit \xa0Sol\xadberg")


def test_an_even_article_is_read_as_it_is() -> None:
    even = factory.article()
    assert flattened(even).article is even


def test_zones_of_a_flat_article_hold_the_same_words() -> None:
    uneven = factory.article("The  port \xa0is shut.\n\nMen  wept.\u200b \n\n  Ships\r\nwaited.")
    made = flattened(uneven).article
    pairs = zip(uneven.zones, made.zones, strict=True)
    assert all(on_one_line(a.span.of(uneven.text)) == on_one_line(b.span.of(made.text)) for a, b in pairs)
    assert [zone.span.start for zone in made.zones[1:]] == [zone.span.end for zone in made.zones[:-1]]
