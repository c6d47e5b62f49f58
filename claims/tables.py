"""The tables of words that ship with the package."""

from functools import cache
from importlib.resources import files

from claims.errors import ClaimError

Row = dict[str, str]
"""One line of a table: the column's name and the cell, never None."""


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The rows of claims/data/NAME.tsv in the order of the file.

    Lines that start with `#` and empty lines are skipped; the first line left names the columns.
    Raises ClaimError, with file and line, when the table is missing or a row has a wrong number of cells.
    """
    source = files("claims") / "data" / f"{name}.tsv"
    try:
        text = source.read_text("utf-8")
    except FileNotFoundError as error:
        raise ClaimError(f"table {name}.tsv is missing from the package: install it again") from error
    return read(text, f"{name}.tsv")


def read(text: str, where: str) -> tuple[Row, ...]:
    """The rows of a table given as text; `where` names it in errors."""
    lines = [
        (number, line.split("\t"))
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip() and not line.startswith("#")
    ]
    if not lines:
        raise ClaimError(f"table {where} has no header: name its columns in the first line")
    header = lines[0][1]
    for number, cells in lines:
        if len(cells) != len(header):
            raise ClaimError(
                f"{where}, line {number}: {len(cells)} cells where the header has {len(header)}: mend the row"
            )
    return tuple(dict(zip(header, map(str.strip, cells), strict=True)) for _, cells in lines[1:])


def words(cell: str) -> tuple[str, ...]:
    """The entries of a cell that holds several, parted by `;`."""
    return tuple(entry for part in cell.split(";") if (entry := part.strip()))
