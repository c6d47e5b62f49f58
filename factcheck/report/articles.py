"""The articles of a story in the form of the contract, with who has what from where."""

from factcheck.model import OriginGroup, StoryEntity
from factcheck.report.anchors import Anchors, Json, interval
from sources.article import Article, Origin


def article(anchors: Anchors, one: Article) -> Json:
    """An article with its text as read, and the zones that tile it."""
    published = one.published
    return {
        "id": one.id,
        "outlet": one.outlet,
        "origin": origin(anchors, one.id, one.origin),
        "title": one.title,
        "byline": one.byline,
        "url": one.url,
        "published": {
            "interval": interval(published.interval),
            "span": anchors.optional(one.id, published.span),
            "reason": published.reason,
        },
        "digest": one.digest,
        "text": one.text,
        "zones": [{"kind": zone.kind, "span": anchors.span(one.id, zone.span)} for zone in one.zones],
    }


def origin(anchors: Anchors, article: str, source: Origin | None) -> Json | None:
    """The agency or outlet that an article was taken from; null where it names none."""
    if source is None:
        return None
    return {"name": source.name, "span": anchors.optional(article, source.span)}


def group(one: OriginGroup) -> Json:
    """Articles that count once."""
    return {"id": one.id, "articles": list(one.articles), "why": one.why}


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
