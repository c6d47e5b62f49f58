"""Names that stand with a noun, and whether two participants are one."""

from typing import Any

import attrs
import pytest

from claims.language import Language
from factcheck.checks.acts import contradictions
from factcheck.checks.acts import party as parties
from factcheck.checks.acts.party import Part, Party, alike, beside, owner
from factcheck.checks.acts.tellings import Telling
from factcheck.story import Story
from tests.factcheck import telling

NOBODY = Party(
    entity=None,
    name=None,
    owned=False,
    head=None,
    terms=frozenset(),
    country=None,
    words="",
    beside=frozenset(),
    taken=frozenset(),
)


def somebody(**values: Any) -> Party:
    return attrs.evolve(NOBODY, **values)


@pytest.mark.parametrize(
    ("words", "noun", "name"),
    [
        ("They fined the carrier Aviola on Monday.", "carrier", "Aviola"),
        ("They fined the carriers Nord Wing and Velta.", "carrier", "Nord Wing"),
        ("Police Monday fined the carrier.", "police", None),
        ("They fined the carrier.", "carrier", None),
        ("They fined it.", None, None),
    ],
)
def test_the_name_behind_a_noun(words: str, noun: str | None, name: str | None) -> None:
    assert beside(words, noun) == name


@pytest.mark.parametrize(
    ("words", "noun", "name"),
    [
        ("Norland's navy seized it.", "navy", "Norland"),
        ("Norland\u2019s small navy seized it.", "navy", "Norland"),
        ("The navy of Norland seized it.", "navy", "Norland"),
        ("Chilean soldiers seized it.", "soldier", "Chilean"),
        ("Angry soldiers seized it.", "soldier", None),
        ("A navy seized it.", "navy", None),
    ],
)
def test_whose_it_is(words: str, noun: str, name: str | None) -> None:
    assert owner(words, noun) == name


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ({}, {"head": "army"}, "not_stated"),
        ({"head": "army"}, {"head": "army"}, "agrees"),
        ({"head": "army"}, {"head": "police"}, "compatible"),
        ({"entity": "x", "name": "Velta"}, {"entity": "x", "name": "Velta Air"}, "agrees"),
        ({"entity": "x", "name": "Velta"}, {"entity": "y", "name": "Halvane"}, "conflicts"),
        ({"entity": "x", "name": "Velta"}, {"entity": "y", "name": "Velta Air"}, "compatible"),
        (
            {"entity": "x", "name": "Velta"},
            {"entity": "y", "name": "Halvane", "beside": frozenset("xy")},
            "compatible",
        ),
        ({"name": "Velta"}, {"name": "Halvane", "words": "Halvane, owner of Velta, paid."}, "compatible"),
        ({"name": "Navy of Chile"}, {"name": "Navy of Peru"}, "conflicts"),
        ({"name": "Lyon"}, {"name": "France"}, "compatible"),
        ({"name": "Iran", "country": "IR"}, {"name": "Tehran", "country": "IR"}, "agrees"),
        (
            {"head": "bill", "terms": frozenset({"dairy"})},
            {"head": "bill", "terms": frozenset({"water"})},
            "compatible",
        ),
        (
            {"head": "man", "words": "Police in Marn held a man."},
            {"head": "man", "words": "Police in Kell held a man."},
            "compatible",
        ),
        (
            {"head": "tanker", "words": "The tanker sank."},
            {"head": "tanker", "name": "Ostara", "words": "Tanker Ostara sank."},
            "compatible",
        ),
        (
            {"head": "tanker", "words": "The Ostara sank."},
            {"head": "tanker", "name": "Ostara", "words": "Tanker Ostara sank."},
            "agrees",
        ),
    ],
)
def test_two_participants(one: dict[str, Any], other: dict[str, Any], level: str) -> None:
    assert alike(somebody(**one), somebody(**other)) == level
    assert alike(somebody(**other), somebody(**one)) == level


def test_the_parties_of_a_telling_are_read_once(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[tuple[Telling, Part]] = []
    party = parties.party

    def counted(story: Story, one: Telling, part: Part) -> Party:
        read.append((one, part))
        return party(story, one, part)

    monkeypatch.setattr(parties, "party", counted)
    contradictions.check(telling.story(language, *["Police arrested Ada Lindqvist in Marn."] * 6))
    assert len(read) == len(set(read)) > 0
