"""Units that are said once for two amounts."""

import pytest

from claims.language import Language
from factcheck.matching.amounts.facts import amounts
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The rate goes from 25 percent to 27.", ["share", "share"]),
        ("Firms pay 28 percent, up from 25 now.", ["share", "share"]),
        ("The fare goes from 3 euros to 4.", ["money", "money"]),
        ("The quota falls to 40 tonnes instead of 45.", ["weight", "weight"]),
        # another thing is counted, or much more than the unit is left out
        ("The levy of 25 percent applies to 27 countries.", ["share", "thing"]),
        ("The fund grew from 3 million euros to 4.", ["money", "bare"]),
        # nothing joins the two
        ("The rate is 25 percent and that of her bank 27.", ["share", "bare"]),
    ],
)
def test_kinds(language: Language, text: str, kinds: list[str]) -> None:
    found = amounts(telling.story(language, text))
    assert [one.kind for each in found.values() for one in each] == kinds
