"""Fields of articles in the JSON of archives that name them their own way."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

import sources
from sources.article import Article, SourceProblem
from sources.errors import SourceError, UnreadableError
from sources.inputs.fields import KEYS, at, checked, taken_from

TEXT = "The dam above Kesti held through the night."


def one(record: dict[str, Any], fields: dict[str, str]) -> Article | SourceProblem:
    stdin = io.BytesIO(json.dumps(record).encode())
    (found,) = sources.read("-", fields=fields, stdin=stdin)
    return found


def test_an_archive_that_names_fields_its_own_way_is_read() -> None:
    record = {
        "docId": 4711, "body": [TEXT, "It rained."], "firstPublished": "2024-03-04T10:00:00Z",
        "source": {"name": "Norland Herald"}, "authors": [{"name": "Ada Brink"}, {"name": "Tomas Reve"}, {}],
        "head.line": "Dam holds", "title": "internal-slug-17", "id": "not this",
    }  # fmt: skip
    fields = {
        "id": "docId", "text": "body", "published": "firstPublished", "outlet": "source.name",
        "byline": "authors.name", "title": "head.line",
    }  # fmt: skip
    found = one(record, fields)
    assert isinstance(found, Article)
    assert (found.id, found.text, found.outlet, found.byline, found.title) == (
        "4711", f"{TEXT}\n\nIt rained.", "Norland Herald", "Ada Brink, Tomas Reve", "Dam holds",
    )  # fmt: skip
    assert found.published.interval is not None


def test_a_field_that_is_mapped_is_looked_for_nowhere_else() -> None:
    found = one({"text": TEXT}, {"text": "body"})
    assert isinstance(found, SourceProblem)
    assert "under 'body'" in found.reason


def test_fields_hold_for_files_too(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"body": TEXT}))
    (tmp_path / "b.jsonl").write_text(json.dumps({"body": TEXT}))
    assert all(isinstance(found, Article) for found in sources.read(tmp_path, fields={"text": "body"}))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"txet": "body"}, "'txet' is no field of an article"),
        ({"": "body"}, "'' is no field"),
        ({"text": ""}, "mapped to ''"),
        ({"text": "a..b"}, r"mapped to 'a..b'"),
        ({"text": ".a"}, r"mapped to '.a'"),
        ({"text": 5}, "mapped to 5"),
    ],
)
def test_a_mapping_that_means_nothing_is_an_error_at_once(fields: dict[str, str], reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        sources.read([], fields=fields)


def test_without_a_mapping_fields_have_their_own_names() -> None:
    assert checked(None) == {key: key for key in KEYS}


@pytest.mark.parametrize(
    ("found", "path", "value"),
    [
        ({"a": 1}, "a", 1),
        ({"a": {"b": 1}}, "a.b", 1),
        ({"a.b": 2, "a": {"b": 1}}, "a.b", 2),
        ({"a": {"b.c": 1}}, "a.b.c", 1),
        ({"a": [{"b": 1}, {"b": 2}, {}, 3]}, "a.b", [1, 2]),
        ({"a": "b"}, "a.b", None),
        ({}, "a", None),
        ({"a": None}, "a.b", None),
        ([], "a", []),
    ],
)
def test_a_path_leads_through_objects_and_lists(found: Any, path: str, value: Any) -> None:
    assert at(found, path) == value


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (5, "number under 'body'"),
        ({"x": 1}, "object under 'body'"),
        ([1], "number in the list under 'body'"),
        ([["x"]], "list in the list under 'body'"),
        (True, "true or false under 'body'"),
    ],
)
def test_a_value_of_the_wrong_type_is_named(value: Any, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        taken_from({"body": value}, checked({"text": "body"}))


def test_a_list_is_joined_only_where_it_was_mapped() -> None:
    with pytest.raises(UnreadableError, match="list under 'title'"):
        taken_from({"title": ["x"]}, checked(None))
    with pytest.raises(UnreadableError, match="number under 'id'"):
        taken_from({"id": 5}, checked(None))


def test_deep_json_is_a_problem_and_no_error() -> None:
    deep = b'{"body": ' + b'{"body": ' * 100_000 + b"1" + b"}" * 100_001
    (found,) = sources.read("-", fields={"text": "body.body"}, stdin=io.BytesIO(deep))
    assert isinstance(found, SourceProblem)
