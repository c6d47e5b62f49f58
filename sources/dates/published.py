"""When an article was published, as far as its text states it."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from sources.article import Published, Zone
from sources.closing import closing
from sources.dates.inference import inferred
from sources.dates.orders import numeric_on
from sources.dates.stamps import LABEL, LATER, MONTH, Stamp, agency_of, is_relative, is_stamp, stamps
from sources.interval import Interval
from sources.running_heads import beside_page_number

AMBIGUOUS = 'the date "{}" can be read in two ways: give it with --published'
RELATIVE = 'only a time counted back from an unknown day is given ("{}")'
SEVERAL = 'several dates stand at the top ("{}", "{}") and none says that it is the date of publication'
WITHOUT_YEAR = 'the dateline says "{}" and no year: give the date with --published'
DAY = re.compile(rf"\b(?:{MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\s{MONTH})\b(?!,?\s\d{{4}})")
NOTHING = "no date is stated in the text"
LINE = re.compile(r"[^\n]*\S[^\n]*")
OTHER = frozenset(["title", "boilerplate"])
"""Kinds of zones above the first words in which a date can stand all the same."""
RANGE = re.compile(r"\b(?:19|20)\d\d\s?[-\u2013\u2014]\s?\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d\b")
"""From one day to another, as archives give the time in which a page was kept: "22 Feb 2006 - 19 Mar 2011"."""
FEW = 8
"""Words of a line that a date with its time closes."""


@frozen(kw_only=True)
class _Found:
    """A date in a line about the article."""

    stamp: Stamp
    """The date."""
    opens: bool = False
    """Does it stand in a dateline before the first words, which tells when a report was sent?"""
    loose: bool = False
    """Does it stand above the first words in a line that was taken for something else?"""

    @property
    def later(self) -> bool:
        """Is it the day of a change?"""
        return LATER.match(self.stamp.label) is not None


def published_of(text: str, zones: Sequence[Zone]) -> Published:
    """The day that a line about the article states, or that clues in it pin down, or why there is none.

    A date with a word such as "published" goes before one without, that before one in a dateline that closes the
    text, and that before the date of a change.
    """
    found = [*_found(text, zones), *_loose(text, zones)]
    first = [each for each in found if not each.later]
    labelled = [each.stamp for each in first if each.stamp.label]
    own = [each for each in first if not each.loose] or first
    bare = [each.stamp for each in own if not each.opens] or [each.stamp for each in first]
    for chosen in (labelled, bare, list(_closing(text, zones)), [each.stamp for each in found]):
        if chosen:
            return _published(text, chosen, several=chosen is bare)
    return inferred(text, zones) or Published(reason=_unstated(text, zones))


def updated_of(text: str, zones: Sequence[Zone]) -> Published | None:
    """The last change that a line about the article states; None when none does."""
    later = [each.stamp for each in _found(text, zones) if each.later and each.stamp.day]
    return _published(text, later[:1], several=False) if later else None


def _unstated(text: str, zones: Sequence[Zone]) -> str:
    """Why no date can be told."""
    for zone in zones:
        words = zone.span.of(text).strip()
        if zone.kind == "dateline" and is_relative(words):
            return RELATIVE.format(" ".join(words.split()))
    for zone in zones:
        day = DAY.search(zone.span.of(text)) if zone.kind == "dateline" else None
        if day:
            return WITHOUT_YEAR.format(" ".join(day[0].split()))
    return NOTHING


def _found(text: str, zones: Sequence[Zone]) -> Iterator[_Found]:
    """Full dates in the lines about the article: date lines and bylines before the body ends, labelled ones after it.

    Captions, other stories and the body itself never count.
    """
    body = [i for i, zone in enumerate(zones) if zone.kind == "body"]
    top = body[1] if len(body) > 1 else len(zones)
    for i, zone in enumerate(zones):
        if zone.kind in ("dateline", "byline", "credit") and not RANGE.search(zone.span.of(text)):
            opens = i + 1 in body[:1] and "\n" not in zone.span.of(text)
            for stamp in stamps(text, zone.span.start, zone.span.end):
                if i < top or stamp.label:
                    yield _Found(stamp=stamp, opens=opens)


def _closing(text: str, zones: Sequence[Zone]) -> Iterator[Stamp]:
    """Full dates in datelines right behind the last words; a date that stands there without place or agency is any."""
    for zone in closing(text, zones):
        line = zone.span.of(text).strip()
        if zone.kind == "dateline" and (not is_stamp(line) or agency_of(line)):
            yield from stamps(text, zone.span.start, zone.span.end)


def _loose(text: str, zones: Sequence[Zone]) -> Iterator[_Found]:
    """Full dates in other lines above the first words: with a label before them, or alone in a line under the headline."""
    body = next((i for i, zone in enumerate(zones) if zone.kind == "body"), 0)
    under = False
    for zone in zones[:body]:
        for line in LINE.finditer(text, zone.span.start, zone.span.end) if zone.kind in OTHER else ():
            dated = (under and is_stamp(line[0].strip())) or bool(beside_page_number(line[0]))
            for stamp in stamps(text, line.start(), line.end()):
                if dated or _is_opened(stamp, line) or (under and _closes(stamp, line)):
                    yield _Found(stamp=stamp, loose=True)
        under |= zone.kind == "title"


def _is_opened(stamp: Stamp, line: re.Match[str]) -> bool:
    """Does the line open with the date, or with its label: "Issued 0935 Thursday 30 December 2021 by the forecaster"?"""
    ahead = line.string[line.start() : stamp.span.start].strip()
    return (
        bool(stamp.label) and (not ahead or LABEL.match(ahead) is not None) and len(ahead.split()) <= FEW // 2
    )


def _closes(stamp: Stamp, line: re.Match[str]) -> bool:
    """Is it a line of few words that a date opens ("3 May 2021 · Ada Brink"), or one with its time closes ("World 14:22 May 3, 2021")?"""
    before = line.string[line.start() : stamp.span.start].strip()
    after = line.string[stamp.span.end : line.end()].strip()
    apart = not before and after[:1] in tuple(":·|•,/\u2013—-")
    return len(line[0].split()) <= FEW and (apart or (not after and stamp.time is not None))


def _published(text: str, chosen: Sequence[Stamp], *, several: bool) -> Published:
    """The first of several dates that say the same; without a label, two different ones say nothing."""
    first = chosen[0]
    other = next((stamp for stamp in chosen if stamp.day != first.day), None)
    if several and other:
        return Published(reason=SEVERAL.format(first.span.of(text), other.span.of(text)))
    day = first.day or numeric_on(text, first.stated)
    if day is None:
        return Published(reason=AMBIGUOUS.format(first.span.of(text)))
    interval = Interval(first=day, last=day, granularity="day")
    return Published(interval=interval, span=first.span, time=first.time)
