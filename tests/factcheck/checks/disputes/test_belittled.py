"""A party says that it did only so much, and the next voice that it did more."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import belittled
from tests.factcheck import telling

MORE = (
    "Minister Karel Vondra said he had only picked up food at the restaurant. But a waiter said the minister had been sitting at a table for two hours.",
    "Coach Elin Marr said she had merely raised her voice. A player, Nora Stig, told the inquiry that Marr had shouted at her for twenty minutes.",
    "The mine said it had only tested its pumps. Villagers said the mine had pumped brine into the river for eleven weeks.",
    "The bank says it merely answered a letter. The regulator said the bank had sent nine letters of its own.",
    "Trainer Olga Fenn resigned on Friday. She said that she had only given the riders vitamins. A rider told the panel that the trainer had injected them every week.",
    "The firm Aldane said it had merely stored the drums. Neighbours said Aldane had burned waste at night for three months.",
    "Deputy Marc Ruel said he had only once met the lobbyist. The lobbyist's driver said Ruel had met him five times.",
    "Minister Karel Vondra resigned on Friday. He said that he had only picked up food. A waiter told the radio that the minister had been sitting at a table for two hours.",
)  # fmt: skip
NO_MORE = (
    "Minister Karel Vondra said he had only picked up food. His spokeswoman said the minister had been in the shop for two minutes.",
    "Only three members voted for the plan, the chairman said. A member said the debate had lasted for two hours.",
    "The driver said he had drunk only one beer. Police said they had tested 40 drivers that night.",
    "The mine said it had only tested its pumps. The mine has been in operation for eleven years, officials said.",
    "The club said it had only heard of the fire on Monday. The club's lawyer said it had called the police three times.",
    "The coach said the team had just won its third cup. Fans said they had waited for 20 years.",
    "The airline said it had only one spare engine. Passengers said they had waited for six hours.",
    "The club said it had only sold two players. A fan said the club had played badly for three years.",
    "He said he had only one wish. Fans said he had waited for two hours.",
    "Minister Vondra said he had only learned of the letter in May. An aide said the minister had been ill for two weeks.",
    "The mayor said she had only signed the order. The order had been prepared for weeks, officials said.",
    "The bank said it had simply followed the rules.\n\nA customer said the bank had called her four times.",
    "The pilot said he had only seen one light. The tower said he had called twice.",
    "Mayor Ina Bell said she had only cut the ribbon. Bell said she had worked on the plan for six years.",
)  # fmt: skip


@pytest.mark.parametrize("text", MORE)
def test_the_next_voice_tells_more(language: Language, text: str) -> None:
    assert len(list(belittled.find(telling.story(language, text)))) == 1


@pytest.mark.parametrize("text", NO_MORE)
def test_it_tells_of_something_else_or_speaks_for_the_party(language: Language, text: str) -> None:
    assert not list(belittled.find(telling.story(language, text)))
