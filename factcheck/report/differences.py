"""Which flags of two reports are new, gone, carried."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import orjson
from attrs import frozen

from factcheck.desk.descent import descent
from factcheck.desk.rows import with_sentences
from factcheck.errors import FactcheckError
from factcheck.report.view import FlagView, flags
from sources.inputs.own import has_schema

Told = Mapping[str, tuple[FlagView, Mapping[str, Any]]]
"""The flags of a report by id, each as people read it and as a desk keeps it."""
Reports = Mapping[str, Told]
"""The flags of reports by the names of their stories."""
Change = Literal["new", "gone", "carried", "edited"]
"""What became of a flag; one that is edited is carried with other words."""


@frozen(kw_only=True)
class Changed:
    """A flag, and what became of it."""

    change: Change
    """What became of it."""
    before: str | None
    """Its id in the old report; None when it is new."""
    flag: FlagView
    """As in the new report, in the old one when it is gone."""
    kind: str
    """Kind, as in the report."""


def read(path: Path) -> dict[str, Told]:
    """The reports in a file, one as JSON or one a line. Raises FactcheckError when it holds none, or a part of one."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FactcheckError(f"{path} cannot be read ({error.strerror}): name a report as JSON") from error
    try:
        documents = [orjson.loads(data)]
    except ValueError:
        documents = [_line(path, line) for line in data.splitlines() if line.strip()]
    if not documents or not all(has_schema(one) and "story" in one for one in documents):
        raise FactcheckError(f"{path} is no report: write one with factcheck report -o FILE")
    try:
        return {one["story"]: told(one) for one in documents}
    except (KeyError, TypeError, AttributeError) as error:
        what = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise FactcheckError(
            f"{path} is not complete ({what}): write it again with factcheck report -o FILE"
        ) from error


def told(document: Mapping[str, Any]) -> Told:
    """The flags of a report. Raises KeyError, TypeError or AttributeError when it is not complete."""
    both = zip(flags(document), with_sentences(document), strict=True)
    return {flag["id"]: (view, flag) for view, flag in both}


def _line(path: Path, line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except ValueError as error:
        raise FactcheckError(f"{path} is no JSON: write a report with factcheck report -o FILE") from error


def compare(old: Reports, new: Reports) -> tuple[Changed, ...]:
    """What became of every flag: new ones first, then gone, edited and carried, each by `factcheck.order`.

    Stories of one name are held against each other; where both sides have only one, the names do not matter.
    """
    found = [one for before, now in _pairs(old, new) for one in _story(before, now)]
    turn: tuple[Change, ...] = ("new", "gone", "edited", "carried")
    return tuple(sorted(found, key=lambda one: (turn.index(one.change), one.flag.place, one.flag.story)))


def _pairs(old: Reports, new: Reports) -> Iterator[tuple[Told, Told]]:
    if len(old) == len(new) == 1:
        yield next(iter(old.values())), next(iter(new.values()))
        return
    for story in sorted(old.keys() | new.keys()):
        yield old.get(story, {}), new.get(story, {})


def _story(before: Told, now: Told) -> Iterator[Changed]:
    """What became of the flags of one story, of which either report may be absent."""
    gone = [flag for key, (_, flag) in before.items() if key not in now]
    fresh = [flag for key, (_, flag) in now.items() if key not in before]
    edited = {key: chain[0] for key, chain in descent(gone, fresh, {}).items()}
    for key, (view, flag) in now.items():
        if key in before:
            yield Changed(change="carried", before=key, flag=view, kind=flag["kind"])
        elif key in edited:
            yield Changed(change="edited", before=edited[key], flag=view, kind=flag["kind"])
        else:
            yield Changed(change="new", before=None, flag=view, kind=flag["kind"])
    for key, (view, flag) in before.items():
        if key not in now and key not in edited.values():
            yield Changed(change="gone", before=key, flag=view, kind=flag["kind"])


def as_json(found: Iterable[Changed]) -> dict[str, list[dict[str, Any]]]:
    """The flags by what became of them; `edited` ones, among the carried, have two ids."""
    made: dict[str, list[dict[str, Any]]] = {"new": [], "gone": [], "carried": []}
    for one in found:
        entry = {
            "id": one.flag.place[-1] if one.change != "gone" else None,
            "before": one.before,
            "story": one.flag.story,
            "kind": one.kind,
            "severity": one.flag.severity,
            "headline": one.flag.headline,
            "decision": one.flag.decision or None,
        }
        made["carried" if one.change == "edited" else one.change].append(entry)
    return made
