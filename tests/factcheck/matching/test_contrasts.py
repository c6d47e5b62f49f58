import pytest

from factcheck.matching.contrasts import contrasted


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("in the first quarter", "in the third quarter", True),
        ("in the 3rd quarter", "in the third quarter", False),
        ("people were killed", "people were injured", True),
        ("people were killed", "people died", False),
        ("in march", "in may and march", False),
        ("net income", "operating income", True),
        ("exports of steel", "imports of steel", True),
        ("the northern district", "the south", True),
        ("a bridge", "the first bridge", False),
        ("", "", False),
    ],
)
def test_cases_of_one_kind(one: str, other: str, apart: bool) -> None:
    assert contrasted(one.split(), other.split()) is apart
    assert contrasted(other.split(), one.split()) is apart
