import pytest

from claims import modality, polarity
from claims.language import Language
from claims.parse import Token
from tests import factory


def root(language: Language, text: str) -> Token:
    ((_, paragraphs),) = language.parse([factory.article(text)])
    return paragraphs[0].sentences[0].root


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("The mill burned.", 0),
        ("The mill did not burn.", 1),
        ("Nobody saw the fire.", 1),
        ("Nobody denies the fire.", 0),
        ("The mill did not fail to pay.", 2),
        ("The firm not only sold the mill but burned it.", 0),
        ("There is no doubt that the mill burned.", 0),
        ("There was no dispute over the mill.", 1),
        ("The engine did not arrive until Friday.", 0),
        ("The mill was not sold until the owner died.", 0),
        ("The mill will not reopen until May.", 0),
        ("The mill did not burn on Friday.", 1),
        ("The mayor told the firm not to sell the mill.", 0),
        ("The firm decided not to sell the mill.", 1),
    ],
)
def test_negations_are_counted(language: Language, text: str, turns: int) -> None:
    assert polarity.turns(root(language, text)) == turns


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The mill burned.", "burned"),
        ("It is alleged that the mill burned.", "burned"),
        ("I think that the mill burned.", "burned"),
        ("I do not think that the mill burned.", "think"),
        ("Holt thinks that the mill burned.", "thinks"),
    ],
)
def test_the_point_of_a_clause(language: Language, text: str, word: str) -> None:
    assert polarity.predicate(root(language, text)).text == word


@pytest.mark.parametrize(("reported", "expected"), [(True, "planned"), (False, "conditional")])
def test_would_is_the_past_of_will_in_reported_speech(
    language: Language, reported: bool, expected: str
) -> None:
    assert modality.of(root(language, "The mill would close."), reported=reported) == expected
