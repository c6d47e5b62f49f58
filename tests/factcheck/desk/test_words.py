from typing import Any

import pytest

from factcheck.desk.words import words_digest
from tests.factcheck.review.desks import article, flag, side

ONE = article("one", "Ada  Lind was here. Ada Lindt was not.")
TWO = article("two", "Nobody saw\nAda Lindt.")


def of(*sides: dict[str, Any]) -> str:
    return words_digest(flag("name_variant", "error", "two spellings", sides))


@pytest.mark.parametrize(
    ("sides", "same"),
    [
        ((side(ONE, "Ada  Lind was"), side(TWO, "Ada Lindt")), False),
        ((side(ONE, "Ada  Lind"), side(TWO, "Ada Lindt")), True),
        ((side(article("x", "Ada\nLind"), "Ada\nLind"), side(TWO, "Ada Lindt")), True),
        ((side(ONE, "Ada  Lind"), side(TWO, "Ada Lindt"), side(ONE, "Ada Lindt")), True),
        ((side(TWO, "Ada Lindt"), side(ONE, "Ada  Lind")), True),
        ((side(ONE, "Ada  Lind"), side(TWO, "Nobody")), False),
        ((side(ONE, "Ada  Lind"),), False),
        ((side(ONE, "Ada  Lind"), side(TWO, None, value="Ada Lindt")), False),
    ],
)
def test_only_the_words_count(sides: tuple[dict[str, Any], ...], same: bool) -> None:
    assert (of(*sides) == of(side(ONE, "Ada  Lind"), side(TWO, "Ada Lindt"))) is same
