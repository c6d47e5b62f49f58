from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import FactcheckError
from factcheck.report.differences import as_json, compare, read, told
from factcheck.report.document import document
from factcheck.report.encode import dump_line, dumps
from tests.factory import article, claim, flag, full_report, judgement, report, side

Json = dict[str, Any]


def monday() -> Json:
    return document(full_report())


def pair(old: Json, new: Json) -> list[tuple[str, str]]:
    """What became of the flags, with their kinds."""
    return [(one.change, one.kind) for one in compare({old["story"]: told(old)}, {new["story"]: told(new)})]


def edited(words: str, *, story: str = "harbour", number: str = "1") -> Json:
    """A story whose only flag rests on "3 May" in a sentence."""
    one = article(words)
    said = claim(one, words)
    made = flag(side(one, "3 May", claim=said.id), id=f"flag-{number}")
    return document(report(one, story=story, claims=(said,), flags=(made,)))


def test_the_same_report_carries_all() -> None:
    assert pair(monday(), monday()) == [("carried", "date_conflict"), ("carried", "missing_provenance")]


def test_a_flag_of_the_new_report_alone_is_new_and_one_of_the_old_alone_is_gone() -> None:
    empty = document(report(*full_report().articles))
    assert pair(empty, monday()) == [("new", "date_conflict"), ("new", "missing_provenance")]
    assert pair(monday(), empty) == [("gone", "date_conflict"), ("gone", "missing_provenance")]


def test_a_flag_whose_sentence_was_edited_is_carried() -> None:
    old = edited("The harbour of Veldmoor was closed on 3 May after a storm.")
    new = edited("The harbour of Veldmoor was closed on 3 May after a great storm.", number="2")
    [one] = compare({"harbour": told(old)}, {"harbour": told(new)})
    assert (one.change, one.before, one.flag.place[-1]) == ("edited", "flag-1", "flag-2")
    assert as_json([one])["carried"][0]["before"] == "flag-1"


def test_a_flag_on_quite_other_words_is_another() -> None:
    old = edited("The harbour of Veldmoor was closed on 3 May after a storm.")
    new = edited("Ada Lindqvist leaves 3 May.", number="2")
    new["flags"][0]["sides"][0]["span"]["exact"] = "leaves"
    assert pair(old, new) == [("new", "date_conflict"), ("gone", "date_conflict")]


def test_stories_of_one_name_are_held_against_each_other() -> None:
    one, other = edited("Shut on 3 May.", story="a"), edited("Shut on 3 May.", story="b")
    found = compare({"a": told(one), "b": told(other)}, {"b": told(other)})
    assert [(each.change, each.flag.story) for each in found] == [("gone", "a"), ("carried", "b")]


def test_of_one_story_each_the_names_do_not_matter() -> None:
    assert pair(edited("Shut on 3 May.", story="a"), edited("Shut on 3 May.", story="b")) == [
        ("carried", "date_conflict")
    ]


def test_decisions_are_those_of_the_new_report() -> None:
    new = monday()
    new["judgements"] = [judgement(new["flags"][0]["id"])]
    found = as_json(compare({"harbour": told(monday())}, {"harbour": told(new)}))
    assert [one["decision"] for one in found["carried"]] == ["upheld", None]


def test_reports_are_read_as_one_or_a_line_each(tmp_path: Path) -> None:
    one, other = monday(), edited("Shut on 3 May.", story="b")
    (tmp_path / "one.json").write_bytes(dumps(one))
    (tmp_path / "two.jsonl").write_bytes(dump_line(one) + dump_line(other))
    assert read(tmp_path / "one.json") == {"harbour": told(one)}
    assert list(read(tmp_path / "two.jsonl")) == ["harbour", "b"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is no report"),
        (b"no json", "is no JSON"),
        (b"[]", "is no report"),
        (b'{"text": "an article"}', "is no report"),
        (b'{"schema": "other/1"}\n{"schema": "factcheck-report/1"}', "is no report"),
        (b'{"schema": "factcheck-report/1"}', "is no report"),
        (None, "cannot be read"),
    ],
)
def test_what_is_no_report_is_an_error_in_one_line(tmp_path: Path, data: bytes | None, message: str) -> None:
    file = tmp_path / "r.json"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(FactcheckError, match=message):
        read(file)


@pytest.mark.parametrize("key", ["flags", "articles", "judgements", "claims", "origins"])
def test_a_report_that_lacks_a_part_is_an_error_in_one_line(tmp_path: Path, key: str) -> None:
    broken = monday()
    del broken[key]
    (tmp_path / "r.json").write_bytes(dumps(broken))
    with pytest.raises(FactcheckError, match=rf"r\.json is not complete \('{key}' is missing\)"):
        read(tmp_path / "r.json")


@pytest.mark.parametrize("key", ["flags", "articles", "judgements", "claims", "origins"])
@pytest.mark.parametrize("value", [None, 5, [5], {"a": 5}])
def test_a_part_of_another_form_is_an_error_that_names_the_file(
    tmp_path: Path, key: str, value: object
) -> None:
    (tmp_path / "r.json").write_bytes(dumps(monday() | {key: value}))
    with pytest.raises(FactcheckError, match=r"r\.json is not complete"):
        read(tmp_path / "r.json")
