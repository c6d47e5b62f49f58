"""Which values of one flag stand together."""

import pytest

from factcheck.checks.camps import camps


@pytest.mark.parametrize(
    ("names", "clashes", "parted"),
    [
        ("", [], []),
        ("ab", ["ab"], ["a", "b"]),
        ("abc", ["ab", "cb"], ["ac", "b"]),
        ("abcd", ["ad", "bd", "cd"], ["abc", "d"]),
        ("abcd", ["ab", "bc", "cd"], ["ac", "bd"]),
        ("abc", ["ab", "bc", "ca"], ["a", "b", "c"]),
        ("abcd", ["ab", "cd"], ["a", "b", "c", "d"]),
        ("ab", ["aa", "ab"], ["a", "b"]),
    ],
)
def test_values_that_never_clash_stand_together(names: str, clashes: list[str], parted: list[str]) -> None:
    found = camps(list(names), [(pair[0], pair[1]) for pair in clashes])
    assert ["".join(camp) for camp in found] == parted
