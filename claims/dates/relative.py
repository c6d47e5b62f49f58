"""Meanings of expressions that count from the day of publication, or from something else."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from claims.dates.calendar import DAY, add, around, part, stretch
from claims.dates.choice import OFFSET, looks
from claims.dates.lexicon import context
from claims.dates.reading import FISCAL, OTHER_EVENT, REPEATED, SEASON, VAGUE, Echo, Reading
from claims.dates.rules import Match
from sources.interval import Interval

HEDGES = {
    "more": (1, 0),
    "less": (0, 1),
    "over": (1, 0),
    "about": (1, 1),
    "around": (1, 1),
    "roughly": (1, 1),
    "approximately": (1, 1),
    "some": (1, 1),
    "nearly": (0, 1),
    "almost": (0, 1),
}
"""Units further back and less far back that a count with such a word before it may mean."""
DECADES = 20
"""From so many years on, a round number stands for a decade."""


def deictic(match: Match) -> Reading:
    """As in "Yesterday", "earlier today", "tomorrow night"."""
    offset = match.number("deictic") * DAY
    return lambda published: around(published + offset, "day", counted=True)


def beside_today(match: Match) -> Reading:
    """As in "The day before yesterday", "the day after tomorrow"."""
    if match.text("unit") != "day":
        return None
    offset = (match.number("deictic") + (-1 if match.parts["before"][0].word == "before" else 1)) * DAY
    return lambda published: around(published + offset, "day", counted=True)


def part_of_day(match: Match) -> Reading:
    """As in "This morning", "last night"; "next morning" hangs on another day."""
    which, night = match.text("last"), match.parts["night"][0].word in {"night", "evening"}
    if which == "next":
        return OTHER_EVENT
    if which == "last" and not night:
        return None
    offset = OFFSET[which] * DAY
    return lambda published: around(published + offset, "day", counted=True)


def unit(match: Match) -> Reading:
    """As in "Last week", "this month", "next year"; "this day" is one that the text named before."""
    which, name = match.text("last"), _unit(match)
    if name == "day":
        return Echo(unit="day") if which == "this" and match.before() != "to" else None
    if which == "past":
        return None
    return lambda published: around(add(published, name, OFFSET[which]), name, counted=True)


def _unit(match: Match) -> str:
    return match.text("unit") or match.text("weekend")


def unit_part(match: Match) -> Reading:
    """As in "Early next year", "the end of last month", "later this week"."""
    which, name = match.text("last"), match.text("unit")
    edge = match.text("edge") or match.text("early") or match.text("earlier")
    if name == "day":
        return None

    def count(published: date) -> Interval:
        whole = around(add(published, name, OFFSET[which]), name, counted=True)
        if edge not in {"earlier", "later"}:
            return part(whole, edge)
        if which != "this":
            return whole
        days = (whole.first, published) if edge == "earlier" else (published, whole.last)
        return stretch(*days, counted=True)

    return count


def unit_bare_part(match: Match) -> Reading:
    """As in "By the end of the year" is of this year where it is still to come, else of the year spoken of."""
    name = match.text("unit")
    ahead = match.before() in {"by", "before", "until"} and looks(match) != "past"
    if name == "day" or not (ahead or match.before() == "since" or looks(match) == "future"):
        return OTHER_EVENT
    return lambda published: part(around(published, name, counted=True), match.text("edge"))


def window_one(match: Match) -> Reading:
    """As in "Over the past year", "within the next month"; "the next month" alone hangs on another time."""
    which, name = match.text("last"), match.text("unit")
    if which == "this" or (which == "last" and name == "day"):
        return None
    if which == "last" and name == "quarter":
        return unit(match)
    if which == "next" and match.before() not in context("window"):
        return OTHER_EVENT
    return _window(which, name, 1)


def window(match: Match) -> Reading:
    """As in "The past three weeks", "the next five years": up to, or from, the day of publication."""
    which = match.text("last")
    if match.has("vague"):
        return VAGUE
    return None if which == "this" else _window(which, _singular(match), match.number("n"))


def _window(which: str, name: str, count: int) -> Reading:
    if which in {"next", "coming"}:
        return lambda published: stretch(published, add(published, name, count), counted=True)
    return lambda published: stretch(add(published, name, -count), published, counted=True)


def _singular(match: Match) -> str:
    return (match.text("unit") or match.text("units")).removesuffix("s")


def ago(match: Match) -> Reading:
    """As in "Ten days ago" is a day, "three months ago" a month, "thirty years ago" about a decade."""
    name, count = _singular(match), match.number("n")
    if name == "decade" or (name == "year" and count >= DECADES and count % 10 == 0):
        return _decades_ago(count * (10 if name == "decade" else 1))
    hedge = match.before(2) if match.before() == "than" else match.before()
    more, less = HEDGES.get(hedge, (0, 0))

    def interval(published: date) -> Interval:
        days = around(add(published, name, -count), name, counted=True)
        if not more and not less:
            return days
        first = around(add(published, name, -count - more), name).first
        last = around(add(published, name, min(0, -count + less)), name).last
        return stretch(first, last, counted=True)

    return interval


def ago_to_the_day(match: Match) -> Reading:
    """As in "Two years ago today"."""
    name, count, offset = _singular(match), match.number("n"), match.number("deictic") * DAY
    return lambda published: around(add(published, name, -count) + offset, "day", counted=True)


def _decades_ago(years: int) -> Reading:
    """Five years to either side."""

    def interval(published: date) -> Interval:
        middle = published.year - years
        return stretch(date(middle - 5, 1, 1), date(middle + 5, 12, 31), "decade", counted=True)

    return interval


def fortnight_ago(_match: Match) -> Reading:
    """As in "A fortnight ago"."""
    return lambda published: around(add(published, "week", -2), "week", counted=True)


def from_now(match: Match) -> Reading:
    """As in "Three days from now", "in two weeks' time"."""
    name, count = _singular(match), match.number("n") if match.has("n") else 1
    return lambda published: around(add(published, name, count), name, counted=True)


def before_last(match: Match) -> Reading:
    """As in "The week before last"."""
    name = match.text("unit")
    return lambda published: around(add(published, name, -2), name, counted=True)


def echo(match: Match) -> Reading:
    """As in "That day", "the same month"."""
    return Echo(unit=match.text("unit"))


def _because(reason: str) -> Callable[[Match], Reading]:
    return lambda _match: reason


RELATIVE: Mapping[str, Callable[[Match], Reading]] = MappingProxyType(
    {
        "deictic": deictic,
        "beside_today": beside_today,
        "part_of_day": part_of_day,
        "unit": unit,
        "unit_part": unit_part,
        "unit_bare_part": unit_bare_part,
        "window_one": window_one,
        "window": window,
        "ago": ago,
        "ago_to_the_day": ago_to_the_day,
        "fortnight_ago": fortnight_ago,
        "from_now": from_now,
        "before_last": before_last,
        "echo": echo,
        "vague": _because(VAGUE),
        "repeated": _because(REPEATED),
        "season": _because(SEASON),
        "fiscal_open": _because(FISCAL),
        "other_event": _because(OTHER_EVENT),
    }
)
"""The meanings by the names that the table of rules gives them."""
