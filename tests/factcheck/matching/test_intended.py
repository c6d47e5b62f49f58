"""Acts that were to be."""

import pytest

from factcheck.matching.intended import intended


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The pool, which was to ", True),
        ("The pool was due to be ", True),
        ("The pool was originally to have been ", True),
        ("The pool was ", False),
        ("The pool should have ", True),
        ("The city had planned to ", True),
        ("The tram was supposed to ", True),
        ("The pool is to ", False),
        ("The pool was closed to ", False),
    ],
)
def test_intended(before: str, expected: bool) -> None:
    assert intended(before) is expected
