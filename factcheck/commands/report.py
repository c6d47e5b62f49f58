"""`factcheck report`: the report of a story in the desk, with what reviewers decided until now."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from factcheck.commands.stamp import stamped
from factcheck.desk import Desk
from factcheck.report.document import with_totals
from factcheck.report.encode import dumps
from factcheck.report.markdown import markdown
from factcheck.screen import write_bytes
from factcheck.writing import replacing


def as_markdown(document: Mapping[str, Any]) -> bytes:
    """For people."""
    return markdown(document).encode("utf-8", "replace")


WRITERS: dict[str, Callable[[dict[str, Any]], bytes]] = {"json": dumps, "md": as_markdown}
"""By the name that `--format` takes."""


def run(options: Namespace) -> int:
    """Write the report to `-o FILE`, else to standard output."""
    with Desk.open(options.desk, create=False) as desk:
        report = stamped(with_totals(desk.document(options.story)), options)
    data = WRITERS[options.format](report)
    if options.output in (None, Path("-")):
        write_bytes(data)
    else:
        with replacing(options.output) as write:
            write(data)
    return 0
