"""Stories out of plain sentences: what the tests of linking, matching and the checks look at."""

from string import ascii_lowercase

from claims import extraction
from claims.claim import Reading
from claims.language import Language
from factcheck import pipeline
from factcheck.linking import origin_groups
from factcheck.linking.entities import link
from factcheck.matching.blocking import candidates
from factcheck.matching.pairs import Pair, match
from factcheck.model import ModelInfo, Report
from factcheck.story import Story
from sources.origins.grouping import origins
from tests import factory

DAY = "2023-05-04"
"""Thursday: the day on which every article is published that does not begin with a date of its own."""
Told = tuple[Story, tuple[Pair, ...]]


def readings(language: Language, *texts: str) -> tuple[Reading, ...]:
    """One article a text, "a", "b", …; "2023-05-06| Text" is published on that day, "-| Text" on no known one."""
    articles = []
    for name, text in zip(ascii_lowercase, texts, strict=False):
        when, bar, words = text.partition("| ")
        day = (when if when != "-" else None) if bar else DAY
        articles.append(
            factory.article(words if bar else text, id=name, published=day, outlet=f"Paper {name.upper()}")
        )
    return tuple(extraction.read(articles, language))


def story(language: Language, *texts: str) -> Story:
    """The texts linked to one story; every article is an origin of its own unless they share passages."""
    read = readings(language, *texts)
    found = origins([one.article for one in read])
    return link(read, origin_groups.of_articles(found), found.passages)


def told(language: Language, *texts: str) -> Told:
    """The story, and the pairs of claims that are about one event."""
    found = story(language, *texts)
    return found, match(found, candidates(found))


def report(language: Language, *texts: str) -> Report:
    """All that is found out about the texts."""
    model = ModelInfo(name="m", version="1")
    return pipeline.check(readings(language, *texts), story="s", model=model)
