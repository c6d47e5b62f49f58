import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from claims.claim import Kind, Modality, Polarity
from claims.mention import EntityType, How
from factcheck.ledger.line import Decision
from factcheck.model import Aspect, FlagKind, Level, Relation, Scope
from factcheck.order import Severity
from factcheck.report.document import SCHEMA, document
from factcheck.report.schema import schema
from factcheck.suppressors import Reason
from sources.article import ZoneKind
from sources.interval import Anchor, Basis, Granularity
from tests.factory import article, full_report, report

Path = tuple[str | int, ...]
COUNTS = {"flags_by_kind", "suppressed_by_kind", "suppressed_by_reason"}
"""Objects whose keys depend on what was found."""


@cache
def parsed() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(schema())
    return loaded


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(parsed(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def judged() -> dict[str, Any]:
    """A document in which every list holds something."""
    made = document(full_report(), stamp="2021-05-04T10:00:00+00:00")
    decided = {"flag": made["flags"][0]["id"], "decision": "dismissed", "reason": "update", "note": None}
    made["judgements"] = [decided | {"reviewer": "ana", "time": "2021-05-05T09:00:00Z"}]
    return made


def problems(made: Any) -> list[str]:
    return [f"{error.json_path}: {error.message[:80]}" for error in validator().iter_errors(made)]


def objects(value: Any, path: Path = ()) -> Iterator[Path]:
    """Where the objects of a document stand."""
    if isinstance(value, dict):
        yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in inside:
        yield from objects(inner, (*path, key))


def at(value: Any, path: Path) -> Any:
    for key in path:
        value = value[key]
    return value


def optional(path: Path) -> set[str]:
    """Keys that the object at `path` need not have; judgements may grow with the ledger."""
    if COUNTS & set(path):
        return set(at(judged(), path))
    return {"reason", "note", "reviewer", "time"} if "judgements" in path else {"field", "stamp"}


OBJECTS = tuple(objects(judged()))
KEYS = [(path, key) for path in OBJECTS for key in sorted(at(judged(), path).keys() - optional(path))]
CLOSED = [path for path in OBJECTS if "judgements" not in path and "suppressed_by_reason" not in path]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(parsed())
    assert parsed()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(
    "made", [judged(), document(full_report()), document(report()), document(report(article("")))]
)
def test_reports_are_valid(made: dict[str, Any]) -> None:
    assert problems(made) == []


@pytest.mark.parametrize(("path", "key"), KEYS, ids=str)
def test_no_key_may_be_missing(path: Path, key: str) -> None:
    made = copy.deepcopy(judged())
    del at(made, path)[key]
    assert problems(made)


@pytest.mark.parametrize("path", CLOSED, ids=str)
def test_no_object_may_hold_more(path: Path) -> None:
    made = copy.deepcopy(judged())
    at(made, path)["surplus"] = 1
    assert problems(made)


def test_a_judgement_may_hold_more() -> None:
    made = judged()
    made["judgements"][0]["replaces"] = None
    assert problems(made) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "factcheck-report/2"),
        (("story",), ""),
        (("articles", 0, "digest"), "abc"),
        (("articles", 0, "published"), None),
        (("articles", 0, "zones", 0, "kind"), "footer"),
        (("articles", 0, "zones", 0, "span", "start"), -1),
        (("articles", 0, "zones", 0, "span", "start"), 0.5),
        (("articles", 0, "zones", 0, "span", "prefix"), "x" * 33),
        (("articles", 0, "zones", 0, "span", "suffix"), "x" * 33),
        (("articles", 0, "published", "interval", "first"), "May 2021"),
        (("articles", 0, "published", "interval", "granularity"), "hour"),
        (("claims", 0, "span", "field"), "text"),
        (("claims", 0, "kind"), "question"),
        (("claims", 2, "quantities", 0, "low"), 41),
        (("claims", 2, "quantities", 0, "low"), "41.0"),
        (("claims", 2, "quantities", 0, "low"), "4E+1"),
        (("claims", 2, "quantities", 0, "low"), "041"),
        (("entities", 0, "country"), "Sweden"),
        (("matches", 0, "score"), 1.5),
        (("matches", 0, "claims"), ["only one"]),
        (("matches", 0, "relation"), "equal"),
        (("flags", 0, "severity"), "warning"),
        (("flags", 0, "kind"), "typo"),
        (("flags", 0, "sides"), []),
        (("flags", 0, "headline"), ""),
        (("flags", 0, "confidence"), 2),
        (("suppressed", 0, "reason"), "because"),
        (("judgements", 0, "decision"), "withdrawn"),
        (("totals", "flags"), -1),
        (("totals", "flags_by_kind"), {"typo": 1}),
        (("stamp",), "yesterday"),
    ],
)
def test_a_wrong_value_is_refused(path: Path, value: Any) -> None:
    made = copy.deepcopy(judged())
    at(made, path[:-1])[path[-1]] = value
    assert problems(made)


ENUMS: list[tuple[str, Any]] = [
    ("zone_kind", ZoneKind),
    ("interval.granularity", Granularity),
    ("interval.basis", Basis),
    ("interval.anchor", Anchor | None),
    ("mention.how", How),
    ("entity.type", EntityType),
    ("polarity", Polarity),
    ("claim.kind", Kind),
    ("claim.modality", Modality),
    ("comparison.aspect", Aspect),
    ("comparison.level", Level),
    ("match.relation", Relation),
    ("flag_kind", FlagKind),
    ("flag.scope", Scope),
    ("severity", Severity),
    ("suppressed.reason", Reason),
    ("judgement.decision", Decision),
]


@pytest.mark.parametrize(("name", "type_"), ENUMS, ids=[name for name, _ in ENUMS])
def test_the_schema_names_the_values_of_the_program(name: str, type_: Any) -> None:
    defined, _, inner = name.partition(".")
    found = parsed()["$defs"][defined]
    written = (found["properties"][inner] if inner else found)["enum"]
    assert written == list(values(type_))


def values(type_: Any) -> Iterator[str | None]:
    """The values of a Literal, or of a Literal that may be None."""
    for part in get_args(type_):
        if isinstance(part, str):
            yield part
        else:
            yield from get_args(part) or (None,)


def test_the_schema_is_that_of_the_version_in_reports() -> None:
    assert parsed()["properties"]["schema"]["const"] == SCHEMA


def test_every_definition_is_used() -> None:
    text = schema().decode()
    assert [name for name in parsed()["$defs"] if f'"#/$defs/{name}"' not in text] == []


def test_every_definition_and_top_key_says_what_it_is() -> None:
    assert [name for name, one in parsed()["$defs"].items() if "description" not in one] == []
