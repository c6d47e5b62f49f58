"""Meanings of days and months without a year, of weekdays and weekends: the tense decides."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from claims.dates.calendar import (
    DAY,
    add_months,
    around,
    quarter_of,
    stretch,
    week_of,
    weekday_after,
    weekday_before,
)
from claims.dates.choice import (
    OFFSET,
    counted,
    hint,
    last_one,
    looks,
    nearest_weekday,
    nearest_year,
    next_one,
)
from claims.dates.reading import Counted, Reading
from claims.dates.rules import Match
from claims.dates.stated import half_of, quarter_number
from claims.dates.yearly import in_year
from sources.interval import Interval


def without_year(match: Match) -> Reading:
    """As in "3 April", "in March", "Boxing Day", or the same "of last year"."""
    if match.has("unit"):
        return _of_year(match)
    if match.has("weekday") and match.rule.meaning == "day_and_month":
        return _on_weekday(match)
    if match.before() == "since":
        return lambda published: counted(last_one(lambda year: in_year(match, year), published))
    holiday = match.rule.meaning == "holiday"
    return nearest_year(lambda year: in_year(match, year), hint(match), holiday=holiday)


def _of_year(match: Match) -> Counted:
    """Days of last, this or next year."""
    offset = OFFSET[match.text("last")]
    return lambda published: counted(in_year(match, published.year + offset))


def _on_weekday(match: Match) -> Counted:
    """As in "Friday, 13 September": of the last and the next such day the one that is a Friday."""
    weekday, told = match.number("weekday"), hint(match)

    def build(year: int) -> Interval:
        return in_year(match, year)

    def count(published: date) -> Interval:
        likely = nearest_year(build, told)(published)
        around_it = (likely, last_one(build, published), next_one(build, published))
        return counted(next((days for days in around_it if days.first.weekday() == weekday), likely))

    return count


def named_month(match: Match) -> Reading:
    """As in "Last November" is never the month that is going on, "this May" is of this year."""
    which = "last" if match.has("past") else match.text("last")

    def count(published: date) -> Interval:
        month = around(published, "month")
        if which == "last":
            return counted(last_one(lambda year: in_year(match, year), month.first - DAY))
        if which == "next":
            return counted(next_one(lambda year: in_year(match, year), month.last + DAY))
        return counted(in_year(match, published.year))

    return count


def day_of_unit(match: Match) -> Reading:
    """As in "The 31st of last month"; raises ValueError on counting where the month is too short."""
    offset, day = OFFSET[match.text("last")], match.number("ordinal")
    return lambda published: around(
        add_months(published.replace(day=1), offset).replace(day=day), "day", counted=True
    )


def half(match: Match) -> Reading:
    """As in "The first half of last year"."""
    offset = OFFSET[match.text("last")]
    return lambda published: counted(half_of(published.year + offset, match.number("nth")))


def quarter(match: Match) -> Reading:
    """As in "The first quarter of last year"."""
    offset = OFFSET[match.text("last")]
    return lambda published: stretch(
        *quarter_of(published.year + offset, quarter_number(match)), "quarter", counted=True
    )


def quarter_alone(match: Match) -> Reading:
    """As in "Third-quarter profit": the last third quarter that has begun."""
    number = quarter_number(match)
    if number > 4:
        return None

    def count(published: date) -> Interval:
        first = quarter_of(published.year, number)[0]
        return stretch(*quarter_of(published.year - (first > published), number), "quarter", counted=True)

    return count


def weekday(match: Match) -> Reading:
    """As in "On Friday", "earlier Thursday", "late on Sunday night"."""
    past = match.text("earlier") == "earlier"
    return nearest_weekday(match.number("weekday"), "past" if past else looks(match))


def weekday_week(match: Match) -> Reading:
    """As in "Friday week", a week after the coming Friday."""
    day = match.number("weekday")
    return lambda published: around(weekday_after(published, day) + 7 * DAY, "day", counted=True)


def named_weekday(match: Match) -> Reading:
    """As in "Last Friday" and "next Friday" are not the day of publication, "this Friday" is of this week."""
    which, day = match.text("last"), match.number("weekday")
    if which in {"last", "past"}:
        return lambda published: around(weekday_before(published - DAY, day), "day", counted=True)
    if which in {"next", "coming"}:
        return lambda published: around(weekday_after(published + DAY, day), "day", counted=True)
    told = looks(match)
    return nearest_weekday(day, told) if told else _of_week(day, 0)


def _of_week(day: int, offset: int) -> Counted:
    """A weekday of this week or another."""
    shift = timedelta(days=7 * offset + day)
    return lambda published: around(week_of(published)[0] + shift, "day", counted=True)


def weekday_of_week(match: Match) -> Reading:
    """As in "Friday last week", "last week on Tuesday"."""
    return _of_week(match.number("weekday"), OFFSET[match.text("last")])


def weekday_range(match: Match) -> Reading:
    """As in "Between Monday and Wednesday"."""
    first, last = match.number("weekday"), match.number("weekday", 1)
    ahead = looks(match) == "future"

    def count(published: date) -> Interval:
        if ahead:
            start = weekday_after(published, first)
            return stretch(start, weekday_after(start, last), counted=True)
        end = weekday_before(published, last)
        return stretch(weekday_before(end, first), end, counted=True)

    return count


def weekend(match: Match) -> Reading:
    """As in "At the weekend": the last that has begun, or the coming one."""
    back = timedelta(days=0 if looks(match) == "future" else 5)
    return lambda published: around(published - back, "weekend", counted=True)


PARTIAL: Mapping[str, Callable[[Match], Reading]] = MappingProxyType(
    {
        "named_month": named_month,
        "day_of_unit": day_of_unit,
        "quarter_alone": quarter_alone,
        "weekday": weekday,
        "named_weekday": named_weekday,
        "weekday_week": weekday_week,
        "weekday_of_week": weekday_of_week,
        "weekday_range": weekday_range,
        "weekend": weekend,
    }
)
"""The meanings by the names that the table of rules gives them."""
