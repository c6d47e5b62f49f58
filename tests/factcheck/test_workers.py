"""Reading in several processes. Each starts a language model of its own, so there are few tests."""

import os
import signal
from pathlib import Path

import pytest

import sources
from claims.claim import Reading
from claims.errors import ClaimError
from factcheck import workers
from factcheck.errors import FactcheckError
from sources.article import Article
from tests.factory import article

SAMPLE = Path(__file__).parents[2] / "factcheck" / "data" / "sample"


def read(articles: list[Article], jobs: int) -> list[Reading]:
    return list(workers.read(articles, model=None, jobs=jobs))


def test_readings_are_the_same_whatever_the_number_of_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [one for one in sources.read([SAMPLE]) if isinstance(one, Article)]
    alone = read(articles, 1)
    monkeypatch.setattr(workers, "AT_ONCE", 2)
    assert read(articles, 2) == alone
    assert [one.article for one in alone] == articles


def test_a_model_that_cannot_be_used_is_said_by_the_process_that_wanted_it() -> None:
    with pytest.raises(ClaimError, match="no_such_model"):
        list(workers.read([article(id="a"), article(id="b")], model="no_such_model", jobs=2))


@pytest.mark.parametrize(
    ("articles", "jobs", "sizes"),
    [
        (0, 1, []),
        (1, 4, [1]),
        (5, 2, [3, 2]),
        (5, 8, [1, 1, 1, 1, 1]),
        (workers.AT_ONCE * 2 + 1, 2, [workers.AT_ONCE, workers.AT_ONCE, 1]),
    ],
)
def test_every_process_has_some_articles(articles: int, jobs: int, sizes: list[int]) -> None:
    made = [article(id=f"{place}") for place in range(articles)]
    groups = workers._groups(made, jobs)
    assert [len(group) for group in groups] == sizes
    assert [one.id for group in groups for one in group] == [one.id for one in made]


def test_a_process_that_is_killed_is_an_error_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_read", killed)
    with pytest.raises(FactcheckError, match="Give fewer --jobs"):
        read([article(id="a"), article(id="b")], 2)


def killed(_model: str | None, _articles: list[Article]) -> None:
    """What a process does when the machine has no memory left."""
    os.kill(os.getpid(), signal.SIGKILL)
