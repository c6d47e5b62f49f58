"""How often the amounts of a sentence come out right, on own sentences; the shares are pinned and only go up."""

from decimal import Decimal
from itertools import groupby
from pathlib import Path

import pytest

from claims import quantities, tables

TABLE = Path(__file__).parents[2] / "quality" / "quantities.tsv"
Amount = tuple[str, Decimal | None, Decimal | None, str | None, str | None, bool]


def number(cell: str) -> Decimal | None:
    return None if cell == "-" else Decimal(cell)


def word(cell: str) -> str | None:
    return None if cell == "-" else cell


def sentences(half: str) -> list[tuple[str, list[Amount]]]:
    """The sentences of one half with the amounts wanted in them."""
    rows = [row for row in tables.read(TABLE.read_text("utf-8"), TABLE.name) if row["set"] == half]
    return [
        (
            text,
            [
                (
                    row["words"],
                    number(row["low"]),
                    number(row["high"]),
                    word(row["unit"]),
                    word(row["counted"]),
                    row["approximate"] == "yes",
                )
                for row in group
                if row["words"] != "-"
            ],
        )
        for text, group in groupby(rows, key=lambda row: row["text"])
    ]


def read(text: str) -> list[Amount]:
    return [
        (each.span.of(text), each.low, each.high, each.unit, each.counted, each.approximate)
        for each in quantities.find(text)
    ]


@pytest.mark.parametrize(
    ("half", "floor"),
    [
        ("dev", 1.0),  # 180 of 180 sentences
        ("held", 0.988),  # 178 of 180 sentences, measured when the rules were first complete
    ],
)
def test_share_of_sentences_with_all_amounts_right(half: str, floor: float) -> None:
    wanted = sentences(half)
    assert len(wanted) >= 150
    wrong = [(text, amounts, read(text)) for text, amounts in wanted if read(text) != amounts]
    assert 1 - len(wrong) / len(wanted) >= floor, wrong
