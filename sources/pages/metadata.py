"""What a page states of its article beside the text: in JSON-LD, in <meta> tags, and in the article's own header."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from sources.credits.stated_names import authors, outlet_name, split_title
from sources.dates.moments import Moment, moment
from sources.pages import jsonld
from sources.pages.header import bylines_in_header, dates_in_header, h1_of
from sources.tables import rows

PARTIAL = 'the page gives its date as "{}", which is no day that can be read in one way only: give it with --published'
CHANGED = 'the page states only when it was changed ("{}"): give the date of publication with --published'

Tags = Mapping[str, Sequence[str]]
"""The values of <meta> tags by their names in lower case."""


@frozen(kw_only=True)
class PageFacts:
    """What a page says of its article."""

    titles: tuple[str, ...] = ()
    """Its headline in all forms, the one that readers see first."""
    outlet: str | None = None
    """Who published it."""
    byline: str | None = None
    """Who wrote it, separated by commas; agencies among them."""
    section: str | None = None
    """The part of the outlet that it stands in."""
    published: Moment | None = None
    """When it was published."""
    reason: str | None = None
    """Why a date that the page states is of no use."""
    updated: Moment | None = None
    """When it was last changed."""
    url: str | None = None
    """Its address."""
    closed: bool = False
    """Does the page say that the article is for subscribers only?"""


def facts(tree: Any) -> PageFacts:
    """The facts that a parsed page states; only full days are taken for dates."""
    tags = _tags(tree)
    found = jsonld.nodes(tree)
    headings, (plain, suffix) = h1_of(tree), split_title(_first(tree, "//head/title/text() | //title/text()"))
    stated = [*_of(tags, "title"), *([plain] if plain else [])]
    node = jsonld.article(found, [*headings, *stated]) or {}
    given = jsonld.text(node.get("headline"))
    outlet = outlet_name(_publishers(node, found), list(_of(tags, "outlet")), suffix)
    published, reason = _first_day(_dates(tree, tags, found, node))
    updated = _changed(tree, tags, node)
    if published is None and reason is None and updated:
        reason = CHANGED.format(updated.time or updated.day)
    return PageFacts(
        titles=tuple(dict.fromkeys(_titles([*headings, *([given] if given else []), *stated], outlet))),
        outlet=outlet,
        byline=authors(
            (jsonld.names(node.get("author"), found), _of(tags, "byline"), bylines_in_header(tree)), outlet
        ),
        section=jsonld.text(node.get("articleSection")) or next(_of(tags, "section"), None),
        published=published,
        reason=reason,
        updated=updated,
        url=_first(tree, "//link[@rel='canonical']/@href") or next(_of(tags, "url"), None),
        closed=jsonld.is_closed(node),
    )


def _tags(tree: Any) -> Tags:
    """The page's <meta> tags."""
    found = defaultdict[str, list[str]](list)
    for tag in tree.iter("meta"):
        value = " ".join((tag.get("content") or tag.get("value") or "").split())
        for key in ("property", "name", "itemprop"):
            if value and tag.get(key):
                found[tag.get(key).strip().lower()].append(value)
    return found


def _of(tags: Tags, kind: str) -> Iterator[str]:
    """The values of the tags that tell of something, the surest first."""
    for told, name in rows("metadata.tsv"):
        if told == kind:
            yield from tags.get(name, ())


def _first(tree: Any, path: str) -> str | None:
    """The first string that a path finds, white space made single."""
    return next((words for found in tree.xpath(path) if (words := " ".join(str(found).split()))), None)


def _publishers(node: jsonld.Node, found: Sequence[jsonld.Node]) -> list[str]:
    """Who publishes the article, else whose site it is."""
    sites = [each for each in found if jsonld.is_a(each, frozenset(["WebSite", "NewsMediaOrganization"]))]
    return [
        *jsonld.names(node.get("publisher"), found),
        *(name for site in sites for name in jsonld.names(site, found)),
    ]


def _titles(stated: Sequence[str], outlet: str | None) -> Iterator[str]:
    """The headlines without the outlet behind them; the outlet's name alone is none."""
    for line in stated:
        plain, suffix = split_title(line, outlet)
        title = plain if suffix else line
        if title and title != outlet:
            yield title


def _dates(tree: Any, tags: Tags, found: Sequence[jsonld.Node], node: jsonld.Node) -> Iterator[str]:
    """What the page states as the date of publication, the surest first."""
    pages = [each for each in found if jsonld.is_a(each, jsonld.PAGES)]
    for each in (node, *pages):
        yield jsonld.text(each.get("datePublished")) or ""
    yield from _of(tags, "published")
    yield from dates_in_header(tree, later=False)


def _changed(tree: Any, tags: Tags, node: jsonld.Node) -> Moment | None:
    """The last change that the page states."""
    stated = (
        jsonld.text(node.get("dateModified")) or "",
        *_of(tags, "updated"),
        *dates_in_header(tree, later=True),
    )
    return _first_day(stated)[0]


def _first_day(stated: Iterator[str] | Sequence[str]) -> tuple[Moment | None, str | None]:
    """The first full day; a reason when something is stated and nothing of it is one."""
    partial = None
    for value in stated:
        found = moment(value)
        if found:
            return found, None
        partial = partial or value
    return None, PARTIAL.format(partial[:40]) if partial else None
