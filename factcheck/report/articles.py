"""The articles of a story in the form of the contract, with who has what from where."""

from factcheck.model import OriginGroup, StoryEntity
from factcheck.report.anchors import Anchors, Json, interval
from sources.article import Article, Origin, Published
from sources.origins.evidence import Evidence, Extract

PLACES = 2
"""Decimal places of a share."""


def article(anchors: Anchors, one: Article) -> Json:
    """An article with its text as read, and the zones that tile it."""
    return {
        "id": one.id,
        "outlet": one.outlet,
        "origin": origin(anchors, one.id, one.origin),
        "title": one.title,
        "byline": one.byline,
        "url": one.url,
        "published": published(anchors, one.id, one.published),
        "digest": one.digest,
        "text": one.text,
        "zones": [{"kind": zone.kind, "span": anchors.span(one.id, zone.span)} for zone in one.zones],
        **({"updated": published(anchors, one.id, one.updated)} if one.updated else {}),
        **({"section": one.section} if one.section else {}),
    }


def published(anchors: Anchors, article: str, one: Published) -> Json:
    """When an article was published or changed; a time of day, and clues, only where there are any."""
    return {
        "interval": interval(one.interval),
        "span": anchors.optional(article, one.span),
        "reason": one.reason,
        **({"time": one.time} if one.time else {}),
        **({"clues": [anchors.span(article, clue) for clue in one.clues]} if one.clues else {}),
    }


def origin(anchors: Anchors, article: str, source: Origin | None) -> Json | None:
    """The agency or outlet that an article was taken from; null where it names none."""
    if source is None:
        return None
    return {"name": source.name, "span": anchors.optional(article, source.span)}


def group(anchors: Anchors, one: OriginGroup) -> Json:
    """Articles, or passages in them, that count once; without `passages` it is whole articles."""
    return {
        "id": one.id,
        "articles": list(one.articles),
        "why": one.why,
        **({"passages": [extract(anchors, each) for each in one.passages]} if one.passages else {}),
        **({"evidence": evidence(anchors, one.evidence)} if one.evidence else {}),
    }


def evidence(anchors: Anchors, one: Evidence) -> Json:
    """What shows that it is one source, with its places."""
    return {
        "share": None if one.share is None else round(one.share, PLACES),
        "longest": extract(anchors, one.run) if one.run else None,
        "credits": [extract(anchors, each) for each in one.credits],
    }


def extract(anchors: Anchors, one: Extract) -> Json:
    """A passage of an article."""
    return {"article": one.article, "span": anchors.span(one.article, one.span)}


def entity(anchors: Anchors, one: StoryEntity) -> Json:
    """Somebody or something, with every place that names it."""
    mentions = [
        {
            "article": found.article,
            "span": anchors.span(found.article, found.mention.span),
            "surface": found.mention.surface,
            "how": found.mention.how,
        }
        for found in one.mentions
    ]
    return {"id": one.id, "name": one.name, "type": one.type, "country": one.country, "mentions": mentions}
