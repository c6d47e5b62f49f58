"""Dates in figures, and which of two small numbers is the day."""

from datetime import date

import pytest

from sources.dates.orders import numeric, numeric_on

BESIDE = [
    ("30/12/2021", None, None, date(2021, 12, 30)),
    ("12/30/2021", None, None, date(2021, 12, 30)),
    ("04/04/2021", None, None, date(2021, 4, 4)),
    ("03/04/2021", None, None, None),
    ("03.04.2021", None, None, None),
    ("03.04.2021", "13:44", None, date(2021, 4, 3)),
    ("03.04.2021", "9:44 AM", None, None),
    ("03/04/2021", "13:44", None, None),
    ("03-04-2021", "09:14", "CET", date(2021, 4, 3)),
    ("03/04/2021", "09:14", "IST", date(2021, 4, 3)),
    ("03/04/2021", "09:14", "EST", None),
    ("03/04/2021", "09:14", "GMT", None),
]


@pytest.mark.parametrize(("stated", "clock", "zone", "day"), BESIDE)
def test_clock_and_zone_beside_a_date_tell_which_number_is_the_day(
    stated: str, clock: str | None, zone: str | None, day: date | None
) -> None:
    assert numeric(stated, clock, zone) == day


@pytest.mark.parametrize("stated", ["30/14/2021", "31/04/2021", "3/4-2021", "2021"])
def test_what_is_no_date_is_refused(stated: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        numeric(stated, None, None)


ON_PAGE = [
    ("03.04.2021 and 13.04.2021", date(2021, 4, 3)),
    ("03.04.2021 and 04.13.2021", date(2021, 3, 4)),
    ("03.04.2021 and 13/04/2021", None),
    ("03.04.2021, 13.04.2021 and 04.13.2021", None),
    ("03.04.2021", None),
    ("03.04.2021 and 1.13.04.2021", None),
]


@pytest.mark.parametrize(("text", "day"), ON_PAGE)
def test_other_dates_written_alike_tell_the_order(text: str, day: date | None) -> None:
    assert numeric_on(text, "03.04.2021") == day
