"""Where people, bodies and places are meant without being named. All people, firms and towns are invented."""

import pytest

from claims import extraction
from claims.language import Language
from claims.mention import Entity
from tests import factory


def read(language: Language, text: str) -> tuple[Entity, ...]:
    """The entities of an article, with all places that mean them."""
    found = next(extraction.read([factory.article(text)], language)).entities
    for entity in found:
        assert all(mention.span.of(text) == mention.surface for mention in entity.mentions)
    return found


def described(language: Language, text: str, how: str) -> list[tuple[str, str]]:
    """Names of entities with the words that mean them in one way, in the order of the names."""
    return sorted((e.name, m.surface) for e in read(language, text) for m in e.mentions if m.how == how)


PHRASES = [
    ("Peruvian President Rosa Vidal left.", "Rosa Vidal", "Peruvian President Rosa Vidal"),
    ("Northgate Steel CEO Jonas Feldmann left.", "Jonas Feldmann", "Northgate Steel CEO Jonas Feldmann"),
    ("The president of Peru Rosa Vidal left.", "Rosa Vidal", "The president of Peru Rosa Vidal"),
    ("The New York-based private equity firm Kestrel Capital left.", "Kestrel Capital", "The New York-based private equity firm Kestrel Capital"),
    ("The Norwegian oil company Tolvan Oyj filed for bankruptcy.", "Tolvan Oyj", "The Norwegian oil company Tolvan Oyj"),
    ("The Moorgate Theatre in Leeds burned down.", "Moorgate Theatre", "The Moorgate Theatre in Leeds"),
    ("The court praised Mr Justice Anthony Mannering.", "Anthony Mannering", "Mr Justice Anthony Mannering"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "words"), PHRASES)
def test_the_noun_phrase_of_a_name_means_who_is_named(
    language: Language, text: str, name: str, words: str
) -> None:
    assert (name, words) in described(language, text, "title")


APPOSED = [
    ("Jonas Feldmann, the chief executive of Northgate Steel, left.", "Jonas Feldmann", "the chief executive of Northgate Steel"),
    ("The chief executive of Northgate Steel, Jonas Feldmann, left.", "Jonas Feldmann", "The chief executive of Northgate Steel"),
    ("Rosa Vidal, the mayor of Trabzon, left.", "Rosa Vidal", "the mayor of Trabzon"),
    ("Northgate Steel, a maker of rails, left.", "Northgate Steel", "a maker of rails"),
    ("Police arrested Ida Koch, a nurse at Saint Olaf Hospital.", "Ida Koch", "a nurse at Saint Olaf Hospital"),
    ("The vice president and chairman of Northgate Steel, Jonas Feldmann, left.", "Jonas Feldmann", "The vice president and chairman of Northgate Steel"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "words"), APPOSED)
def test_an_office_or_description_beside_a_name_means_who_is_named(
    language: Language, text: str, name: str, words: str
) -> None:
    assert (name, words) in described(language, text, "title")


POINTED = [
    ("Prime Minister Rosa Vidal spoke. The prime minister left.", "Rosa Vidal", "The prime minister"),
    ("Rosa Vidal, the chief executive of Northgate Steel, spoke. The chief executive left.", "Rosa Vidal", "The chief executive"),
    ("Northgate Steel grew. The company sold a mill.", "Northgate Steel", "The company"),
    ("Mary Olwen, 38, fell. The 38-year-old was taken to hospital.", "Mary Olwen", "The 38-year-old"),
    ("Mary Olwen (38) fell. The 38-year-old painter was taken to hospital.", "Mary Olwen", "The 38-year-old painter"),
    ("A 54-year-old nurse, Ida Koch, was hurt. The 54-year-old is stable.", "Ida Koch", "The 54-year-old"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "words"), POINTED)
def test_the_one_of_a_kind_is_meant_by_the_noun(language: Language, text: str, name: str, words: str) -> None:
    assert (name, words) in described(language, text, "title")


NOBODY = [
    ("Prime Minister Rosa Vidal spoke. The deputy prime minister left.", "The deputy prime minister"),
    ("Prime Minister Rosa Vidal met Prime Minister Jonas Feldmann. The prime minister left.", "The prime minister"),
    ("The prime minister left. Prime Minister Rosa Vidal spoke.", "The prime minister"),
    ("Mary Olwen, 38, and Ida Koch, 38, fell. The 38-year-old died.", "The 38-year-old"),
    ("Mary Olwen, 38, fell. The 44-year-old died.", "The 44-year-old"),
    ("Mary Olwen, 38, fell. A 38-year-old died.", "A 38-year-old"),
    ("Northgate Steel sued Tolvan Oyj. The company lost.", "The company"),
    ("The company lost. Northgate Steel grew.", "The company"),
    ("Rosa Vidal is the mayor of Trabzon.", "the mayor of Trabzon"),
    ("Rosa Vidal met the mayor of Trabzon.", "the mayor of Trabzon"),
    ("On Tuesday Rosa Vidal left.", "Tuesday Rosa Vidal"),
    ("Rosa Vidal, a mayor and two nurses left.", "two nurses"),
    ("Mr Vidal left.", "Mr Vidal"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), NOBODY)
def test_words_that_may_mean_another_mean_nobody(language: Language, text: str, words: str) -> None:
    assert words not in [surface for _, surface in described(language, text, "title")]


def test_a_pronoun_means_the_one_whom_grammar_leaves(language: Language) -> None:
    text = "Rosa Vidal spoke.\n\nShe left with her driver."
    assert described(language, text, "pronoun") == [("Rosa Vidal", "She"), ("Rosa Vidal", "her")]


def test_who_is_he_and_she_at_once_is_told_by_no_pronoun(language: Language) -> None:
    text = "Robin Vidal spoke.\n\nHe smiled.\n\nRobin Vidal said nothing.\n\nShe left."
    assert described(language, text, "pronoun") == []


def test_names_inside_a_phrase_keep_their_own_mentions(language: Language) -> None:
    text = "Northgate Steel CEO Jonas Feldmann left."
    named = [(e.name, m.surface) for e in read(language, text) for m in e.mentions if m.is_name]
    assert sorted(named) == [("Jonas Feldmann", "Jonas Feldmann"), ("Northgate Steel", "Northgate Steel")]


def test_a_claim_is_about_the_person_and_the_body_of_his_title(language: Language) -> None:
    reading = next(extraction.read([factory.article("Northgate Steel CEO Jonas Feldmann left.")], language))
    names = {entity.id: entity.name for entity in reading.entities}
    assert sorted(names[one] for one in reading.claims[0].entities) == ["Jonas Feldmann", "Northgate Steel"]


def test_a_town_is_told_with_its_state(language: Language) -> None:
    assert ("Chicago", "Chicago, Illinois") in described(
        language, "The fair opened in Chicago, Illinois.", "title"
    )


def test_what_a_body_makes_is_meant_with_its_owner(language: Language) -> None:
    text = "Users like Northgate Steel's Lumo OS.\n\nThe Lumo OS is free."
    assert ("Lumo OS", "Northgate Steel's Lumo OS") in described(language, text, "title")


def test_a_phrase_around_a_name_holds_no_other_person(language: Language) -> None:
    text = "Dr. Ama Dolan and Prof. Ines Corda wrote the report."
    assert described(language, text, "title") == [("Ines Corda", "Prof. Ines Corda")]


def test_whoever_hears_it_may_be_meant_as_well(language: Language) -> None:
    assert described(language, "Maria Santos told Ana Lopez that she had won.", "pronoun") == []
    assert described(language, "Maria Santos told the press that she had won.", "pronoun") == [
        ("Maria Santos", "she")
    ]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Father Anton Ruga hardly sleeps. The priest rowed out.", "Anton Ruga", "The priest"),
        ("Sister Maria Keller opened the door. The nun was alone.", "Maria Keller", "The nun"),
        ("Dr Lena Oskar came at noon. The doctor found nobody.", "Lena Oskar", "The doctor"),
    ],
)
def test_a_form_of_address_tells_a_calling(language: Language, text: str, name: str, words: str) -> None:
    assert (name, words) in described(language, text, "title")


@pytest.mark.parametrize(
    "text",
    [
        "His father Anton Ruga hardly sleeps. The priest rowed out.",
        "Father Anton Ruga and Father Karl Moss rowed out. The priest came back.",
    ],
)
def test_no_calling_of_kin_or_of_one_of_two(language: Language, text: str) -> None:
    assert not {words for _, words in described(language, text, "title")} & {"The priest"}
