import itertools
from pathlib import Path

import pytest

from factcheck.gather import by_story, default_story
from sources.article import Article, Provenance, SourceProblem
from tests.factory import article


def at(location: str, text: str = "One.", **values: str) -> Article:
    return article(text, provenance=Provenance(location=location, reader="text", digest=""), **values)


def test_articles_belong_to_the_story_given_unless_they_name_one() -> None:
    gathered = by_story([at("b", id="b"), at("c", id="c", story="other"), at("a", id="a")], "mine")
    assert {name: [one.id for one in articles] for name, articles in gathered.stories.items()} == {
        "mine": ["a", "b"],
        "other": ["c"],
    }


def test_stories_are_sorted_by_name() -> None:
    gathered = by_story([at("1", story="z"), at("2", story="b"), at("3")], "m")
    assert list(gathered.stories) == ["b", "m", "z"]


def test_problems_are_kept_apart() -> None:
    problem = SourceProblem(location="x.txt", reason="empty")
    gathered = by_story([problem, at("a")], "mine")
    assert gathered.problems == (problem,)
    assert len(gathered.stories["mine"]) == 1


def test_nothing_read_is_no_story() -> None:
    assert by_story([SourceProblem(location="x.txt", reason="empty")], "mine").stories == {}


def test_of_two_articles_with_one_id_the_same_stays_in_any_order() -> None:
    given = [at("x/a.txt", "Later."), at("y/a.txt", "Earlier."), at("z/a.txt", "Third.")]
    kept = {
        tuple(one.text for one in by_story(order, "s").stories["s"])
        for order in itertools.permutations(given)
    }
    assert kept == {("Earlier.",)}


def test_the_one_that_is_left_out_is_named() -> None:
    gathered = by_story([at("x/a.txt", "Later."), at("y/a.txt", "Earlier.")], "s")
    assert gathered.problems[0].location == "x/a.txt"
    assert "its id 'a' is that of y/a.txt" in gathered.problems[0].reason


def test_one_id_may_stand_in_two_stories() -> None:
    gathered = by_story([at("1", story="one"), at("2", story="two")], "s")
    assert gathered.problems == ()


@pytest.mark.parametrize(
    ("paths", "story"),
    [
        (["strike"], "strike"),
        (["strike/"], "strike"),
        (["./strike/../strike"], "strike"),
        (["a.txt"], "story"),
        (["strike", "a.txt"], "story"),
        (["absent"], "story"),
        (["-"], "story"),
        (["/"], "story"),
        ([""], "story"),
        ([" "], "story"),
        (["x" * 5000], "story"),
        (["a\0b"], "story"),
        (["https://herald.example/strike"], "story"),
    ],
)
def test_the_only_folder_names_the_story(
    paths: list[str], story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "strike").mkdir()
    (tmp_path / "a.txt").write_text("One.")
    monkeypatch.chdir(tmp_path)
    assert default_story(paths) == story


def test_the_working_folder_names_the_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "strike").mkdir()
    monkeypatch.chdir(tmp_path / "strike")
    assert default_story(["."]) == "strike"


def test_a_folder_whose_name_is_no_text_names_the_story_in_printable_letters(tmp_path: Path) -> None:
    folder = tmp_path / "strike\udcff\n\u202e"
    folder.mkdir()
    assert default_story([str(folder)]) == "strike\\udcff \\u202e"


@pytest.mark.parametrize(
    ("given", "name"), [("strike\udcff", "strike\\udcff"), (" a\tb ", "a b"), (" ", "story"), ("", "story")]
)
def test_the_name_of_a_story_is_one_printable_line(given: str, name: str) -> None:
    assert list(by_story([at("a")], given).stories) == [name]


def test_a_story_given_in_json_may_be_the_default_one() -> None:
    gathered = by_story([at("1", id="x"), at("2", id="x-2", story="S")], "S")
    assert [one.id for one in gathered.stories["S"]] == ["x", "x-2"]
