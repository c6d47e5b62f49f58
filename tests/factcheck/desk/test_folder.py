import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk.folder import ANALYSIS_FILE, Desk, DeskError
from factcheck.desk.words import words_digest
from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer
from factcheck.store import files
from tests.factcheck.review.desks import article, desk, document, flag, harbour, many, side


def test_a_report_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    with Desk.open(tmp_path) as opened:
        opened.save(harbour())
        assert opened.document("harbour") == harbour()


def test_the_only_story_needs_no_name(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        assert opened.document()["story"] == "harbour"


def test_stories_are_listed_by_name(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, document("zebra", []), document("ant", []))) as opened:
        assert opened.stories() == ("ant", "zebra")


def test_saving_again_replaces_the_story_and_no_other(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour(), many(8))) as opened:
        opened.save(document("harbour", []))
        assert opened.document("harbour")["flags"] == []
        assert opened.analysis.execute("SELECT story, count(*) FROM flag GROUP BY story").fetchall() == [
            ("series", 8)
        ]


def test_a_row_number_is_never_used_again(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        before = {row for (row,) in opened.analysis.execute("SELECT row FROM flag")}
        opened.save(harbour())
        assert before.isdisjoint(row for (row,) in opened.analysis.execute("SELECT row FROM flag"))


def test_a_report_that_cannot_be_cut_into_rows_leaves_the_earlier_one(tmp_path: Path) -> None:
    doubled = article("twice", "x")
    broken = document("harbour", [doubled], [flag("spelling", "unheard", "h", [side(doubled, "x")])])
    with Desk.open(desk(tmp_path, harbour())) as opened:
        with pytest.raises(KeyError, match="unheard"):
            opened.save(broken)
        assert opened.document() == harbour()


def test_a_failure_inside_the_transaction_leaves_the_earlier_report(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        opened.analysis.execute(
            "CREATE TRIGGER no BEFORE INSERT ON flag BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
        with pytest.raises(DeskError, match="nothing was written"):
            opened.save(harbour())
        assert opened.document() == harbour()


def test_saving_and_reporting_make_no_ledger(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        assert opened.document()["judgements"] == []
    assert not (tmp_path / "judgements.sqlite").exists()


@pytest.mark.parametrize(
    "text", ["a\x00b", "\x1b]0;title\x07", "\u202eabc", "lone \ud800 surrogate", "🙂\r\n", ""]
)
def test_any_text_comes_back(tmp_path: Path, text: str) -> None:
    one = article("a\udcff.txt", text or " ", title=text)
    hostile = document(text, [one], [flag("spelling", "note", text, [side(one, None, value=text)])])
    with Desk.open(desk(tmp_path, hostile)) as opened:
        assert opened.document(text) == hostile


def test_judgements_are_joined_in_the_order_of_flag_and_reviewer(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        words = dict(opened.analysis.execute("SELECT id, words FROM flag ORDER BY id"))
        first, second, *_ = words
        with Ledger.open(tmp_path) as ledger:
            for identifier, reviewer in ((second, "bo"), (first, "cy"), (first, "ann")):
                answer = Answer(flag=identifier, story="harbour", decision="upheld", words=words[identifier])
                ledger.record(answer, reviewer=reviewer)
        joined = [(one["flag"], one["reviewer"]) for one in opened.document()["judgements"]]
        assert joined == [(first, "ann"), (first, "cy"), (second, "bo")]


def test_a_judgement_on_other_words_is_not_joined(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened, Ledger.open(tmp_path) as ledger:
        identifier = opened.document()["flags"][0]["id"]
        ledger.record(
            Answer(flag=identifier, story="harbour", decision="upheld", words="older"), reviewer="ann"
        )
        assert opened.document()["judgements"] == []


@pytest.mark.parametrize(
    ("stories", "wanted", "message"),
    [
        ((), None, "holds no story"),
        (("a", "b"), None, "choose one with --story: a, b"),
        (("a",), "c", "no story 'c'"),
    ],
)
def test_a_story_that_cannot_be_told_is_an_error(
    tmp_path: Path, stories: tuple[str, ...], wanted: str | None, message: str
) -> None:
    with (
        Desk.open(desk(tmp_path, *(document(name, []) for name in stories))) as opened,
        pytest.raises(DeskError, match=message),
    ):
        opened.document(wanted)


@pytest.mark.parametrize("name", ["analysis.sqlite", "judgements.sqlite"])
def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path, name: str) -> None:
    desk(tmp_path, harbour())
    Ledger.open(tmp_path).close()
    _run(tmp_path / name, "PRAGMA user_version = 99")
    with pytest.raises(DeskError, match=r"newer factcheck \(version 99 .* upgrade factcheck"):
        (Desk if name.startswith("a") else Ledger).open(tmp_path)
    assert _run(tmp_path / name, "PRAGMA user_version") == [(99,)]


@pytest.mark.parametrize("name", ["analysis.sqlite", "judgements.sqlite"])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"this is no database " * 100)
    with pytest.raises(DeskError, match="not a database"):
        (Desk if name.startswith("a") else Ledger).open(tmp_path)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    _run(tmp_path / "analysis.sqlite", "CREATE TABLE bookmarks(x)")
    with pytest.raises(DeskError, match="another program"):
        Desk.open(tmp_path)


def test_a_missing_desk_is_not_made_where_one_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="run factcheck check"):
        Desk.read(tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("not a folder")
    with pytest.raises(DeskError, match="cannot be made"):
        Desk.open(tmp_path / "desk")


def test_many_can_make_one_desk_at_once(tmp_path: Path) -> None:
    def save(number: int) -> None:
        with Desk.open(tmp_path / "new") as opened:
            opened.save(document(f"story {number}", []))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(save, range(16)))
    with Desk.open(tmp_path / "new") as opened:
        assert len(opened.stories()) == 16


@pytest.mark.parametrize(("words", "decisions"), [(None, ["upheld"]), ("other words", [])])
def test_a_judgement_follows_its_flag_into_the_report(
    tmp_path: Path, words: str | None, decisions: list[str]
) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened, Ledger.open(tmp_path) as ledger:
        first = harbour()["flags"][0]
        ledger.record(
            Answer(flag=first["id"], story="harbour", decision="upheld", words=words_digest(first)),
            reviewer="ann",
        )
        edited = harbour()
        edited["flags"][0]["id"] = "edited"
        edited["flags"][0]["sides"][0]["span"]["exact"] = words or first["sides"][0]["span"]["exact"]
        opened.save(edited)
        found = opened.document()["judgements"]
        assert [(one["flag"], one["decision"]) for one in found] == [("edited", one) for one in decisions]


SAVER = """
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from factcheck.desk.folder import Desk
from tests.factcheck.review.desks import many
documents = [many(2_000), many(1_000)]
with Desk.open(Path(sys.argv[1])) as desk:
    for turn in range(1_000):
        desk.save(documents[turn % 2])
        print(turn, flush=True)
"""


def test_a_save_killed_in_the_middle_leaves_a_whole_report(tmp_path: Path) -> None:
    saver = subprocess.Popen(
        [sys.executable, "-c", SAVER, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert saver.stdout is not None
    for _ in range(3):
        saver.stdout.readline()
    saver.kill()
    saver.communicate()
    with Desk.open(tmp_path) as opened:
        rows = opened.analysis.execute("SELECT count(*) FROM flag").fetchone()[0]
        assert rows in {1_000, 2_000}
        assert len(opened.document()["flags"]) == rows
        assert opened.analysis.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _run(path: Path, statement: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.commit()
        connection.close()


@pytest.fixture
def read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A desk with one judgement, in a folder that may not be written; for root, who may, it only says so."""
    folder = desk(tmp_path / "d", harbour())
    with Ledger.open(folder) as ledger:
        one = harbour()["flags"][0]
        answer = Answer(flag=one["id"], story="harbour", decision="upheld", words=words_digest(one))
        ledger.record(answer, reviewer="ann")
    folder.chmod(0o555)
    monkeypatch.setattr(files, "may_write", lambda _path: False)
    yield folder
    folder.chmod(0o755)


def test_a_desk_that_may_not_be_written_is_read(read_only: Path) -> None:
    with Desk.read(read_only) as opened:
        told = opened.document()
    assert [one["decision"] for one in told["judgements"]] == ["upheld"]


def test_a_file_that_sqlite_can_only_take_as_immutable_is_read(
    read_only: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect

    def as_on_a_read_only_disk(name: str, **options: Any) -> sqlite3.Connection:
        if "immutable" not in name:
            raise sqlite3.OperationalError("unable to open database file")
        return connect(name, **options)

    monkeypatch.setattr(sqlite3, "connect", as_on_a_read_only_disk)
    with Desk.read(read_only) as opened:
        assert opened.stories() == ("harbour",)


@pytest.mark.parametrize("opens", [Desk.open, Ledger.open])
def test_a_desk_that_may_not_be_written_says_so_and_not_that_it_be_deleted(
    read_only: Path, monkeypatch: pytest.MonkeyPatch, opens: Callable[[Path], object]
) -> None:
    monkeypatch.setattr(files, "_prepare", _refused)
    with pytest.raises(DeskError, match=r"cannot be written to .*copy it and name the copy") as told:
        opens(read_only)
    assert "delete" not in str(told.value)


def _refused(*_: object) -> None:
    raise sqlite3.OperationalError("attempt to write a readonly database")


def test_an_older_desk_that_may_not_be_written_says_what_to_do(read_only: Path) -> None:
    with closing(sqlite3.connect(read_only / "analysis.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 1")
    with pytest.raises(DeskError, match=r"older factcheck .* name the copy with --desk"):
        Desk.read(read_only)


@pytest.mark.parametrize("broken", [b"", b"no database" * 500])
def test_judgements_that_are_broken_are_found_when_the_desk_is_opened(tmp_path: Path, broken: bytes) -> None:
    desk(tmp_path, harbour())
    (tmp_path / "judgements.sqlite").write_bytes(broken)
    if not broken:  # an empty file is a ledger in which nothing was decided
        Desk.open(tmp_path).close()
        return
    with pytest.raises(DeskError, match="from a backup"):
        Desk.open(tmp_path)


@pytest.mark.parametrize("column", ["document", "name"])
def test_a_report_that_was_damaged_is_one_line(tmp_path: Path, column: str) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        opened.analysis.execute("PRAGMA foreign_keys = OFF")
        opened.analysis.execute(
            "UPDATE story SET document = x'00'" if column == "document" else "ALTER TABLE story RENAME TO x"
        )
        with pytest.raises(DeskError, match=r"is damaged .*the judgements are safe"):
            opened.document()


def test_a_desk_in_use_is_not_called_damaged(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY
    with pytest.raises(DeskError, match="is in use"), files.readable(tmp_path, ANALYSIS_FILE):
        raise error
