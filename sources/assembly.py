"""A text and what is known beside it become an Article."""

from collections.abc import Sequence
from datetime import date

from attrs import frozen

from sources.agencies import agency, plain
from sources.article import Article, Origin, Provenance, Published, Zone
from sources.credits.authors import byline_of, title_of
from sources.credits.byline_sources import byline_agency
from sources.credits.bylines import PREFIX, people
from sources.credits.origin_lines import origin_of
from sources.credits.outlets import outlet_of
from sources.dates.moments import Moment
from sources.dates.published import published_of, updated_of
from sources.interval import Interval
from sources.zones.tiling import tile


@frozen(kw_only=True)
class Given:
    """What is known of an article beside its text."""

    title: str | None = None
    """Its headline."""
    outlet: str | None = None
    """Who published it."""
    byline: str | None = None
    """Who wrote it."""
    published: date | None = None
    """The day when it was published."""
    time: str | None = None
    """The moment of that day, ISO 8601, with its offset where that is known."""
    reason: str | None = None
    """Why a date that was given is of no use; None when there is nothing to say."""
    updated: Moment | None = None
    """When it was last changed."""
    section: str | None = None
    """The part of the outlet that it stands in."""
    url: str | None = None
    """Its address."""
    story: str | None = None
    """The story it belongs to."""


def assemble(name: str, text: str, provenance: Provenance, given: Given, fallback: Given) -> Article:
    """The article. What is given goes before what its text says, and that before the `fallback` of the call."""
    zones = tile(text, given.title)
    title, title_span = title_of(text, zones, given.title)
    origin = origin_of(text, zones) or _agency(given.byline)
    byline = _names(given.byline) if given.byline else byline_of(text, zones)
    outlet = given.outlet or outlet_of(text, zones, title, origin.name if origin else None, byline)
    published = _on(given.published, given.time) or _stated(text, zones, given.reason, fallback.published)
    return Article(
        id=name,
        text=text,
        zones=zones,
        provenance=provenance,
        story=given.story,
        title=title,
        title_span=title_span,
        outlet=outlet or fallback.outlet,
        byline=byline,
        origin=None if origin and outlet and _is_own(origin, outlet, zones) else origin,
        published=published,
        updated=_on(given.updated.day, given.updated.time) if given.updated else updated_of(text, zones),
        section=given.section,
        url=given.url,
    )


def _on(day: date | None, time: str | None = None) -> Published | None:
    """A day that was given beside the text, with its time."""
    return Published(interval=Interval(first=day, last=day, granularity="day"), time=time) if day else None


def _stated(text: str, zones: Sequence[Zone], reason: str | None, day: date | None) -> Published:
    """The date that the text gives, a `day` that holds for the whole call where it leaves one open, or why there is none."""
    found = published_of(text, zones)
    left = found.interval
    if day and (left is None or (left.basis == "inferred" and left.first <= day <= left.last)):
        return Published(interval=Interval(first=day, last=day, granularity="day"))
    return Published(reason=reason) if left is None and reason else found


def _is_own(origin: Origin, outlet: str, zones: Sequence[Zone]) -> bool:
    """Does an outlet name itself as the source? A report with an agency's dateline is the agency's on its own page too."""
    at = origin.span.start if origin.span else -1
    sent = any(zone.kind == "dateline" and zone.span.start <= at < zone.span.end for zone in zones)
    return not sent and agency(origin.name) is None and plain(origin.name) == plain(outlet)


def _agency(byline: str | None) -> Origin | None:
    """The agency that a given byline names."""
    found = byline_agency(f"By {byline}") if byline else None
    return Origin(name=found.name) if found else None


def _names(byline: str) -> str | None:
    """The persons in a byline that was given."""
    return ", ".join(people(PREFIX.sub("", " ".join(byline.split())))) or None
