"""The table of a story as a page: one row a fact, one column an article."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from factcheck.report.facts.fact import STANDING_SIGNS, Said
from factcheck.review.wrap import cells, fit, wrap
from factcheck.tui.paint import BOLD, FAINT, UNDERLINED, Part, content, ruled

if TYPE_CHECKING:
    from factcheck.report.facts.table import FactTable, Row

FACT = 24
"""Cells of the first column, the name of the fact."""
COLUMN = 18
"""Cells that a column of an article has at least."""
POINTER = "▶"
"""In front of the fact that the flag at hand is about."""
MOST = 3
"""Lines of a cell at most."""


def table_page(table: "FactTable | None", flag: str, first: int, width: int) -> list[Content]:
    """The lines of a table from its column `first` on, pointing at the fact of a flag; None: it is still being made."""
    if table is None:
        return [ruled(((" Facts", BOLD),), width), content("  reading the story …")]
    fact = min(FACT, width // 3)
    columns = table.columns[first : first + columns_shown(width)]
    size = (width - fact - 1) // max(1, len(columns))
    hidden = len(table.columns) > len(columns)
    which = f" · articles {first + 1} to {first + len(columns)} of {len(table.columns)}" if hidden else ""
    told = f" Facts{which} · {table.story}"
    lines = [ruled(((fit(told, width - 2), BOLD),), width)]
    if not table.rows:
        return [*lines, content("  No fact is told by two articles.")]
    heads = tuple(column.outlet for column in columns), tuple(column.published for column in columns)
    lines += [_line("", [[(fit(words, size - 2), BOLD)] for words in one], fact, size) for one in heads]
    for row in table.rows:
        lines += _row(row, flag, range(first, first + len(columns)), fact, size)
    return [*lines, *([content(f" {fit(table.left, width - 2)}")] if table.left else [])]


def columns_shown(width: int) -> int:
    """How many articles stand side by side."""
    return max(1, (width - min(FACT, width // 3)) // COLUMN)


def _row(row: "Row", flag: str, shown: range, fact: int, size: int) -> Iterator[Content]:
    """A fact in as many lines as its fullest cell takes."""
    sign = f"{POINTER if row.fact.flag == flag else ' '}{STANDING_SIGNS[row.fact.standing]}"
    name = _wrapped(row.fact.name, fact - 4)
    parts = [_cell(row.cells[number], size - 2) for number in shown]
    for number in range(max(len(name), *(len(cell) for cell in parts))):
        head = f"{sign if number == 0 else '  '} {name[number] if number < len(name) else ''}"
        yield _line(head, [cell[number] if number < len(cell) else [] for cell in parts], fact, size)


def _cell(said: Sequence[Said], width: int) -> list[list[Part]]:
    """What an article says, each value with its letter in front."""
    lines: list[list[Part]] = []
    for one in said:
        letter = f"{one.value} " if one.value else ""
        for number, words in enumerate(_wrapped(one.words, width - cells(letter))):
            head: Part = (letter, UNDERLINED) if number == 0 else " " * cells(letter)
            lines.append([head, words])
    return lines[:MOST] if lines else [[("·", FAINT)]]


def _wrapped(words: str, width: int) -> list[str]:
    """A text in at most MOST lines, with an ellipsis where they do not hold it."""
    wrapped = wrap(words, width)
    lines = [words[line.start : line.end] for line in wrapped[:MOST]]
    if len(wrapped) > MOST:
        lines[-1] = fit(words[wrapped[MOST - 1].start :], width)
    return lines


def _line(head: str, parts: Sequence[Sequence[Part]], fact: int, size: int) -> Content:
    """The name of the fact and the cells beside it, each in its column."""
    made = [content((head, BOLD)).pad_right(max(0, fact - cells(head)))]
    for cell in parts:
        one = content(*cell)
        made.append(one.pad_right(max(0, size - one.cell_length)))
    return Content("").join(made)
