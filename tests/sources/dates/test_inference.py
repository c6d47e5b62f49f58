"""Days of publication that no line states."""

from datetime import date

import pytest

from sources.article import Published
from sources.dates.inference import inferred
from sources.zones.tiling import tile

REST = "\n\nVillagers were told to stay away from the river, the mayor of Kesti said in a short statement."
LEDE = "The dam above Kesti held through the night, engineers said at a news conference in the town hall."


def read(text: str) -> Published | None:
    return inferred(text, tile(text))


DAYS = [
    # the year is named twice
    (f"HARROW, May 3 — {LEDE} Last year, in 2022, it had leaked.", "2023-05-03"),
    (f"HARROW, 3 May — {LEDE} In 2022, last year, it had leaked.", "2023-05-03"),
    (f"HARROW, May 3 — {LEDE} It leaked after last year's 2022 earthquake in the hills.", "2023-05-03"),
    (f"HARROW, May 3 — {LEDE} A vote is planned for next year, in 2024.", "2023-05-03"),
    # what is told stands a few days before
    (f"HARROW, May 3 — {LEDE} The first crack was found on Tuesday, 2 May 2023.", "2023-05-03"),
    (f"HARROW, May 3 — {LEDE} The first crack was found on 28 April 2023.", "2023-05-03"),
    (f"HARROW, Jan 2 — {LEDE} The first crack was found on December 30, 2022.", "2023-01-02"),
    # between what was and what will be
    (
        f"HARROW, May 3 — {LEDE} The council voted on 12 April 2023. The works will begin on 12 June 2023.",
        "2023-05-03",
    ),
    # the day of the week
    (f"HARROW, Wednesday, May 3 — {LEDE} The council voted on 12 April 2023.", "2023-05-03"),
    # counted from the day of writing
    (f"{LEDE} A second gate was opened yesterday, 2 May 2023, to let water out.", "2023-05-03"),
    (f"{LEDE} The council will meet tomorrow (4 May 2023) to hear them.", "2023-05-03"),
    (f"{LEDE} The council met today, Wednesday, 3 May 2023.", "2023-05-03"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_clues_can_leave_one_day(text: str, day: str) -> None:
    found = read(text + REST)
    assert found is not None
    assert found.interval is not None
    assert (found.interval.first, found.interval.last) == (date.fromisoformat(day),) * 2
    assert (found.interval.granularity, found.interval.basis) == ("day", "inferred")
    assert found.span is None


STRETCHES = [
    (f"{LEDE} Water rose last month, in April 2023, to the gates.", "2023-05-01", "2023-05-31", "month"),
    (f"{LEDE} Work starts next month (January 2024) at the gates.", "2023-12-01", "2023-12-31", "month"),
    (
        f"{LEDE} Water rose last month, in April, to the gates. Last year, in 2022, it had not.",
        "2023-05-01",
        "2023-05-31",
        "month",
    ),
    (
        f"{LEDE} The council meets early next week, on Tuesday, 9 May 2023.",
        "2023-04-30",
        "2023-05-07",
        "other",
    ),
    (f"{LEDE} The council met last week, on 26 April 2023.", "2023-04-30", "2023-05-07", "other"),
]


@pytest.mark.parametrize(("text", "first", "last", "granularity"), STRETCHES)
def test_clues_can_leave_a_month_or_less(text: str, first: str, last: str, granularity: str) -> None:
    found = read(text + REST)
    assert found is not None
    assert found.interval is not None
    assert (f"{found.interval.first}", f"{found.interval.last}", found.interval.granularity) == (
        first,
        last,
        granularity,
    )


OPEN = [
    f"{LEDE}",
    f"HARROW, May 3 — {LEDE}",
    f"HARROW, Wednesday, May 3 — {LEDE}",
    # an earlier date leaves all later years
    f"HARROW, May 3 — {LEDE} The council voted on 12 April 2021.",
    f"HARROW, Wednesday, May 3 — {LEDE} The council voted on 12 April 2021.",
    f"HARROW, Wednesday, May 3 — {LEDE} The council voted on 12 April 2022.",
    f"HARROW, May 3 — {LEDE} It was built in 1971.",
    f"HARROW, May 3 — {LEDE} Last year it leaked.",
    # words that look like months
    f"{LEDE} Last month may have been the wettest. Last year, in 2022, it had leaked.",
    f"{LEDE} Next month, March for Water sets out. Last year, in 2022, it had leaked.",
    # a year alone is more than a month
    f"{LEDE} Last year, in 2022, it had leaked.",
    f"{LEDE} The council voted on 12 April 2023.",
    # reports on an anniversary
    f"HARROW, May 3 — {LEDE} On the anniversary the mayor recalled what was said on 2 May 2022.",
    f"HARROW, May 3 — {LEDE} A year ago it was said that it burst. It was found on 2 May 2022.",
    # words of others
    f"HARROW, May 3 — {LEDE} “Last year, in 2022, it leaked,” she wrote.",
    # plans are not what happened
    f"HARROW, May 3 — {LEDE} It is to be mended by 5 May 2030.",
    f"HARROW, May 3 — {LEDE} Last year's 2022 forecast was wrong.",
    # clues that contradict each other
    f"HARROW, May 3 — {LEDE} Last year, in 2022, it leaked. Next year, in 2023, it will be mended.",
    f"HARROW, May 3 — {LEDE} Last year, in 2022, it leaked. The council voted on 12 June 2023.",
    f"HARROW, Friday, May 3 — {LEDE} Last year, in 2022, it leaked.",
    f"{LEDE} A gate was opened yesterday, 2 May 2023, and another was opened today, 9 May 2023.",
    f"{LEDE} A gate was opened yesterday, Monday, 2 May 2023.",
]


@pytest.mark.parametrize("text", OPEN)
def test_clues_that_leave_more_give_no_date(text: str) -> None:
    assert read(text + REST) is None


def test_the_clues_are_the_words_that_pin_the_day_down() -> None:
    text = f"HARROW, May 3 — {LEDE} Last year, in 2022, it had leaked.{REST}"
    found = read(text)
    assert found is not None
    assert [clue.of(text) for clue in found.clues] == ["May 3", "Last year, in 2022"]


def test_another_story_gives_no_clue() -> None:
    text = f"{LEDE}{REST}\n\nRelated Articles\n\nA gate was opened yesterday, 2 May 2023, the mayor said."
    assert read(text) is None
