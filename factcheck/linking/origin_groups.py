"""Who is independent of whom, as a story and its report have it."""

from collections.abc import Iterator

from factcheck.model import OriginGroup
from factcheck.story import Story
from sources.digest import digest
from sources.origins.evidence import Evidence
from sources.origins.grouping import Origins


def of_articles(found: Origins) -> tuple[OriginGroup, ...]:
    """Which articles are one source, by credits and common text; every article is in exactly one group."""
    return tuple(
        OriginGroup(
            id=digest("origin", *one.articles), articles=one.articles, why=one.why, evidence=one.evidence
        )
        for one in found.groups
    )


def of_passages(story: Story) -> Iterator[OriginGroup]:
    """The passages for which alone several articles of a story are one source: a statement, a press release."""
    for one in story.passages:
        words = [(each.article, each.span.of(story.article[each.article].text)) for each in one.extracts]
        yield OriginGroup(
            id=digest("passage", *words),
            articles=one.articles,
            why=one.why(story.article[one.run.article].text),
            passages=one.extracts,
            evidence=Evidence(share=one.share, run=one.run, words=one.words),
        )
