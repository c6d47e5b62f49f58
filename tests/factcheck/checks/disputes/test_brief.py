"""Answers that do not repeat the accusation."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import brief
from tests.factcheck import telling

ANSWERED = (
    "The army said rebels had shelled the market of Bunia on Monday. The rebels denied this and spoke of a gas bottle.",
    "The council said the brewery had poured lye into the brook. The brewery disputed this.",
    "The club said agents had taken a share of the fee. The agents deny it.",
    "The union said the managers had read workers' mail. The managers rejected that, saying nobody had read anything.",
    "Residents say the mine has poisoned three wells. The mine denies this.",
    "Prosecutors say banker Iven Halden took three million euros from his clients. Halden denied any wrongdoing.",
    "Police accused the nurse of stealing morphine. Her lawyer said she was innocent.",
    "Prosecutors charged driver Ola Rem with manslaughter. Rem pleaded not guilty on Monday.",
    "The agency alleges that trader Ida Kvam rigged prices. Kvam said she had done nothing wrong.",
    "The shipping minister, Dora Kalan, said in Athens that the vote had been rigged from the start. A spokesman for the agency rejected this.",
    "Her rival said the jury was bought. The organisers rejected this.",
    "The coach said his team had been robbed. The referees' association dismissed this.",
    "A former clerk said that the accounts were a fairy tale. The foundation rejects this.",
    "Greenways, an environmental group, says the plant dumps acid into the Orla. The operator, Chemor, denies it.",
)  # fmt: skip
NO_ANSWER = (
    "The army said the rebels should leave the town. The rebels rejected this.",
    "The union said it had asked for a rise of six per cent. The hauliers rejected this.",
    "The minister said that the offer was final. The strikers rejected that.",
    "The bishop said it was time for a new church. The parish rejected this.",
    "The envoy said his side was ready for a truce. The rebels rejected this.",
    "The mayor said the council would pay. The council rejected this.",
    "A report said the brewery had hired 30 people. The brewery welcomed this.",
    "The club said agents had taken a share. The league denied this request on Monday.",
    "The army said rebels had shelled the market. The monks denied this rumour to nobody.",
    "Police accused the nurse of stealing morphine. Her lawyer said she would appeal.",
    "Three innocent people were killed, the mayor said. Police accused nobody.",
    "The bank opened a branch in Lund. Its owner, Ida Kvam, denied any involvement in politics.",
    "Halden denied any wrongdoing.",
)  # fmt: skip


@pytest.mark.parametrize("text", ANSWERED)
def test_the_accusation_is_found(language: Language, text: str) -> None:
    [found] = brief.find(telling.story(language, text))
    assert found.accuser is not None
    assert found.accuser.span.start < text.index(". ") < found.answer.span.start


@pytest.mark.parametrize("text", NO_ANSWER)
def test_no_accusation_is_answered(language: Language, text: str) -> None:
    assert not list(brief.find(telling.story(language, text)))
