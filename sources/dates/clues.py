"""What the words of an article say of the day on which it was written, without stating it."""

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from attrs import frozen

from sources.article import Zone
from sources.dates.clocks import WEEKDAY
from sources.dates.stamps import MONTH
from sources.span import Span

STATED = (
    rf"(?:(?P<weekday>{WEEKDAY}),?\s)?"
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<m1>{MONTH})\b\.?|(?P<m2>{MONTH})\b\.?(?:\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b)?)"
    r"(?:,?\s(?P<year>(?:19|20)\d\d)\b)?"
)
UNIT = r"(?P<back>(?i:today|yesterday|tomorrow|(?:last|this|next)\s(?:week|month)))"
JOIN = rf"(?:(?:,\s|\s?\(|\s[\u2013—-]\s)(?:(?:on|(?P<in>in))\s)?|\s(?:on|(?P<in_>in))\s|\s(?=\d|{WEEKDAY}))"
PAIR = (
    re.compile(rf"\b{UNIT}{JOIN}{STATED}"),
    re.compile(rf"\b(?:(?P<in>in)\s(?P<in_>))?{STATED}(?:,\s|\s?\(|\s[\u2013—-]\s){UNIT}\b"),
)
YEAR_PAIR = (
    re.compile(
        r"\b(?P<back>last|this|next) year(?:, (?:in )?| in | \()(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
    ),
    re.compile(
        r"\bin (?P<year>(?:19|20)\d\d)(?:, | \()(?P<back>last|this|next) year\b(?!['\u2019])", re.IGNORECASE
    ),
    re.compile(
        r"\b(?P<back>last|next) year['\u2019]s (?P<year>(?:19|20)\d\d) (?!(?:\w+ )?(?:budget|forecast|outlook|plan|target"
        r"|estimate|projection|season|model|guidance|edition|report|goal|prediction|programme|program)s?\b)",
        re.IGNORECASE,
    ),
)
FULL = re.compile(STATED)
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?\n]?")
QUOTED = re.compile(r"“[^”]{0,2000}”|\"[^\"]{0,2000}\"")
AHEAD = re.compile(
    r"\b(?:will|shall|would|due|scheduled|set to|set for|expected|expects?|plan(?:s|ned)?|until|till|by|through|before|deadline"
    r"|expires?|from|starting|beginning|could|may|might|if|since|aims?|intends?|next|upcoming|coming)\b"
)
WILL = re.compile(
    r"\b(?:will (?!have\b)|is (?:due|scheduled|set|expected) (?:to|for|on)\b|are (?:due|scheduled|set|expected) (?:to|for|on)\b)"
)
TOLD = re.compile(r"\b(?:said|was|were|had|took|began|came|went|won|lost|met|\w{3,}ed)\b")
MONTHS = {name.lower()[:3]: number for number, name in enumerate(calendar.month_name) if name}
OFFSETS = {"last": 1, "this": 0, "next": -1, "yesterday": 1, "today": 0, "tomorrow": -1}
"""How many units the article is later than what it names so."""


@frozen(kw_only=True)
class Clue:
    """Words that leave only some days."""

    span: Span
    """Where they stand."""
    fits: Callable[[date], bool]
    """Can the article have been written on this day?"""
    years: tuple[int, ...] = ()
    """The years that the words name."""


@frozen(kw_only=True)
class Mention:
    """A full date in the report itself."""

    span: Span
    """Where it stands."""
    day: date
    """The day."""
    ahead: bool
    """Is it said of something that is still to come?"""


def pairs(text: str, zones: Sequence[Zone]) -> Iterator[Clue]:
    """Clues that name one time twice, once counted from the day of writing: "last year, in 2022", "tomorrow, 4 May 2023"."""
    for start, words in _told(text, zones):
        for pattern in YEAR_PAIR:
            for found in pattern.finditer(words):
                yield _year(found, start)
        for pattern in PAIR:
            for found in pattern.finditer(words):
                clue = _counted(found, start)
                if clue:
                    yield clue


def sent(text: str, zones: Sequence[Zone]) -> Iterator[Clue]:
    """The day that a dateline gives without its year."""
    for zone in zones:
        found = FULL.search(zone.span.of(text)) if zone.kind == "dateline" else None
        month, day = _month_and_day(found) if found else (0, 0)
        if found and day and not found["year"]:
            yield _on(found, zone.span.start, month, day)


def mentions(text: str, zones: Sequence[Zone]) -> Iterator[Mention]:
    """The full dates of which the report says that something happened, or will happen."""
    for start, words in _told(text, zones):
        for sentence in SENTENCE.finditer(words):
            found = [match for match in FULL.finditer(sentence[0]) if match["year"]]
            ahead = WILL.search(sentence[0]) is not None
            told = TOLD.search(sentence[0]) and not AHEAD.search(sentence[0])
            for match in found if len(found) == 1 and (ahead or told) else ():
                day = _day(match)
                if day:
                    yield Mention(span=_span(match, start + sentence.start()), day=day, ahead=ahead)


def bound(mention: Mention) -> Clue:
    """What has happened is not later than the article, and what is to come not earlier."""
    day, ahead = mention.day, mention.ahead
    fits: Callable[[date], bool] = (lambda on: on <= day) if ahead else (lambda on: on >= day)
    return Clue(span=mention.span, fits=fits, years=(day.year,))


def within(mention: Mention, days: int) -> Clue:
    """The article was written at most so many days after what it tells."""
    first, last = mention.day, mention.day + timedelta(days=days)
    return Clue(span=mention.span, fits=lambda on: first <= on <= last, years=(first.year,))


def _told(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, str]]:
    """The paragraphs of the report with their places; what is quoted is blanked."""
    for zone in zones:
        if zone.kind == "body":
            yield zone.span.start, QUOTED.sub(lambda quoted: " " * len(quoted[0]), zone.span.of(text))


def _year(found: re.Match[str], start: int) -> Clue:
    year = int(found["year"]) + OFFSETS[found["back"].lower()]
    return Clue(span=_span(found, start), fits=lambda on: on.year == year, years=(year,))


def _counted(found: re.Match[str], start: int) -> Clue | None:
    """A day, week or month that is named beside its date."""
    back, *unit = found["back"].lower().split()
    later, year = OFFSETS[back], int(found["year"]) if found["year"] else None
    month, day = _month_and_day(found)
    if unit == ["month"]:
        if day or not (year or found["in"] or found["in_"]):  # "next month, March for Life sets out"
            return None
        return Clue(
            span=_span(found, start), fits=_in_month(month, year, later), years=(year,) if year else ()
        )
    on = _day(found)
    if on is None:
        return None
    first, last = on + timedelta(days=later), on + timedelta(days=later)
    if unit == ["week"]:  # weeks begin on a Sunday or on a Monday
        monday = on - timedelta(days=on.weekday()) + timedelta(weeks=later)
        first, last = monday - timedelta(days=1), monday + timedelta(days=6)
    return Clue(span=_span(found, start), fits=lambda each: first <= each <= last, years=(on.year,))


def _in_month(month: int, year: int | None, later: int) -> Callable[[date], bool]:
    """Is a day in the month that comes so many after this one?"""
    count = month - 1 + later
    wanted, carried = count % 12 + 1, count // 12
    return lambda on: on.month == wanted and (year is None or on.year == year + carried)


def _on(found: re.Match[str], start: int, month: int, day: int) -> Clue:
    """A day and month, with the day of the week where it is given."""
    name = (found["weekday"] or "").title()
    return Clue(
        span=_span(found, start),
        fits=lambda on: (on.month, on.day) == (month, day) and name in ("", f"{on:%A}"),
    )


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    """The month, and the day or 0."""
    return MONTHS[(found["m1"] or found["m2"])[:3].lower()], int(found["d1"] or found["d2"] or 0)


def _day(found: re.Match[str]) -> date | None:
    """The full date; None when it has no year, no day, or does not exist or is on another day of the week."""
    month, day = _month_and_day(found)
    try:
        on = date(int(found["year"] or 0), month, day)
    except ValueError:
        return None
    return on if (found["weekday"] or "").title() in ("", f"{on:%A}") else None


def _span(found: re.Match[str], start: int) -> Span:
    return Span(start=start + found.start(), end=start + found.end())
