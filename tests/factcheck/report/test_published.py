from typing import Any

import pytest

from factcheck.report.published import published


def at(first: str, last: str, granularity: str) -> dict[str, Any]:
    return {"interval": {"first": first, "last": last, "granularity": granularity}}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "date unknown"),
        ({"interval": None, "reason": "no date is given"}, "date unknown"),
        (at("2018-12-06", "2018-12-06", "day"), "6 Dec 2018"),
        (at("2018-12-01", "2018-12-31", "month"), "Dec 2018"),
        (at("2018-01-01", "2018-12-31", "year"), "2018"),
        (at("2018-12-03", "2018-12-09", "week"), "3 Dec 2018 to 9 Dec 2018"),
    ],
)
def test_a_publication_time_in_a_few_words(value: dict[str, Any] | None, expected: str) -> None:
    assert published(value) == expected
