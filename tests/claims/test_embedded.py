"""Clauses whose point is turned round beside the clause that they hang on."""

import pytest

from claims import extraction
from claims.claim import Reading
from claims.language import Language
from sources.article import Zone
from sources.span import Span
from tests import factory


def read(language: Language, text: str) -> Reading:
    return next(extraction.read([factory.article(text)], language))


SPLIT = [
    ("The dealers whose licences will not be renewed get a letter.", "whose licences will not be renewed"),
    ("The firm paid the fine but did not apologise to anyone.", "did not apologise to anyone"),
    ("Jon Vale, who has not been charged, resigned on Tuesday.", "who has not been charged"),
    ("The plan was dropped after failing a vote in the senate.", "failing a vote in the senate"),
    ("They shut the road so that nobody would be hurt.", "nobody would be hurt"),
    ("The fair went ahead although no permit was granted.", "no permit was granted"),
    ("The bank lent on the assumption that the state would not fail.", "the state would not fail"),
    ("Norwell sued because Harrow would not stop the sale.", "Harrow would not stop the sale"),
]


@pytest.mark.parametrize(("text", "clause"), SPLIT)
def test_a_negated_clause_in_an_affirmed_sentence_is_a_claim(
    language: Language, text: str, clause: str
) -> None:
    found = {claim.span.of(text): claim.polarity for claim in read(language, text).claims}
    assert found[text] == "affirmed"
    assert [polarity for words, polarity in found.items() if clause in words and words != text] == ["negated"]


AFFIRMED = [
    ("The minister, who was arrested on Monday, did not appear in court.", "who was arrested on Monday"),
    ("He did not come because he was ill.", "he was ill"),
    ("The pass has not reopened since the bridge fell.", "the bridge fell"),
    ("Vale did not know that the dam had burst.", "the dam had burst"),
]


@pytest.mark.parametrize(("text", "clause"), AFFIRMED)
def test_an_affirmed_clause_in_a_negated_sentence_is_a_claim(
    language: Language, text: str, clause: str
) -> None:
    found = {claim.span.of(text): claim.polarity for claim in read(language, text).claims}
    assert found == {text: "negated", clause: "affirmed"}


WHOLE = [
    "The firm paid the fine and left the country.",
    "The dealers whose licences were renewed get a letter.",
    "If the state does not pay, the bridge will close.",
    "Paris, not London, hosted the summit.",
    "The board wants to sell the mill unless nobody bids.",
    "He proposed not to vote.",
    "Vale did not say that the dam was safe.",
    "Vale did not know whether the dam had burst.",
    "He will not pay or apologise to anyone.",
    "The army neither confirmed nor denied shelling the school.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_not_turned_round_or_not_asserted_stays_in_one_piece(language: Language, text: str) -> None:
    assert [claim.span.of(text) for claim in read(language, text).claims] == [text]


def test_the_date_belongs_to_the_clause_it_stands_in(language: Language) -> None:
    text = "The dealers, whose licences were not renewed on 3 May 2023, got a letter."
    whole, clause = read(language, text).claims
    assert (whole.dates, len(clause.dates)) == ((), 1)


def voices(language: Language, text: str) -> dict[str, str | None]:
    """Who says each claim, by its words."""
    return {
        claim.span.of(text): claim.speaker.text if claim.speaker else None
        for claim in read(language, text).claims
    }


def test_a_clause_in_reported_speech_keeps_the_speaker(language: Language) -> None:
    found = voices(language, "Ada Brink said the plan would fail because nobody had approved it.")
    assert found == {
        "the plan would fail because nobody had approved it": "Ada Brink",
        "nobody had approved it": "Ada Brink",
    }


def test_what_a_reporter_adds_between_commas_is_the_outlet_s(language: Language) -> None:
    text = "Ada Brink said the dam, which was built in 1911, would hold."
    assert voices(language, text)["which was built in 1911"] is None
    assert voices(language, text)["the dam, which was built in 1911, would hold"] == "Ada Brink"


def test_nothing_is_added_to_quoted_words(language: Language) -> None:
    text = "“The dam, which was built in 1911, will hold,” Ada Brink said."
    assert voices(language, text) == {"“The dam, which was built in 1911, will hold,”": "Ada Brink"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Brink's accusation that the firm hid the report was read out.", "alleged"),
        ("Brink's statement that the firm hid the report was read out.", "asserted"),
    ],
)
def test_a_noun_of_speech_tells_how_firmly_it_is_put(language: Language, text: str, modality: str) -> None:
    found = {claim.span.of(text): claim.modality for claim in read(language, text).claims}
    assert found["the firm hid the report"] == modality


HEADLINES = [
    ("Norwell announces deep cuts in response to losses", "Norwell", "asserted"),
    ("Minister denies taking bribes", "Minister", "denied"),
    ("Norland accuses Sudria of spying", "Norland", "alleged"),
    ("Bridge falls into the river", None, "asserted"),
]


@pytest.mark.parametrize(("headline", "speaker", "modality"), HEADLINES)
def test_a_headline_tells_who_says_it(
    language: Language, headline: str, speaker: str | None, modality: str
) -> None:
    text = f"{headline}\n\nThe talks went on."
    end = len(headline) + 2
    zones = (
        Zone(kind="title", span=Span(start=0, end=end)),
        Zone(kind="body", span=Span(start=end, end=len(text))),
    )
    claim = next(extraction.read([factory.article(text, zones=zones)], language)).claims[0]
    assert (claim.kind, claim.speaker and claim.speaker.text, claim.modality) == (
        "headline",
        speaker,
        modality,
    )
