"""A line of the ledger as a row of its table, and back."""

from collections.abc import Mapping
from typing import Any

from factcheck.ledger.line import Judgement
from factcheck.store.encoding import pack, storable, unpack

Row = Mapping[str, str | float | None]
"""Values by column; the sides are JSON."""


def row_of(values: Mapping[str, Any]) -> Row:
    """The row of a line whose values have the names of the columns."""
    sides = pack([[storable(one) for one in side] for side in values["sides"]]).decode("utf-8")
    return {key: _clean(value) for key, value in values.items()} | {"sides": sides}


def judgement_of(row: Mapping[str, Any]) -> Judgement:
    """The line again. Raises ValueError when the file was damaged."""
    return Judgement(**{**row, "sides": tuple((words, sentence) for words, sentence in unpack(row["sides"]))})


def _clean(value: Any) -> Any:
    return storable(value) if isinstance(value, str) else value
