"""What an expression of time says, before and after it is counted from a day."""

from collections.abc import Callable
from datetime import date

import attrs
from attrs import frozen

from claims.dates.tokens import NO_SUCH_DAY
from sources.interval import Interval

NO_PUBLICATION = "no publication date"
ROUGH_PUBLICATION = "the publication date is not exact enough"
OTHER_EVENT = "counted from another event"
VAGUE = "too vague to be counted"
SEASON = "the months of a season depend on the hemisphere"
REPEATED = "comes round every week"
FISCAL = "a fiscal year starts where its firm or state likes"

LONGEST = 400
"""Days of a publication date beyond which nothing is counted from it."""
SLACK = 31
"""Days of a publication date over which the edges of a window may still be blurred."""


@frozen(kw_only=True)
class Echo:
    """A day, month… that the text named before: "the same day"."""

    unit: str
    """Which unit that holds the day is meant."""


Counted = Callable[[date], Interval]
"""Counted from the day of publication; never goes back when that day goes on."""
Known = Interval | Counted | Echo | str
"""Days, a way to count them, an echo, or why there are none."""
Reading = Known | None
"""What a match says; None: it is no expression of time at all."""
Settled = tuple[Interval | None, str | None]
"""The days, or why they cannot be told."""


def settle(reading: Interval | Counted | str, published: Interval | None) -> Settled:
    """The days of a reading in an article published then."""
    if isinstance(reading, str):
        return None, reading
    if isinstance(reading, Interval):
        return reading, None
    if published is None:
        return None, NO_PUBLICATION
    if published.days > LONGEST:
        return None, ROUGH_PUBLICATION
    try:
        early = reading(published.first)
        return _hull(early, reading(published.last), published.days) if published.days > 1 else (early, None)
    except (ValueError, OverflowError):
        return None, NO_SUCH_DAY


def _hull(early: Interval, late: Interval, days: int) -> Settled:
    """One answer for all days of the publication date: both ends agree, so all between do."""
    if early == late:
        return early, None
    if early.granularity == late.granularity == "other" and days <= SLACK:
        return attrs.evolve(early, last=late.last, basis="inferred"), None
    return None, ROUGH_PUBLICATION
