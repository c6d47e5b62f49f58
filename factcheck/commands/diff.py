"""`factcheck diff`: which flags of two reports are new, gone, carried."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence

from rich.table import Table
from rich.text import Text

from factcheck.errors import FactcheckError
from factcheck.output.places import identity
from factcheck.output.screen import Screen, bare_table, screen
from factcheck.output.writing import STDOUT, writing
from factcheck.report.differences import Changed, as_json, compare, read
from factcheck.report.encode import dumps
from factcheck.report.labels import SEVERITY_SIGNS
from factcheck.report.summary import STYLES

WIDTHS = (7, 10)
"""Columns of the first cells of a row."""


def run(options: Namespace) -> int:
    """Print the table, write the JSON. Raises FactcheckError when a file is no report, or would be written over."""
    if options.json and identity(options.json) in {identity(options.old), identity(options.new)}:
        raise FactcheckError(f"--json {options.json} is one of the reports: name another file")
    found = compare(read(options.old), read(options.new))
    if options.json:
        with writing(options.json) as write:
            write(dumps(as_json(found)))
    if options.json != STDOUT:
        show(found, screen(no_color=options.no_color))
    return 0


def show(found: Sequence[Changed], streams: Screen) -> None:
    """Print how many are new, gone, carried, and which: as a table, or a line a flag where a program reads it."""
    streams.lines([Text(counts(found)), *([Text()] if found else [])])
    if streams.out.is_terminal:
        streams.show([table(found)] if found else [])
    else:
        streams.lines(Text("  ").join(cells) for cells in rows(found))


def counts(found: Sequence[Changed]) -> str:
    """Such as "2 new, 1 gone, 4 carried (1 edited)"."""
    number = Counter(one.change for one in found)
    edited = f" ({number['edited']} edited)" if number["edited"] else ""
    carried = number["carried"] + number["edited"]
    return f"{number['new']} new, {number['gone']} gone, {carried} carried{edited}"


def table(found: Sequence[Changed]) -> Table:
    """A row for each flag, its last cell broken over lines."""
    made = bare_table(header=False)
    for width in (*WIDTHS, None):
        made.add_column(width=width, no_wrap=width is not None)
    for cells in rows(found):
        made.add_row(*cells)
    return made


def rows(found: Sequence[Changed]) -> Iterator[tuple[Text, ...]]:
    """What became of each flag, its severity, and what it says."""
    several = len({one.flag.story for one in found}) > 1
    for one in found:
        flag = one.flag
        severity = Text(f"{SEVERITY_SIGNS[flag.severity]} {flag.severity}", style=STYLES[flag.severity])
        story = f"{flag.story} · " if several else ""
        decided = f" · {flag.decision}" if flag.decision else ""
        cells = Text(one.change), severity, Text(f"{story}{flag.kind}{decided}: {flag.headline}")
        for cell, width in zip(cells, WIDTHS, strict=False):
            cell.pad_right(width - cell.cell_len)
        yield cells
