import pytest

from claims import places
from claims.events import relations
from claims.language import Language
from claims.parse import Token
from tests import factory


class States:
    """A text in which every state is known by its code and every other capitalised word by itself."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self._at = {token.start: self._name(token) for token in tokens if token.text[0].isupper()}

    @staticmethod
    def _name(token: Token) -> str:
        state = places.state_of(token.text)
        return state.country.code if state else token.text

    def entity_at(self, start: int) -> str | None:
        return self._at.get(start)

    def antecedent(self, token: Token) -> str | None:
        return None if token.text else ""


def found(language: Language, text: str) -> list[tuple[str | None, str | None]]:
    [(_, [paragraph, *_])] = language.parse([factory.article(text)])
    names = States(paragraph.tokens)
    return [(e.agent, e.patient) for s in paragraph.sentences for e in relations.find(s, names)]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Relations between Oslo and Norway have been tense since the vote.", "NO"),
        ("Trade between Prague and Czechia has fallen by a third.", "CZ"),
        ("Lisbon signed a border treaty with Portugal on Friday.", "PT"),
        ("Norway's ties with Oslo are strained.", "NO"),
        ("Athens and Rome were ready to improve ties with Athens.", "GR"),
        ("Talks between Vienna and Austria have stalled.", "AT"),
        ("The feud between Chile and Santiago goes on.", "CL"),
        ("The Peruvian alliance with Lima was renewed.", "PE"),
    ],
)
def test_two_names_for_one_state_are_a_relation_with_itself(
    language: Language, text: str, state: str
) -> None:
    assert (state, state) in found(language, text)


@pytest.mark.parametrize(
    "text",
    [
        "Relations between Oslo and Stockholm have been tense since the vote.",
        "Trade between Prague and Warsaw has fallen by a third.",
        "The mayor of Lisbon and Portugal's prime minister signed a housing plan on Friday.",
        "Flights between Tokyo and Osaka were cancelled, Japan said.",
        "Norway has trade links with Norwegian firms abroad.",
        "The mayor of Rome signed a pact with Italy's farmers.",
        "Poland agreed a deal with Polish farmers.",
        "The row between Canberra and Australian states goes on.",
        "Vienna met Austria in the cup.",
        "Oslo is the capital of Norway.",
        "The road from Santiago to the coast of Chile is closed.",
        "Talks between Vienna's mayor and Austria's chancellor have stalled.",
        "The war between North Korea and South Korea was ended by a truce.",
        "He flew to Athens and discussed the agreement with Greece's partners.",
    ],
)
def test_two_parties_or_no_relation_at_all(language: Language, text: str) -> None:
    assert all(agent != patient for agent, patient in found(language, text))


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Ties between Peru and Bolivia improved.", ("PE", "BO")),
        ("France-Germany talks broke down.", ("FR", "DE")),
        ("Peru has improved relations with Chile.", ("PE", "CL")),
    ],
)
def test_both_parties_are_named(language: Language, text: str, parties: tuple[str, str]) -> None:
    assert parties in found(language, text)
