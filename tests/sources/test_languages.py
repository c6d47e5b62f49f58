"""Which articles are not in English."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

import sources
from sources.article import Article, SourceProblem
from sources.languages import foreign, foreign_language, refusal
from tests import factory

ENGLISH = "The harbour of the small town was closed on Monday after a storm, and the ships had to wait."
GERMAN = "Der Hafen der kleinen Stadt wurde am Montag nach einem Sturm geschlossen, und die Schiffe mussten warten."
FRENCH = (
    "Le port de la petite ville a été fermé lundi après une tempête, et les navires ont dû attendre au large."
)
CHINESE = "官员们说 这座小城的港口在周一的一场风暴之后关闭 船只不得不在外海等待。"
NAMES = "Müller, Gündoğan, Götze (Bayern); Rüdiger, Süle, Özil (Schalke); Großkreutz, Weißbach."


@pytest.mark.parametrize(
    ("paragraphs", "language"),
    [
        ([], None),
        ([""], None),
        (["41 200 7"], None),
        (["Haus verkauft."], None),
        ([ENGLISH], None),
        ([ENGLISH.upper()], None),
        ([NAMES], None),
        ([GERMAN], "German"),
        ([GERMAN.upper()], "German"),
        ([FRENCH], "French"),
        ([CHINESE], "Chinese"),
        ([GERMAN, ENGLISH, ENGLISH], None),
        ([ENGLISH, CHINESE, ENGLISH], None),
        ([ENGLISH, GERMAN, GERMAN], "German"),
        ([GERMAN, FRENCH, FRENCH, ENGLISH], "French"),
        ([CHINESE, CHINESE, CHINESE, "“We will not go,” he said of it."], "Chinese"),
        ([f"“{GERMAN}”, he said to us when we asked.", ENGLISH], None),
        ([f"“{GERMAN}”", f"“{FRENCH}”", ENGLISH], None),
        ([GERMAN, NAMES, "Haus verkauft.", "12"], "German"),
    ],
)
def test_the_language_of_most_paragraphs(paragraphs: list[str], language: str | None) -> None:
    assert foreign_language(paragraphs) == language


def test_only_the_body_counts() -> None:
    article = factory.article(f"{GERMAN}\n\n{GERMAN}\n\n{ENGLISH}")
    first, second, body = article.zones
    kinds = [
        type(first)(kind="related", span=first.span),
        type(first)(kind="boilerplate", span=second.span),
        body,
    ]
    assert foreign(factory.article(article.text, zones=tuple(kinds))) is None


def test_what_is_said_of_it() -> None:
    assert refusal(factory.article(ENGLISH), "a.txt") is None
    assert refusal(factory.article(GERMAN), "a.txt") == SourceProblem(
        location="a.txt", reason="is in German, and factcheck reads English: give it an English text"
    )


def test_it_is_passed_over_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Sturm schließt Hafen\n\n{GERMAN} {GERMAN}\n", "utf-8")
    (tmp_path / "b.txt").write_text(f"Storm shuts harbour\n\n{ENGLISH} {ENGLISH}\n", "utf-8")
    problem, article = sources.read([tmp_path])
    assert isinstance(problem, SourceProblem)
    assert (problem.fatal, problem.reason.split(",")[0]) == (True, "is in German")
    assert isinstance(article, Article)
    assert article.id.startswith("b")


def test_no_model_is_loaded_for_english() -> None:
    code = (
        "import sys; from sources.languages import foreign_language as f; "
        f"assert f([{ENGLISH!r}]) is None; sys.exit('py3langid' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    foreign_language([GERMAN])
    started = time.process_time()
    for _ in range(10):
        foreign_language([GERMAN * 10_000])
    assert time.process_time() - started < 1
