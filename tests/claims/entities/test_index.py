"""What stands at a place, and whom a pronoun or a definite noun means."""

import pytest

from claims.entities import finding as entities
from claims.entities.finding import Index
from claims.entities.lookup import MOST
from claims.language import Language
from claims.parse import Token
from claims.roles import finding as roles
from sources.span import Span
from tests import factory


def look(language: Language, text: str) -> tuple[Index, list[Token]]:
    """The index of an article, roles included, and its tokens."""
    [(article, paragraphs)] = language.parse([factory.article(text)])
    index = Index(entities.find(article, paragraphs), paragraphs)
    index = index.with_roles(roles.find(article, paragraphs, index))
    return index, [token for paragraph in paragraphs for token in paragraph.tokens]


MEANT = [
    ("Jonas Feldmann spoke. He left.", "He", "Jonas Feldmann"),
    ("Ms. Rosa Vidal spoke. She left.", "She", "Rosa Vidal"),
    ("Ms. Rosa Vidal spoke. He left.", "He", None),
    ("Jonas Feldmann said he was ill. The storm grew. Feldmann rested. She left.", "She", None),
    ("Jonas Feldmann said he was ill. The storm grew. Feldmann rested. He left.", "He", "Jonas Feldmann"),
    ("Jonas Feldmann and Rosa Vidal spoke. Jonas Feldmann said he left.", "he", "Jonas Feldmann"),
    ("Jonas Feldmann spoke and Kwame Asare listened. He left.", "He", None),
    ("Jonas Feldmann signed after Kwame Asare had left. He smiled.", "He", "Jonas Feldmann"),
    ("Jonas Feldmann and Kwame Asare signed. He smiled.", "He", None),
    ("Jonas Feldmann signed. He smiled. He left.", "He", "Jonas Feldmann"),
    ("The storm grew. He left.", "He", None),
    ("Chile's Ministry of Health spoke. The ministry closed schools.", "ministry", "Ministry of Health of Chile"),
    ("Chile's Ministry of Health and its Ministry of Trade met. The ministry closed.", "ministry", None),
    ("Northgate Steel grew. The company sold a mill.", "company", "Northgate Steel"),
    ("Governor Jonas Feldmann spoke. The governor left.", "governor", "Jonas Feldmann"),
    ("The Canadian government spoke. The government left.", "government", "Government of Canada"),
    ("Prime Minister Jonas Feldmann spoke. The prime minister left.", "minister", "Jonas Feldmann"),
    ("Prime Minister Jonas Feldmann spoke. The new prime minister left.", "minister", None),
    ("Rosa Vidal, 41, spoke. The 41-year-old was hurt.", "old", "Rosa Vidal"),
    ("Rosa Vidal, 41, met Jonas Feldmann, 41. The 41-year-old was hurt.", "old", None),
    ("The governor left. Governor Jonas Feldmann spoke.", "governor", None),
    ("Governor Jonas Feldmann met Governor Rosa Vidal. The governor left.", "governor", None),
    ("Rosa Vidal fell ill. Jonas Feldmann praised her.", "her", "Rosa Vidal"),
    ("Jonas Feldmann praised him.", "him", None),
    ("Kwame Asare fell ill. Jonas Feldmann praised him.", "him", "Kwame Asare"),
    ("Rosa Vidal replaces Jonas Feldmann, who left after he was filmed.", "he", "Jonas Feldmann"),
    ("Jonas Feldmann left early. His lawyer, Kwame Asare, spoke. He smiled.", "He", None),
    ("Winger Jonas Feldmann fell ill. The player left.", "player", "Jonas Feldmann"),
    ("Winger Jonas Feldmann met winger Kwame Asare. The player left.", "player", None),
    ("The union, Sarto, met Northgate Steel. The union left.", "union", "Sarto"),
    ("The union, Sarto, spoke. The company left.", "company", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "name"), MEANT)
def test_whom_a_word_means(language: Language, text: str, word: str, name: str | None) -> None:
    index, tokens = look(language, text)
    [*_, token] = [token for token in tokens if token.text == word]
    found = index.antecedent(token)
    assert (index.entities[found].name if found else None) == name


def test_the_innermost_mention_counts(language: Language) -> None:
    text = "The Chilean government refused."
    index, _ = look(language, text)
    names = [
        index.entities[index.entity_at(text.index(word)) or ""].name for word in ("Chilean", "government")
    ]
    assert names == ["Chile", "Government of Chile"]
    assert index.entity_at(text.index("refused")) is None


def test_entities_in_a_span(language: Language) -> None:
    text = "Rosa Vidal met Jonas Feldmann."
    index, _ = look(language, text)
    assert len(index.entities_in(Span(start=0, end=len(text)))) == 2
    assert index.entities_in(Span(start=0, end=12)) == (index.entity_at(0),)
    assert index.entities_in(Span(start=3, end=12)) == ()


def test_only_the_last_subjects_of_an_endless_sentence_are_looked_at(language: Language) -> None:
    text = "Rosa Vidal said " + "the mill burned and " * MOST + "she left."
    index, tokens = look(language, text)
    assert index.persons_before(tokens[-3]) == ()
    text = "Rosa Vidal said " + "the mill burned and " * 3 + "she left."
    index, tokens = look(language, text)
    assert len(index.persons_before(tokens[-3])) == 1
