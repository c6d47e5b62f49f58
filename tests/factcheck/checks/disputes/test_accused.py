"""Denials by the accused within one article, in other words than the charge."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import accused
from tests.factcheck import telling

DENIED = (
    "Ramon Ochoa, the leader of the herders, accused the police of murder. “They came to crush us,” he said. The chief of the regional police, General Tomas Bahr, denied that the van had been driven into the people on purpose.",
    "The union accused the management of lying about the accounts. “They cooked the books,” its chairman, Otto Brenn, said. The finance director, Ada Holm, denied that losses had been hidden.",
    "The spokesman of the ministry, Karl Remmel, said that guards from Belmonia had tried to block the road. The Belmonian guards denied blocking the road.",
    "Parents accuse the school of looking away. The head of the school, Ada Holm, denied that anybody had known of the notes.",
    "Norway has accused Russia of jamming signals along the border. Moscow denied that its transmitters had caused the faults.",
    "The club accused the agent Karl Remmel of fraud. Remmel denied that he had kept any of the fee.",
    "The opposition leader, Ada Lind, blamed the army for the deaths. General Otto Brenn denied that the army had ordered the raid.",
    "Greenpeace accused the shipping line Norvik of dumping oil off the coast. A lawyer for Norvik denied that its tanker had been in the area.",
    "The bishop said that officials had tried to sell the chapel. The mayor denied trying to sell the chapel.",
)  # fmt: skip
OTHER = (
    "The club accused the agent of fraud. The mayor denied that he would run again.",
    "The club said that it had sold the striker. The agent denied that the coach had left.",
    "The council accused the contractor of bribing clerks. A spokesman for the ministry denied that a new law was planned.",
    "The party accused the government of waste. The minister of health denied that he would resign.",
    "The ministry said that prices had fallen in May. The bank denied that rents had fallen.",
    "The nurse blamed the fog for the crash. The hospital denied that it would close.",
    "The police said they had arrested three men. The club denied that the men were players.",
)  # fmt: skip


@pytest.mark.parametrize("text", DENIED)
def test_the_accused_denies_in_other_words(language: Language, text: str) -> None:
    [found] = accused.find(telling.story(language, text))
    assert found.accuser is not None
    assert found.accuser.span.start < found.answer.span.start


@pytest.mark.parametrize("text", OTHER)
def test_somebody_else_denies_something_else(language: Language, text: str) -> None:
    assert list(accused.find(telling.story(language, text))) == []
