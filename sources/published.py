"""When an article was published, as far as its text states it."""

import re
from collections.abc import Iterator, Sequence

from sources.article import Published, Zone
from sources.interval import Interval
from sources.stamps import LATER, MONTH, Stamp, is_relative, stamps

AMBIGUOUS = 'the date "{}" can be read in two ways: give it with --published'
RELATIVE = 'only a time counted back from an unknown day is given ("{}")'
SEVERAL = 'several dates stand at the top ("{}", "{}") and none says that it is the date of publication'
WITHOUT_YEAR = 'the dateline says "{}" and no year: give the date with --published'
DAY = re.compile(rf"\b(?:{MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\s{MONTH})\b(?!,?\s\d{{4}})")
NOTHING = "no date is stated in the text"


def published_of(text: str, zones: Sequence[Zone]) -> Published:
    """The day that a line about the article states, or why there is none."""
    found = list(_stamps(text, zones))
    labelled = [stamp for stamp in found if stamp.label]
    first = [stamp for stamp in labelled if not LATER.match(stamp.label)]
    for chosen in (first, labelled, found):
        if chosen:
            return _published(text, chosen, several=chosen is found)
    for zone in zones:
        words = text[zone.span.start : zone.span.end].strip()
        if zone.kind == "dateline" and is_relative(words):
            return Published(reason=RELATIVE.format(" ".join(words.split())))
    return Published(reason=_yearless(text, zones) or NOTHING)


def _yearless(text: str, zones: Sequence[Zone]) -> str | None:
    """The reason why a dateline's day is of no use: it has no year."""
    for zone in zones:
        found = DAY.search(zone.span.of(text)) if zone.kind == "dateline" else None
        if found:
            return WITHOUT_YEAR.format(" ".join(found[0].split()))
    return None


def _stamps(text: str, zones: Sequence[Zone]) -> Iterator[Stamp]:
    """Full dates in the lines about the article: date lines and bylines before the body ends, labelled ones after it.

    Captions, other stories and the body itself never count.
    """
    body = [i for i, zone in enumerate(zones) if zone.kind == "body"]
    top = body[1] if len(body) > 1 else len(zones)
    for i, zone in enumerate(zones):
        if zone.kind in ("dateline", "byline", "credit"):
            for stamp in stamps(text, zone.span.start, zone.span.end):
                if i < top or stamp.label:
                    yield stamp


def _published(text: str, chosen: Sequence[Stamp], *, several: bool) -> Published:
    """The first of several dates that say the same; without a label, two different ones say nothing."""
    first = chosen[0]
    other = next((stamp for stamp in chosen if stamp.day != first.day), None)
    if several and other:
        return Published(reason=SEVERAL.format(first.span.of(text), other.span.of(text)))
    if first.day is None:
        return Published(reason=AMBIGUOUS.format(first.span.of(text)))
    return Published(interval=Interval(first=first.day, last=first.day, granularity="day"), span=first.span)
