import pytest

from factcheck.matching.contrasts import contrasted, two_of_a_kind


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


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The Monday concert was cancelled.", "Thursday's concert was called off.", True),
        ("Tuesday's flight to Veld was late.", "A strike delayed the Friday flight to Veld.", True),
        ("The first leg was put off.", "The second leg was put off.", True),
        ("The Saturday market was moved.", "Sunday\u2019s market was moved.", True),
        ("The Monday concert was cancelled.", "The concert was cancelled on Sunday evening.", False),
        ("Monday's fire was put out.", "On Monday the fire was put out.", False),
        ("On Sunday people fled.", "On Saturday people fled.", False),
    ],
)
def test_two_of_a_kind_told_by_their_days(one: str, other: str, *, expected: bool) -> None:
    assert two_of_a_kind(one, other) == two_of_a_kind(other, one) == expected
