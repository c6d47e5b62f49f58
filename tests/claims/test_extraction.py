import itertools
import subprocess
import sys
import time
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import claims
from claims import extraction
from claims.claim import Claim, Reading
from claims.language import Language
from claims.text.flat import on_one_line
from sources.article import Article, Zone
from sources.span import Span
from tests import factory


def read(language: Language, text: str, **values: object) -> Reading:
    return next(extraction.read([factory.article(text, **values)], language))


def words(reading: Reading) -> list[tuple[str | None, str]]:
    """Speaker and words of each claim."""
    return [
        (claim.speaker.text if claim.speaker else None, claim.span.of(reading.article.text))
        for claim in reading.claims
    ]


CASES = [
    ("The bridge fell.", [(None, "The bridge fell.")]),
    ("Ann Brandt said the bridge fell.", [("Ann Brandt", "the bridge fell")]),
    ("“The bridge fell,” Ann Brandt said.", [("Ann Brandt", "“The bridge fell,”")]),
    (
        "“The bridge fell,” Ann Brandt said. “Nobody died.”",
        [("Ann Brandt", "“The bridge fell,”"), ("Ann Brandt", "“Nobody died.”")],
    ),
    (
        "Ann Brandt said the bridge will close and did not say when.",
        [("Ann Brandt", "the bridge will close"), (None, "did not say when")],
    ),
    (
        "The school shut when officials announced that the bridge fell.",
        [(None, "The school shut"), ("officials", "the bridge fell")],
    ),
    (
        "The bank froze the account, saying the papers were false.",
        [(None, "The bank froze the account"), ("The bank", "the papers were false")],
    ),
    (
        "The bridge fell on its builders, and the town lost its only road.",
        [(None, "The bridge fell on its builders"), (None, "the town lost its only road.")],
    ),
    ("Who built the bridge?", []),
    ("The harbour", []),
    ("A great day for Karsk.", [(None, "A great day for Karsk.")]),
    ("What a day!", [(None, "What a day!")]),
    ("* * *", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_claims_of_a_sentence(language: Language, text: str, expected: list[tuple[str | None, str]]) -> None:
    assert words(read(language, text)) == expected


STORY = (
    "Ann Brandt, the mayor of Karsk, said on 3 May 2021 that 41 houses had burned. “We lost all,” she said.\n\n"
    "The fire began in a mill. Why did it spread? The mill's owner denied that he had broken the rules; "
    "critics say he knew.\n\n"
    "“It was dark. “It was cold,” he added, “and nobody came.”"
)


def test_what_the_act_of_speech_tells_is_kept(language: Language) -> None:
    reading = read(language, "Ann Brandt said on 3 May 2021 that the bridge fell.")
    dated = [claim for claim in reading.claims if claim.dates]
    assert [claim.speaker for claim in dated] == [None]
    assert dated[0].span.of(reading.article.text) == "Ann Brandt said on 3 May 2021"
    assert [mention.span.of(reading.article.text) for mention in dated[0].dates] == ["3 May 2021"]


def test_a_date_in_what_is_said_belongs_to_what_is_said(language: Language) -> None:
    reading = read(language, "Ann Brandt said the bridge fell on 3 May 2021.")
    assert [(claim.speaker is not None, len(claim.dates)) for claim in reading.claims] == [(True, 1)]


def test_no_date_or_amount_of_a_sentence_is_lost(language: Language) -> None:
    reading = read(language, STORY)
    assert len({mention.span for claim in reading.claims for mention in claim.dates}) == 1
    assert [amount.low for claim in reading.claims for amount in claim.quantities] == [41]


def test_ids_are_unique_and_the_same_again(language: Language) -> None:
    first, second = read(language, STORY * 2), read(language, STORY * 2)
    ids = [claim.id for claim in first.claims]
    assert len(ids) == len(set(ids)) > 10
    assert first == second


def test_claims_stand_in_the_order_of_the_text(language: Language) -> None:
    sentences = [claim.sentence for claim in read(language, STORY).claims]
    assert sentences == sorted(sentences)


def test_the_headline_is_one_claim_of_its_own_kind(language: Language) -> None:
    text = "Bridge Falls, Mayor Says\n\nThe bridge fell."
    zones = (
        Zone(kind="title", span=Span(start=0, end=26)),
        Zone(kind="body", span=Span(start=26, end=len(text))),
    )
    reading = next(extraction.read([factory.article(text, zones=zones)], language))
    told = [(claim.kind, claim.speaker, claim.span.of(text)) for claim in reading.claims]
    assert told == [
        ("headline", None, "Bridge Falls, Mayor Says"),
        ("statement", None, "The bridge fell."),
    ]


def test_cruft_makes_no_claim(language: Language) -> None:
    text = "The bridge fell.\n\nRead more stories about bridges."
    zones = (
        Zone(kind="body", span=Span(start=0, end=18)),
        Zone(kind="related", span=Span(start=18, end=len(text))),
    )
    reading = next(extraction.read([factory.article(text, zones=zones)], language))
    assert words(reading) == [(None, "The bridge fell.")]


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("The firm denied that it had sold arms.", "affirmed", "denied"),
        ("The firm said it had not sold arms.", "negated", "asserted"),
        ("Police accused the firm of selling arms.", "affirmed", "alleged"),
        ("The firm vowed to sell no arms.", "affirmed", "planned"),
        ("The firm said it would sell arms.", "affirmed", "planned"),
        ("The firm would sell arms.", "affirmed", "conditional"),
        ("The firm said it would close if sales fell.", "affirmed", "conditional"),
        ("The firm said sales may fall.", "affirmed", "possible"),
        ("“I do not think that sales will fall,” the owner said.", "negated", "asserted"),
        ("“I think that sales will not fall,” the owner said.", "negated", "planned"),
    ],
)
def test_polarity_and_modality(language: Language, text: str, polarity: str, modality: str) -> None:
    claim = read(language, text).claims[0]
    assert (claim.polarity, claim.modality) == (polarity, modality)


def test_terms_are_lemmas_of_content_words(language: Language) -> None:
    claim = read(language, "The old bridges were closed by two engineers.").claims[0]
    assert claim.terms == ("old", "bridge", "close", "two", "engineer")


def test_entities_of_a_claim_are_known_and_sorted(language: Language) -> None:
    reading = read(language, STORY)
    known = {entity.id for entity in reading.entities}
    for claim in reading.claims:
        assert set(claim.entities) <= known
        assert list(claim.entities) == sorted(claim.entities)


def test_reading_is_lazy_and_keeps_the_order(language: Language) -> None:
    taken: list[str] = []

    def articles() -> Iterator[Article]:
        for n in itertools.count():
            taken.append(str(n))
            yield factory.article(f"The bridge number {n} fell.", id=str(n))

    first = list(itertools.islice(extraction.read(articles(), language), 3))
    assert [reading.article.id for reading in first] == ["0", "1", "2"]
    assert len(taken) < 500


def test_the_steps_can_be_followed_one_by_one(language: Language) -> None:
    article = factory.article("Ann Brandt said the bridge fell on 3 May 2021.")
    ((_, paragraphs),) = language.parse([article])
    working = extraction.Working(article=article, paragraphs=paragraphs)
    for step in extraction.STEPS:
        working = step(working)
    assert working.claims == next(extraction.read([article], language)).claims


def test_the_package_gives_claims_of_one_article() -> None:
    assert [claim.kind for claim in claims.extract(factory.article("The bridge fell."))] == ["statement"]


def test_importing_the_package_loads_no_model() -> None:
    code = "import claims, sys; sys.exit(bool({'spacy', 'numpy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def holds(claim: Claim, text: str) -> bool:
    """Do all spans of a claim lie in the text, what is said in its sentence?"""
    spans = [claim.span, claim.sentence, *(date.span for date in claim.dates)]
    spans += [*(amount.span for amount in claim.quantities), *(event.span for event in claim.events)]
    spoken = (
        claim.speaker is None
        or claim.speaker.span is None
        or (on_one_line(claim.speaker.span.of(text)) == claim.speaker.text)
    )
    return spoken and claim.sentence.holds(claim.span) and all(span.end <= len(text) for span in spans)


def test_spans_hold_in_a_story(language: Language) -> None:
    reading = read(language, STORY)
    assert all(holds(claim, STORY) for claim in reading.claims)


PIECES = [
    "“",
    "”",
    '"',
    "\u2019",
    "said",
    "Ann",
    ",",
    ".",
    "\n\n",
    " ",
    "\u0000",
    "😀",
    "אב",
    "not",
    "if",
    "3 May",
    ";",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("3 May said said   “ ” said")
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=60))
def test_any_text_is_read(language: Language, text: str) -> None:
    article = factory.article(text)
    reading = next(extraction.read([article], language))
    assert reading.article == article
    assert all(holds(claim, text) for claim in reading.claims)
    assert len({claim.id for claim in reading.claims}) == len(reading.claims)


def test_an_article_without_text_has_no_claims(language: Language) -> None:
    empty = attrs.evolve(factory.article("x"), text="", zones=())
    assert next(extraction.read([empty], language)).claims == ()


def test_ids_last_when_something_is_put_in_front(language: Language) -> None:
    plain = [claim.id for claim in read(language, STORY).claims]
    assert [claim.id for claim in read(language, "\n\n" + STORY).claims] == plain
    assert [claim.id for claim in read(language, "A new barn stood there.\n\n" + STORY).claims][1:] == plain


def test_ids_tell_equal_claims_and_articles_apart(language: Language) -> None:
    text = "The bridge fell. Nobody died. The bridge fell."
    ids = [claim.id for claim in read(language, text).claims]
    assert len(set(ids)) == 3
    assert not set(ids) & {claim.id for claim in read(language, text, id="b").claims}


@pytest.mark.parametrize("marks", ["&", '"', "*", "_", "&*", "=-"])
def test_a_long_row_of_marks_costs_no_more_than_words(language: Language, marks: str) -> None:
    row = marks * (20_000 // len(marks))
    start = time.process_time()
    found = read(language, f"The dam held. {row} The bridge fell.")
    assert time.process_time() - start < 2
    assert all(
        any(told in said for _, said in words(found)) for told in ("The dam held.", "The bridge fell.")
    )
