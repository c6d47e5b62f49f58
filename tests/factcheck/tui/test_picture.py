from pathlib import Path

from factcheck.tui import picture
from tests.factcheck.review.desks import desk, harbour


def test_the_picture_is_the_same_each_time_and_fetches_nothing(tmp_path: Path) -> None:
    folder = desk(tmp_path / "desk", harbour())
    assert picture.main([str(folder), str(tmp_path / "one.svg")]) == 0
    drawn = (tmp_path / "one.svg").read_text(encoding="utf-8")
    assert drawn == picture.svg(folder)
    assert "url(http" not in drawn
    assert "flag 1 of 7 · open 7" in drawn.replace("&#160;", " ")


def test_the_picture_can_be_of_another_flag(tmp_path: Path) -> None:
    words = picture.svg(desk(tmp_path, harbour()), flag=2).replace("&#160;", " ")
    assert "flag 3 of 7" in words
