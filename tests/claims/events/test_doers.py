"""Acts told by what somebody is to a thing, by what he has others do, and by what the parse hangs elsewhere."""

import pytest

from claims.events import finding as events
from claims.language import Language
from tests import factory
from tests.claims.events.test_converses import NoNames


def told(language: Language, text: str) -> set[str]:
    """Predicate and heads of agent and patient of the events of a sentence."""
    [(_, [paragraph, *_])] = language.parse([factory.article(text)])
    found = events.find(paragraph.sentences[0], NoNames())
    return {f"{event.predicate} {event.agent_head} {event.patient_head}" for event in found}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The owner of the mine is Norsk Kull.", "own kull mine"),
        ("Omar Fasil, the owner of the mine, wept.", "own fasil mine"),
        ("The mine's owner, Norsk Kull, paid for it.", "own kull mine"),
        ("The mine is the property of Norsk Kull.", "own kull mine"),
        ("The buyer of the painting was the collector Omar Fasil.", "buy fasil painting"),
        ("The author of the letter, Ada Moss, wept.", "write moss letter"),
        ("At the wheel of the bus that left the road was Omar Fasil.", "drive fasil bus"),
        ("Karl Jensen sat behind the wheel of the van.", "drive jensen van"),
        ("The bridge is a work of Pavel Hrubec.", "design hrubec bridge"),
        (
            "Inspectors praised the bridge at Velm, a work of the architect Pavel Hrubec.",
            "design hrubec bridge",
        ),
        ("The mine at Velm, owned by Boliden Dahl, had new fans.", "own dahl mine"),
        ("Jon Lund owes his life to the fitter Nils Berg.", "rescue berg lund"),
        ("By purchasing Brill Foods, Velm Dairy becomes the largest brewer.", "purchase dairy foods"),
        ("After beating Brill United, Velm Rovers flew home.", "beat rovers united"),
        ("The lawyer Piet Haan had Judge Ines Prado fined 900 euros.", "fine lawyer prado"),
        ("Karl Jensen got his rival banned for life.", "ban jensen rival"),
        ("Ada Moss had the mill closed in May.", "close moss mill"),
        ("Ada Moss had closed the mill in May.", "close moss mill"),
        ("Jon Lund called on his supporters to vote for Nils Berg.", "vote for something lund berg"),
        ("Jon Lund recommended his voters to choose Ada Moss.", "vote for something lund moss"),
        ("Jon Lund urged his followers to back Ada Moss.", "vote for something lund moss"),
        ("Karl Jensen lent the money to Omar Fasil.", "lend to someone jensen fasil"),
        ("Omar Fasil borrowed 40,000 euros from Karl Jensen.", "lend to someone jensen fasil"),
        (
            "He was hauled up the last stretch of an inclined shaft by his foreman, Jon Lund.",
            "haul up something foreman None",
        ),
    ],
)
def test_the_act_is_told(language: Language, text: str, event: str) -> None:
    assert event in told(language, text)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Karl Jensen was not the driver of the bus.", "drive"),
        ("The former owner of the mine, Karl Jensen, wept.", "own"),
        ("The potential buyer of the mill, Karl Jensen, wept.", "buy"),
        ("The owner of the mine was asleep.", "own"),
        ("Karl Jensen, the driver, wept.", "drive"),
        ("Karl Jensen may be the author of the letter.", "write"),
        ("Karl Jensen was the driver of change.", "drive"),
        ("Karl Jensen owes the bank his house.", "rescue"),
        ("Jon Lund asked the court to choose Ada Moss.", "vote for something"),
        ("Jon Lund asked his brother to vote for Ada Moss.", "vote for something"),
        ("Jon Lund asked his voters to stay calm.", "vote for something"),
    ],
)
def test_no_such_act_is_told(language: Language, text: str, predicate: str) -> None:
    assert not any(one.startswith(f"{predicate} ") for one in told(language, text))
