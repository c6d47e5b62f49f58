"""Falls that two articles put into two waters, or on two villages."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    return any(one.kind == "place_conflict" for one in telling.report(language, left, right).flags)


TWO = [
    ("A passenger plane crashed into Lake Orsen on Sunday as it tried to land.", "Ada Lind was mending nets when the turboprop belly-flopped into Lake Veld in front of her."),
    ("A bus plunged into the River Alt near Brod on Sunday, killing nine.", "Nine people died when a coach toppled off a bridge and into the Dorna on Sunday."),
    ("The helicopter fell into Lake Orsen on Sunday.", "The helicopter ditched in Lake Veld on Sunday."),
    ("The lorry tumbled into the Alt on Sunday night.", "The lorry ended up in the Dorna on Sunday night."),
    ("The oil from the works ran into Lake Orsen, officials said.", "Oil from the works poured into Lake Veld, according to fishermen."),
    ("The ferry Marta capsized on Lake Orsen on Sunday.", "The ferry went under in Lake Veld, the coastguard said."),
    ("A cargo plane came down in the village of Orlum on Sunday.", "The plane smashed into the village of Kemmer on Sunday."),
]  # fmt: skip
ONE = [
    ("A passenger plane crashed into Lake Orsen in Norrland on Sunday.", "The plane crashed in Norrland on Sunday."),
    ("A passenger plane crashed into Lake Orsen on Sunday.", "A fishing boat capsized on Lake Veld on Sunday."),
    ("A passenger plane crashed into Lake Orsen on Sunday.", "In 2007 a plane of the airline fell into Lake Veld."),
    ("The helicopter fell into Lake Orsen on Sunday.", "Another helicopter fell into Lake Veld on Sunday."),
    ("The mud poured into the River Alt on Sunday.", "The mud ran into Lake Veld and from there into the River Alt."),
    ("A rocket hit the town of Orlum on Sunday.", "A rocket struck the village of Kemmer on Sunday."),
    ("The plane landed in the Netherlands on Sunday.", "The plane landed in the Bahamas on Sunday."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_places(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_place(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)
