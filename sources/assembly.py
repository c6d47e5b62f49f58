"""A text and what is known beside it become an Article."""

import re
from datetime import date

from attrs import frozen

from sources.article import Article, Origin, Provenance, Published
from sources.bylines import byline_agency, people
from sources.credits import byline_of, origin_of, title_of
from sources.interval import Interval
from sources.outlets import outlet_of
from sources.published import published_of
from sources.zones import tile

PREFIX = re.compile(r"\s*by:?\s+", re.IGNORECASE)


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
    reason: str | None = None
    """Why a date that was given is of no use; None when there is nothing to say."""
    url: str | None = None
    """Its address."""
    story: str | None = None
    """The story it belongs to."""


def assemble(name: str, text: str, provenance: Provenance, given: Given, fallback: Given) -> Article:
    """The article. What is given goes before what its text says, and that before the `fallback` of the call."""
    zones = tile(text, given.title)
    title, title_span = title_of(text, zones, given.title)
    published = _on(given.published) or published_of(text, zones)
    if published.interval is None:
        published = _on(fallback.published) or (Published(reason=given.reason) if given.reason else published)
    return Article(
        id=name,
        text=text,
        zones=zones,
        provenance=provenance,
        story=given.story,
        title=title,
        title_span=title_span,
        outlet=given.outlet or outlet_of(text, zones) or fallback.outlet,
        byline=_names(given.byline) if given.byline else byline_of(text, zones),
        origin=origin_of(text, zones) or _agency(given.byline),
        published=published,
        url=given.url,
    )


def _on(day: date | None) -> Published | None:
    """A day that was given beside the text."""
    return Published(interval=Interval(first=day, last=day, granularity="day")) if day else None


def _agency(byline: str | None) -> Origin | None:
    """The agency that a given byline names."""
    found = byline_agency(f"By {byline}") if byline else None
    return Origin(name=found.name) if found else None


def _names(byline: str) -> str | None:
    """The persons in a byline that was given."""
    return ", ".join(people(PREFIX.sub("", byline))) or None
