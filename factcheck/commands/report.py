"""`factcheck report`: the report of a story in the desk, with what reviewers decided until now."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from factcheck.commands.stamp import stamped
from factcheck.desk.folder import Desk
from factcheck.output.places import no_article, no_desk_file
from factcheck.output.writing import STDOUT, writing
from factcheck.report.document import with_totals
from factcheck.report.encode import dumps
from factcheck.report.markdown import markdown
from factcheck.report.webpage import webpage


def as_markdown(document: Mapping[str, Any]) -> bytes:
    """For people."""
    return markdown(document).encode("utf-8", "replace")


def as_webpage(document: Mapping[str, Any]) -> bytes:
    """For a browser."""
    return webpage(document).encode("utf-8", "replace")


WRITERS: dict[str, Callable[[dict[str, Any]], bytes]] = {
    "json": dumps,
    "html": as_webpage,
    "md": as_markdown,
}
"""By the name that `--format` takes."""


def run(options: Namespace) -> int:
    """Write the report to `-o FILE`, else to standard output."""
    output: Path = options.output or STDOUT
    no_desk_file("-o", output, options.desk)
    no_article("-o", output)
    with Desk.read(options.desk) as desk:
        report = stamped(with_totals(desk.document(options.story)), options)
    with writing(output) as write:
        write(WRITERS[options.format](report))
    return 0
