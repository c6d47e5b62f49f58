"""From articles to reports: take what was read before, read the rest, hold each story's articles together."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing

from claims.claim import Reading
from claims.store import ReadingStore, key
from factcheck import pipeline, workers
from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.installed import installed
from factcheck.model import ModelInfo, Report
from factcheck.ruleset import reading_rules
from sources.article import Article, SourceProblem

KEPT_AT_ONCE = 64
"""Readings stored by one transaction: so many at most are lost when the program is killed, none by Ctrl-C."""
Stories = Mapping[str, Sequence[Article]]
"""Articles by the name of their story."""
Tick = Callable[[int], None]
"""Is told how many more articles were read."""


def check(articles: Iterable[Article | SourceProblem], *, config: Config | None = None) -> Report:
    """Check articles as one story, without a desk; their order does not matter.

    Problems among them, as `sources.read` yields them, are passed over. Raises ClaimError when the language
    model cannot be used, FactcheckError when two articles have one id.
    """
    read_ = [one for one in articles if isinstance(one, Article)]
    twice = sorted(name for name, count in Counter(one.id for one in read_).items() if count > 1)
    if twice:
        raise FactcheckError(f"two articles have the id {twice[0]!r}: give each article an id of its own")
    config = config or Config()
    readings = tuple(workers.read(read_, model=config.model, jobs=config.jobs))
    return _report(readings, config.story, installed(config.model), config)


def check_stories(stories: Stories, store: ReadingStore, *, config: Config, tick: Tick) -> Iterator[Report]:
    """One report a story, by name; the language model is loaded only for articles that `store` does not hold.

    Raises ClaimError when the language model cannot be used.
    """
    info = installed(config.model)
    keys = {
        story: [key(article, f"{info.name} {info.version}", reading_rules()) for article in articles]
        for story, articles in stories.items()
    }
    wanted = {
        one: article for story in stories for one, article in zip(keys[story], stories[story], strict=True)
    }
    readings = read(wanted, store, config=config, tick=tick)
    for story in sorted(stories):
        of_story = [
            _of(article, readings[one]) for one, article in zip(keys[story], stories[story], strict=True)
        ]
        yield _report(of_story, story, info, config)


def _report(readings: Sequence[Reading], story: str, model: ModelInfo, config: Config) -> Report:
    """The report of a story, as the user wants it."""
    return pipeline.check(readings, story=story, model=model, off=config.off, every=config.candidates)


def read(
    wanted: Mapping[str, Article], store: ReadingStore, *, config: Config, tick: Tick
) -> dict[str, Reading]:
    """The readings of articles by key: from the store, else by the language model and into the store."""
    found = store.get(wanted)
    tick(len(found))
    missing = {one: article for one, article in sorted(wanted.items()) if one not in found}
    if not missing:
        return found
    fresh: dict[str, Reading] = {}
    try:
        with closing(workers.read(list(missing.values()), model=config.model, jobs=config.jobs)) as readings:
            for one, reading in zip(missing, readings, strict=True):
                fresh[one] = reading
                tick(1)
                if len(fresh) == KEPT_AT_ONCE:
                    store.put(fresh)
                    found |= fresh
                    fresh = {}
    finally:  # also when the user stops it: what was read is kept
        if fresh:
            store.put(fresh)
    return found | fresh


def _of(article: Article, reading: Reading) -> Reading:
    """The reading, of this article: one that stands in several stories is read once."""
    return Reading(article=article, claims=reading.claims, entities=reading.entities)
