import sqlite3
from collections.abc import Iterable, Iterator

import pytest

from claims.claim import Reading
from claims.errors import ClaimError
from claims.language import Language
from claims.store import ReadingStore
from factcheck import Config, check, run
from factcheck.errors import FactcheckError
from factcheck.installed import installed
from sources.article import Article
from tests.factory import article, reading


class Model:
    """Stands for the language model: reads nothing into an article, and notes what it read and how often it was loaded."""

    def __init__(self) -> None:
        self.loaded = 0
        self.read: list[str] = []

    def load(self, name: str | None = None) -> Language:
        self.loaded += 1
        return Language(name=name or "tiny_model", version="1.0", pipeline=None)  # type: ignore[arg-type]  # never run

    def reading(self, articles: Iterable[Article], _: Language) -> Iterator[Reading]:
        for one in articles:
            self.read.append(one.id)
            yield reading(one)


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Model:
    made = Model()
    monkeypatch.setattr("claims.language.load", made.load)
    monkeypatch.setattr("claims.extraction.read", made.reading)
    return made


@pytest.fixture
def store() -> ReadingStore:
    return ReadingStore(sqlite3.connect(":memory:", isolation_level=None))


def ticks(stories: run.Stories, store: ReadingStore) -> list[int]:
    """Check and give what the progress was told."""
    told: list[int] = []
    list(run.check_stories(stories, store, config=Config(), tick=told.append))
    return told


TWO = {"s": (article(id="a"), article(id="b"))}


def test_every_story_gets_a_report_by_name(model: Model, store: ReadingStore) -> None:
    stories = {"z": (article(id="a"),), "b": (article("Other.", id="a"), article(id="c"))}
    reports = list(run.check_stories(stories, store, config=Config(), tick=lambda _: None))
    assert [(one.story, [each.id for each in one.articles]) for one in reports] == [
        ("b", ["a", "c"]),
        ("z", ["a"]),
    ]
    assert reports[0].model == installed()
    assert model.loaded == 1


def test_a_second_check_does_not_load_the_model(model: Model, store: ReadingStore) -> None:
    ticks(TWO, store)
    ticks(TWO, store)
    assert (model.loaded, sorted(model.read)) == (1, ["a", "b"])


def test_only_what_changed_is_read_again(model: Model, store: ReadingStore) -> None:
    ticks(TWO, store)
    ticks({"s": (article(id="a"), article("Changed.", id="b"))}, store)
    assert sorted(model.read) == ["a", "b", "b"]


def test_an_article_of_two_stories_is_read_once(model: Model, store: ReadingStore) -> None:
    stories = {"s": (article(id="a", story="s"),), "t": (article(id="a", story="t"),)}
    reports = list(run.check_stories(stories, store, config=Config(), tick=lambda _: None))
    assert model.read == ["a"]
    assert [one.articles[0].story for one in reports] == ["s", "t"]


def test_a_change_of_rules_reads_all_again(
    model: Model, store: ReadingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks(TWO, store)
    monkeypatch.setattr(run, "reading_rules", lambda: "2-other")
    ticks(TWO, store)
    assert len(model.read) == 4


@pytest.mark.parametrize("read", [0, 1, 3, run.KEPT_AT_ONCE, run.KEPT_AT_ONCE + 3])
def test_what_was_read_before_it_was_stopped_is_kept(
    model: Model, store: ReadingStore, monkeypatch: pytest.MonkeyPatch, read: int
) -> None:
    def dies(articles: Iterable[Article], language: Language) -> Iterator[Reading]:
        for number, one in enumerate(model.reading(articles, language)):
            if number == read:
                raise KeyboardInterrupt
            yield one

    many = {"s": [article(id=f"{i:03}") for i in range(run.KEPT_AT_ONCE + 9)]}
    monkeypatch.setattr("claims.extraction.read", dies)
    with pytest.raises(KeyboardInterrupt):
        ticks(many, store)
    model.read.clear()
    monkeypatch.setattr("claims.extraction.read", model.reading)
    ticks(many, store)
    assert len(model.read) == run.KEPT_AT_ONCE + 9 - read


@pytest.mark.usefixtures("model")
def test_progress_is_told_of_every_article(store: ReadingStore) -> None:
    assert sum(ticks(TWO, store)) == 2
    assert sum(ticks(TWO, store)) == 2


@pytest.mark.usefixtures("model")
def test_a_model_that_is_not_installed_is_refused(store: ReadingStore) -> None:
    with pytest.raises(ClaimError, match="not installed"):
        list(run.check_stories(TWO, store, config=Config(model="no_such_model"), tick=lambda _: None))


@pytest.mark.usefixtures("model")
def test_check_from_python_takes_articles_in_any_order() -> None:
    one, two = article(id="a"), article("Other.", id="b")
    report = check([two, one], config=Config(story="strike"))
    assert (report.story, report.model, [each.id for each in report.articles]) == (
        "strike", installed(), ["a", "b"],
    )  # fmt: skip
    assert check([one, two]) == check([two, one])


def test_two_articles_with_one_id_are_refused() -> None:
    with pytest.raises(FactcheckError, match="two articles have the id 'a'"):
        check([article(), article()])
