"""Is it a date at all? Questions about the words around a match; a match must pass those of its rule."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claims.dates.lexicon import context
from claims.dates.month_context import month_context
from claims.dates.rules import Match
from claims.dates.year_context import counted, year_context

Check = Callable[[Match], bool]
FINANCE_REACH = 12
"""Tokens to either side in which a quarter of a firm's year is told from a quarter of a game."""
MOVED_REACH = 8
"""Tokens before "from May to June" in which a verb of moving makes two dates of it."""


def _no_count(match: Match) -> bool:
    """As in "In May 20 people …": the number counts what follows."""
    return not counted(match.tokens, match.end)


def _no_name(match: Match) -> bool:
    """As in "The September 11 attacks" is the name of an event, not the nearest such day."""
    return match.after() not in context("named")


def _unit_is(unit: str) -> Check:
    return lambda match: match.text("unit") == unit


def _not_of(match: Match) -> bool:
    """As in "The last week of the war" hangs on the war."""
    return match.after() != "of"


def _not_the(match: Match) -> bool:
    """As in "The next week" hangs on another time; the rules for it ask for the article."""
    return match.before() != "the"


def _no_verb(match: Match) -> bool:
    """As in "To last two days", "talks last two days"; without an article the time needs a preposition or so."""
    if match.tokens[match.first].word not in {"last", "past"}:
        return True
    starts = match.kind_before() in {"gap", "mark", "comma", "open"}
    return starts or match.before() in context("last_opener")


def _not_every(match: Match) -> bool:
    """As in "Every last Friday" comes round again and again."""
    return match.before() not in {"every", "each"}


def _joined(match: Match) -> bool:
    """As in "A and B" is a stretch after "between" only, "A to B" after "from" or so."""
    joint = match.parts["to"][0]
    if joint.kind == "and":
        return match.before() == "between"
    return joint.kind in {"dash", "through", "until"} or match.before() in {"from", "s"} or match.has("year")


def _not_moved(match: Match) -> bool:
    """As in "Moved from May to June" names two times, not a stretch."""
    words = {match.before(distance) for distance in range(1, MOVED_REACH)}
    return not words & context("moved")


def _stretched(match: Match) -> bool:
    """As in "open Monday to Friday", which is a habit; one stretch is "from Monday to Friday"."""
    return match.before() in {"from", "between"}


def _range_years(match: Match) -> bool:
    """Two years in order that are no count of anything."""
    first, last = match.number("year"), match.number("year", 1)
    apart = match.before() not in {"no", "$", "€", "£", "#"} and match.kind_before() != "dash"
    return 0 < last - first <= 200 and apart and not counted(match.tokens, match.end)


def _short_years(match: Match) -> bool:
    """As in "2019-20", but not the month in "2019-05" nor the tail of a longer number."""
    start, written = match.number("year"), match.parts["yy"][0].word
    step = match.number("yy") - start % 100
    if len(written) != 2 or step < 1 or match.kind_before() == "dash" or match.kind_after() == "dash":
        return False
    return (step == 1 or match.number("yy") > 12) and not counted(match.tokens, match.end)


def _finance(match: Match) -> bool:
    """A quarter of the year, not of a game: money is spoken of nearby."""
    near = range(-FINANCE_REACH, FINANCE_REACH)
    return any(match.after(distance) in context("finance") for distance in near)


def _weekday_context(match: Match) -> bool:
    """One day, and no newspaper, mosque or habit."""
    if match.before() == "that" and match.before(2) in {"on", ".", ""}:
        return False
    if match.before() in {"a", "another"}:
        return match.after() in context("event") | context("happening")
    if match.before() in context("no_weekday_after") or match.after() in context("after_weekday"):
        return False
    heads = match.kind_before() in {"gap", "mark", "comma", "cap"} or match.before() in {".", "the"}
    return not (heads and match.kind_after() == "cap")


def _weekend_context(match: Match) -> bool:
    return match.before() in context("weekend_opener")


def _decade_context(match: Match) -> bool:
    """As in "The 80s" may be temperatures and "the sixties" ages, unless a fitting word stands before."""
    return match.before() in {"in", "of", "during", "since", "from", "until", "through", "throughout", "into"}


def _slashed(match: Match) -> bool:
    """As in "On 28/8": the day is no month, and what stands before says that it is a time, not a score or a share."""
    if not match.number("day") > 12 >= match.number("month") or match.kind_after() == "slash":
        return False
    opened = match.before() in {"on", "since", "until", "till"} or match.kind_before() in {
        "weekday",
        "daypart",
    }
    return opened or (
        match.before() == "of" and match.before(2) in {"morning", "afternoon", "evening", "night"}
    )


def _dotted(match: Match) -> bool:
    """A short month alone must be seen to be shortened: "in Jan.", not Jan."""
    month = match.parts["month"][0]
    return month.word == "sept" or month.end - month.start > len(month.word)


def _no_title(match: Match) -> bool:
    """As in "Today" is no title of a paper, "today's youth" no day."""
    if match.kind_after() == "apos" and match.after(1) == "s" and match.after(2) in context("nowadays"):
        return False
    return not (match.before() == "the" and match.kind_after() in {"cap", "gap"})


def _after_in(match: Match) -> bool:
    return match.before() in {"in", "within"}


def _echo_context(match: Match) -> bool:
    """As in "To this day" means until now."""
    return match.before() != "to"


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "no_count": _no_count,
        "no_name": _no_name,
        "year_unit": _unit_is("year"),
        "month_unit": _unit_is("month"),
        "week_unit": _unit_is("week"),
        "not_of": _not_of,
        "not_the": _not_the,
        "no_verb": _no_verb,
        "not_every": _not_every,
        "joined": _joined,
        "not_moved": _not_moved,
        "stretched": _stretched,
        "range_years": _range_years,
        "short_years": _short_years,
        "finance": _finance,
        "weekday_context": _weekday_context,
        "weekend_context": _weekend_context,
        "decade_context": _decade_context,
        "slashed": _slashed,
        "dotted": _dotted,
        "no_title": _no_title,
        "after_in": _after_in,
        "echo_context": _echo_context,
        "month_context": month_context,
        "year_context": year_context,
    }
)
"""The checks by the names that the table of rules gives them."""
