"""What a match says: its rule's meaning, stated in full or counted from the day of publication."""

from claims.dates.partial import PARTIAL, half, quarter, without_year
from claims.dates.reading import Reading
from claims.dates.relative import RELATIVE
from claims.dates.rules import Match
from claims.dates.stated import STATED, numeric
from claims.dates.tokens import NO_SUCH_DAY
from claims.dates.yearly import YEARLY, in_year

OF_A_YEAR = {"half": half, "quarter": quarter}
"""Parts of last, this or next year."""


def reading_of(match: Match) -> Reading:
    """The days, a way to count them, why there are none, or None where it is no expression of time."""
    name = match.rule.meaning
    if name == "numeric":
        return numeric(match)
    if name in OF_A_YEAR and match.has("unit"):
        return OF_A_YEAR[name](match)
    if name in PARTIAL:
        return PARTIAL[name](match)
    if name in YEARLY and not match.has("year"):
        return without_year(match)
    return _stated(match) if name in YEARLY or name in STATED else RELATIVE[name](match)


def _stated(match: Match) -> Reading:
    """The days in the year that is named; "31 June 2020" has none."""
    try:
        if match.rule.meaning in YEARLY:
            return in_year(match, match.number("year"))
        return STATED[match.rule.meaning](match)
    except (ValueError, OverflowError):
        return NO_SUCH_DAY
