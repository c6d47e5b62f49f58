"""Steps of one matter, told apart by the words around two times."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    found = telling.report(language, left, right)
    return any(one.kind == "date_conflict" and one.severity != "note" for one in found.flags)


TWO = [
    ("Rita Holm was detained on 28 February 2023.", "Rita Holm was arrested in absentia by a court in Sarnia in 2021."),
    ("Rita Holm was sentenced to nine years in prison on 28 April 2023.", "Rita Holm was sentenced in her absence to seven years on 3 March 2023."),
    ("Pavel Dorn was arrested on 28 April 2023.", "Pavel Dorn was briefly arrested in March 2023."),
    ("The unions and the railway signed a first wage deal in February 2023.", "The unions and the railway signed a wage deal on 30 April 2023."),
    ("The first ceasefire was signed by the army and the rebels on 12 March 2023.", "The army and the rebels signed a ceasefire on 30 April 2023."),
    ("The initial contract with Norbrew was signed in January 2023.", "The contract with Norbrew was signed on 28 April 2023."),
]  # fmt: skip
ONE = [
    ("Rita Holm was sentenced in absentia to seven years on 28 April 2023.", "Rita Holm was sentenced in absentia to seven years on 21 April 2023."),
    ("The first ceasefire was signed by the army and the rebels on 20 April 2023.", "The first ceasefire was signed by the army and the rebels on 17 April 2023."),
    ("The unions and the railway signed their first wage deal on 20 April 2023.", "The unions and the railway signed a wage deal on 18 April 2023."),
    ("Pavel Dorn was arrested on 28 April 2023.", "Pavel Dorn was arrested on 20 April 2023."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_steps(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_step(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)
