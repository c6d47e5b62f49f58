"""Denials of an act that another voice tells in other words."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import acts_denied
from tests.factcheck import telling

DENIED = (
    "Strikers said that guards had struck two women with batons outside the canteen. Belmont denied that its guards had hit anyone.",
    "Witnesses said that policemen beat a boy behind the station. The police denied that any officer had struck him.",
    "The fishermen say that the plant dumps its waste in the bay at night. The company denies that it has released anything into the water.",
    "Former clerks said that the bank knew of the losses in 2015. The lawyer of the bank denied that anybody there had been aware of them.",
    "Residents said soldiers fired on the crowd from the bridge. The army denied that its men had shot at anyone.",
    "Drivers said the company had fired three of them for striking. The company said nobody had been dismissed.",
    "Two nurses say that the clinic hid the infections. The clinic denies that it withheld anything from anybody.",
    "The union of pilots says that the beacons did not work. The airport denied that the beacons had failed.",
    "Neighbours said the siren stayed silent for an hour. The council denied that the siren had been out of order.",
    "A nurse said that the ward had run out of oxygen at two in the morning. The hospital denied that the ward was ever short of oxygen.",
    "The tenants say the lift was never inspected. The landlord denied that the lift had been neglected.",
    "The captain says the harbour office cleared the ship to leave although a storm was coming. The harbour office denies that it allowed the ship to sail.",
    "The drivers say that their wages for May were not paid. The bus company denied that it owed the drivers any wages.",
    "Villagers say the mayor ignored three letters about the dam. The mayor denied that he had failed to answer the letters.",
    "Passengers said the ferry was overloaded. The owner of the ferry denied that it carried more people than allowed.",
    "Farmers accuse the mine of poisoning their wells. The operator of the mine, Corvex, says none of its waste has ever leaked.",
)  # fmt: skip
LATER = (
    "The harbour office denies that it told the ship to sail.\n\nThe captain sees it differently. He said that the harbour office had cleared the ship to leave.",
    "The council denied that the pumps had failed.\n\nOne resident, Ada Lind, said the pumps of the district had not worked since Friday.",
)
OTHER = (
    "The mayor said the bridge was safe. The firm denied that the bridge had failed.",
    "The chief engineer said the pumps had never failed. The firm denied that the pumps had failed.",
    "The union says that the sprinklers did not work. The company denied that the ferry had been overloaded.",
    "The company said the lifts worked. The company denied that the lifts had failed.",
    "The captain said that the fog was thick. The harbour office denies that it allowed the ship to sail.",
    "The drivers say that their wages were paid. The bus company denied that it owed the drivers any wages.",
    "Strikers said that guards had struck two women with batons. The company denied that it planned to close the plant.",
    "Strikers said that guards had struck two women. The mayor denied that he had hit the reporter on Friday.",
    "The mayor has opened the new bridge. The mayor denied that he would stand for parliament.",
    "The company said a guard had struck a woman. The company denied that the guard had hit her twice.",
    "The ministry said the dam had leaked in 2019. The engineer denied that he was leaving the firm.",
    "The company said no one was hurt in the fire. The mayor said nobody had been injured.",
)  # fmt: skip


@pytest.mark.parametrize("text", DENIED)
def test_the_act_is_denied_in_other_words(language: Language, text: str) -> None:
    [found] = acts_denied.find(telling.story(language, text))
    assert found.accuser is not None
    assert found.accuser.span.start < found.answer.span.start


@pytest.mark.parametrize("text", OTHER)
def test_another_act_another_doer_or_the_same_voice(language: Language, text: str) -> None:
    assert list(acts_denied.find(telling.story(language, text))) == []


@pytest.mark.parametrize("text", LATER)
def test_the_charge_may_stand_behind_the_denial(language: Language, text: str) -> None:
    [found] = acts_denied.find(telling.story(language, text))
    assert found.accuser is not None
    assert found.accuser.span.start > found.answer.span.start
