"""Everybody and everything that one article names, with all places where it does."""

from claims.entities import evidence, reading, rescue
from claims.entities.index import Index
from claims.entities.link import Cluster, link
from claims.entities.name import Name
from claims.entities.spans import Line, line_of
from claims.mention import Entity, Mention
from claims.parse import Paragraph
from sources.article import Article
from sources.digest import digest
from sources.span import Span

__all__ = ["Index", "find"]


def find(article: Article, paragraphs: tuple[Paragraph, ...]) -> tuple[Entity, ...]:
    """The entities of an article in the order of their first mention; spans count in the article's text."""
    names: list[Name] = []
    lines: list[tuple[Line, int]] = []
    sentences = 0
    for paragraph in paragraphs:
        line = line_of(paragraph, article.text)
        found_here = reading.names_in(line, article.text, sentences)
        if paragraph.headline and rescue.is_title_case(line):
            found_here = [name for name in found_here if name.country]
        names.extend(found_here)
        lines.append((line, sentences))
        sentences += reading.sentences_of(paragraph)
    names = evidence.settle(names, [line for line, _ in lines])
    names = rescue.complete(lines, names, article.text)
    found = [_entity(article.id, cluster) for cluster in link(names, article.text) if cluster.names]
    return tuple(sorted(found, key=lambda entity: (entity.mentions[0].span, entity.id)))


def _entity(article: str, cluster: Cluster) -> Entity:
    """The value that the rest of the program sees."""
    mentions = sorted(
        (
            Mention(span=Span(start=name.start, end=name.end), surface=name.text, how=how)
            for name, how in cluster.names
        ),
        key=lambda mention: mention.span,
    )
    return Entity(
        id=digest(article, cluster.type, cluster.name),
        name=cluster.name,
        type=cluster.type,
        country=cluster.country,
        mentions=tuple(mentions),
    )
