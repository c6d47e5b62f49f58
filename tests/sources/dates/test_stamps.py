"""Dates that pages print beside an article."""

from datetime import date

import pytest

from sources.dates.stamps import agency_of, is_relative, is_stamp, stamps

DAYS = [
    ("Dec 30, 2021", date(2021, 12, 30)),
    ("December 30, 2021", date(2021, 12, 30)),
    ("Dec. 30, 2021", date(2021, 12, 30)),
    ("Sept. 5, 2023", date(2023, 9, 5)),
    ("Sept 5 2023", date(2023, 9, 5)),
    ("March 06, 2008", date(2008, 3, 6)),
    ("March 3rd, 2024", date(2024, 3, 3)),
    ("Monday, March 4, 2024", date(2024, 3, 4)),
    ("Mon, Mar 4, 2024", date(2024, 3, 4)),
    ("30 December 2021", date(2021, 12, 30)),
    ("30th December 2021", date(2021, 12, 30)),
    ("1st of May 2023", date(2023, 5, 1)),
    ("Thursday 30 December 2021", date(2021, 12, 30)),
    ("30-Dec-2021", date(2021, 12, 30)),
    ("2021-12-30", date(2021, 12, 30)),
    ("2021/12/30", date(2021, 12, 30)),
    ("2021.12.30", date(2021, 12, 30)),
    ("30/12/2021", date(2021, 12, 30)),
    ("12/30/2021", date(2021, 12, 30)),
    ("30.12.2021", date(2021, 12, 30)),
    ("04/04/2021", date(2021, 4, 4)),
    ("MAY 7, 2005", date(2005, 5, 7)),
    ("5/Apr/2023", date(2023, 4, 5)),
    ("29 February 2024", date(2024, 2, 29)),
    ("5. May 2024", date(2024, 5, 5)),
    ("23. 1. 2019", date(2019, 1, 23)),
]


@pytest.mark.parametrize(("words", "day"), DAYS)
def test_a_full_date_is_read(words: str, day: date) -> None:
    found = list(stamps(f"x {words} y"))
    assert [(stamp.day, stamp.span.start) for stamp in found] == [(day, 2)]


@pytest.mark.parametrize("words", ["03/04/2021", "3.4.2021", "3. 4. 2021", "11-12-2020"])
def test_day_and_month_that_can_change_places_give_no_day(words: str) -> None:
    assert [stamp.day for stamp in stamps(words)] == [None]


@pytest.mark.parametrize(
    "words",
    [
        "30 February 2021",
        "2021-13-01",
        "2021/02/30",
        "March 2021",
        "2021",
        "30/14/2021",
        "May 1821",
        "12:30",
        "1.2.3.2004",
    ],
)
def test_what_is_no_full_date_is_left_alone(words: str) -> None:
    assert list(stamps(words)) == []


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("Published: Dec 30, 2021 08:48 PM", "Dec 30, 2021 08:48 PM", "published"),
        ("Updated on 5 May 2021 at 14:05 GMT", "5 May 2021 at 14:05 GMT", "updated on"),
        ("First published 2021-05-04T10:12:00+02:00", "2021-05-04T10:12:00+02:00", "first published"),
        ("Published\n2 February 2022", "2 February 2022", "published"),
        ("Ada Brink, 5 May 2021", "5 May 2021", ""),
        ("Date: 5 May 2021", "5 May 2021", "date"),
    ],
)
def test_a_stamp_holds_its_time_and_the_word_before_it(text: str, words: str, label: str) -> None:
    (found,) = stamps(text)
    assert (found.span.of(text), found.label) == (words, label)


@pytest.mark.parametrize(
    ("line", "relative"),
    [
        ("4 hours ago", True),
        ("time4 hours ago", True),
        ("an hour ago", True),
        ("2d ago", True),
        ("Updated 3 min ago", True),
        ("14:20 GMT", False),
        ("5 May 2021 | 4 hours ago", False),
    ],
)
def test_a_stamp_may_count_back_from_an_unknown_day(line: str, relative: bool) -> None:
    assert (is_stamp(line), is_relative(line)) == (True, relative)


MOMENTS = [
    ("Apr 5, 2023 9:12 AM", "2023-04-05T09:12:00"),
    ("Apr 5, 2023 12:05 a.m. EST", "2023-04-05T00:05:00-05:00"),
    ("Apr 5, 2023 / 9:12 AM / LKN News", "2023-04-05T09:12:00"),
    ("5 Apr 2023 09.12 BST", "2023-04-05T09:12:00+01:00"),
    ("5 Apr 2023, 14:05:30 GMT+2", "2023-04-05T14:05:30+02:00"),
    ("5 Apr 2023 14:05 UTC+05:30", "2023-04-05T14:05:00+05:30"),
    ("22:41, 5 Apr 2023", "2023-04-05T22:41:00"),
    ("2023.04.05. 05:00", "2023-04-05T05:00:00"),
    ("2023-04-05T10:12:00+02:00", "2023-04-05T10:12:00+02:00"),
    ("5 Apr 2023 14:05 CST", "2023-04-05T14:05:00"),
    ("5 Apr 2023 14:05 GMT+99", "2023-04-05T14:05:00"),
    ("5 Apr 2023 at 18h06", "2023-04-05T18:06:00"),
    ("5 Apr 2023 25:05", None),
    ("5 Apr 2023", None),
]


@pytest.mark.parametrize(("line", "time"), MOMENTS)
def test_a_time_of_day_is_kept_with_a_zone_that_is_known(line: str, time: str | None) -> None:
    (found,) = stamps(line)
    assert (found.day, found.time) == (date(2023, 4, 5), time)


@pytest.mark.parametrize(
    "line",
    ["April 5, 2023 / 9:12 AM / LKN News", "Input 2023.04.05. 05:00", "Wed 5 Apr 2023 09.12 BST", "22:41, 5 Apr 2023", "5 April 2023, 13:44 • 3 min read",
     "PTI | Updated: Apr 5, 2023, 18:26 IST", "5 April 2023 at 18h06", "Apr 5, 2023 9:05 AM Eastern Standard Time", "Filed on April 5, 2023"],
)  # fmt: skip
def test_a_line_with_date_time_and_outlet_is_a_stamp(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line", ["The bridge fell on 5 May 2021", "5 May 2021 in pictures", "ago", "Kesti", "12"]
)
def test_a_line_with_more_than_a_date_is_no_stamp(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("PTI | Updated: Jan 17, 2023", "PTI"),
        ("PTI | Kesti | Updated on: 14 May 2022, 9:22 AM IST", "PTI"),
        ("Reuters Published May 3, 2021", "Reuters"),
        ("(Xinhua) 10:02, May 03, 2021", "Xinhua"),
        ("(dpa) 3 May 2021", "dpa"),
        ("Updated: 2021-05-03 10:00 (Xinhua)", "Xinhua"),
        ("Press Trust of India Updated May 3, 2021", None),
        ("Kesti Published May 3, 2021", None),
        ("(Kesti) May 3, 2021", None),
        ("May 3, 2021 (Monday)", None),
        ("Reuters said on May 3, 2021 (AFP)", None),
        ("May 3, 2021", None),
    ],
)
def test_an_agency_may_stand_beside_the_date(line: str, name: str | None) -> None:
    assert agency_of(line) == name
    assert is_stamp(line) or name is None


@pytest.mark.parametrize(
    "line", ["Sunday 5 June 2022  //  Issue #118", "5 June 2022 | No. 44", "Issue 12 - 5 June 2022"]
)
def test_the_number_of_an_issue_stands_beside_its_date(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "Publié le 12/02/2023 à 18h40, mis à jour le 13/02/2023 à 08h15",
        "Veröffentlicht am 24.04.2021 um 16:05 Uhr",
        "Publicado el 3 May 2022",
        "24.04.2021, 16:05 Uhr | Lesedauer: 2 Minuten",
        "Kesti - 01 SEP 2022 - 13:20 CEST",
        "March 6, 2012 Tuesday",
        "Posted Fri, Mar 3 at 11:15 am ET",
        "Wed 3 May, 4:12am",
    ],
)
def test_a_date_line_abroad_in_a_database_or_without_a_year_is_one(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line", ["Kesti - 01 SEP 2022 was a bad day", "March 6 at the dam", "May 4 at 5 mills", "Tuesday Market"]
)
def test_a_headline_with_a_day_in_it_is_no_date_line(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("April 17, 20241:20 PM GMT+2Updated 12 min ago", "2024-04-17T13:20:00+02:00"),
        ("May 3, 202311:05 AM", "2023-05-03T11:05:00"),
        ("3 May 20239:05", "2023-05-03T09:05:00"),
    ],
)
def test_a_time_that_is_glued_to_the_year_is_read(line: str, moment: str) -> None:
    assert [stamp.time for stamp in stamps(line)] == [moment]


@pytest.mark.parametrize("line", ["May 3, 20231", "Dam 3 May 202399"])
def test_a_number_that_is_glued_to_the_year_makes_no_date(line: str) -> None:
    assert list(stamps(line)) == []
