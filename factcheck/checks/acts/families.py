"""What is known of families of acts: can two do it, can it be turned round, does it happen in one place?"""

from functools import cache
from typing import Literal

from attrs import frozen

from factcheck.tables import rows

Number = Literal["one", "many", "sole", "lot"]


@frozen(kw_only=True)
class Act:
    """A row of the table."""

    doer: Number | None
    """one: two doers cannot both be right; many: they can; lot: not where it is one thing; None: not compared."""
    target: Number | None
    """one: with all else alike, two targets cannot both be right; sole: with the same doer."""
    turned: int | None
    """Words of circumstance that must be shared before doer and target can be said to be swapped; None: never."""
    placed: bool
    """Does it happen in one place?"""
    grounded: bool
    """Do news give grounds for it?"""


NOTHING = Act(doer=None, target=None, turned=None, placed=False, grounded=False)


@cache
def _table() -> dict[str, Act]:
    return {
        row["family"]: Act(
            doer=_number(row["doer"]),
            target=_number(row["target"]),
            turned=int(row["turned"]) if row["turned"] else None,
            placed=row["place"] == "y",
            grounded=row["ground"] == "y",
        )
        for row in rows("acts")
    }


def _number(cell: str) -> Number | None:
    known: dict[str, Number] = {"one": "one", "many": "many", "sole": "sole", "lot": "lot"}
    return known.get(cell)


def act(family: str) -> Act:
    """What is known of a family; for an unknown one nothing is compared."""
    return _table().get(family, NOTHING)
