"""Ids depend neither on how paths are typed nor on the order of input, and given ones are never lost."""

import io
import itertools
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

import sources
from sources.article import Article, SourceProblem
from sources.errors import UnreadableError
from sources.inputs.naming import Names

TEXT = "The dam above Kesti held through the night."


def ids(*paths: str | Path, lines: Iterable[object] = ()) -> dict[str, str]:
    """Texts by id."""
    stdin = io.BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    return {one.id: one.text for one in sources.read(paths, stdin=stdin) if isinstance(one, Article)}


def problems(lines: Iterable[object]) -> list[SourceProblem]:
    stdin = io.BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    return [one for one in sources.read("-", stdin=stdin) if isinstance(one, SourceProblem)]


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three files of one name in two folders, and a link to one of these."""
    for name, text in {"x/a.txt": "One.", "y/a.txt": "Two.", "x/a.md": "Three."}.items():
        tmp_path.joinpath(name).parent.mkdir(exist_ok=True)
        tmp_path.joinpath(name).write_text(text)
    (tmp_path / "b-link").symlink_to(tmp_path / "y")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_how_paths_are_typed_does_not_matter(three: Path) -> None:
    typed = [
        ("x", "y"), ("y", "x"), (".",), ("./y/../x", "y"), (three / "x", "y"), ("x", three / "y"), (three,),
        ("b-link", "x"), ("y/a.txt", "x/a.md", "x/a.txt"), ("b-link/a.txt", "./x"),
    ]  # fmt: skip
    assert len({tuple(sorted(ids(*paths).items())) for paths in typed}) == 1


def test_the_first_keeps_its_name_when_others_join(three: Path) -> None:
    alone = ids(three / "x/a.md")
    assert alone == {"a": "Three."}
    two = ids("x")
    assert two["a"] == "Three."
    assert two.items() <= ids("x", "y").items()


def test_the_file_in_fewer_folders_is_first(three: Path) -> None:
    (three / "z.txt").write_text("Top.")
    before = ids(".")
    (three / "a").mkdir()
    (three / "a" / "z.txt").write_text("Below.")
    assert ids(".")["z"] == "Top."
    assert before.items() <= ids(".").items()


def test_made_ids_of_json_do_not_push_files_aside(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    assert ids(tmp_path) == {"a": "Text."}
    (tmp_path / "b.json").write_text(json.dumps({"text": "No id."}))
    (tmp_path / "c.json").write_text(json.dumps({"id": "b", "text": "Given."}))
    found = ids(tmp_path)
    assert (found["a"], found["b"], len(found)) == ("Text.", "Given.", 3)


@pytest.mark.parametrize("story", [None, "S"])
def test_a_given_id_is_kept_and_a_made_one_gives_way(tmp_path: Path, story: str | None) -> None:
    (tmp_path / "x.txt").write_text("Text.")
    (tmp_path / "z.jsonl").write_text(json.dumps({"id": "x", "story": story, "text": "Given."}))
    found = ids(tmp_path)
    assert (found["x"], len(found)) == ("Given.", 2)


def test_lines_without_ids_are_named_by_what_they_say() -> None:
    lines = [{"text": f"{n} people came."} for n in range(4)]
    named = {tuple(sorted(ids("-", lines=order).items())) for order in itertools.permutations(lines)}
    assert len(named) == 1
    assert ids("-", lines=lines).items() <= ids("-", lines=[{"text": "New."}, *lines]).items()


@pytest.mark.parametrize(
    "other", [{"title": "T"}, {"outlet": "B"}, {"byline": "B"}, {"published": "2024-03-04"}, {"story": "s"}]
)
def test_lines_that_differ_in_anything_have_ids_of_their_own(other: dict[str, str]) -> None:
    first, second = {"text": TEXT}, {"text": TEXT, **other}
    assert problems([first, second]) == []
    assert set(ids("-", lines=[first, second])) == set(ids("-", lines=[second, first]))


def test_a_line_that_stands_twice_is_said_to() -> None:
    lines = [{"text": TEXT}] * 2
    one, two = ids("-", lines=lines)
    assert two == f"{one}-2"
    (remark,) = problems(lines)
    assert (remark.fatal, remark.location) == (False, "standard input:2")


def test_a_given_id_counts_once_in_a_story_and_again_in_another() -> None:
    lines = [{"id": "x", "text": TEXT}, {"id": "x", "text": "No."}, {"id": "x", "story": "s", "text": TEXT}]
    (problem,) = problems(lines)
    assert (problem.location, "has the id 'x'" in problem.reason) == ("standard input:2", True)


def test_a_file_that_is_there_twice_has_two_ids(tmp_path: Path) -> None:
    for name in ("x", "y", "z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(TEXT)
    first, second, third = ids(tmp_path)
    assert (first, third) == ("a", f"{second}-2")


def test_a_given_id_like_a_made_one_is_refused() -> None:
    names = Names()
    assert names.make("a", "0" * 16) == "a"
    with pytest.raises(UnreadableError, match="'a'"):
        names.keep("a", None)
