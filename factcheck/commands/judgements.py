"""`factcheck judgements`: what reviewers decided, out to a file for git and in from one."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from rich.text import Text

from factcheck.desk.folder import ANALYSIS_FILE, Desk
from factcheck.errors import FactcheckError
from factcheck.ledger.file import JUDGEMENTS_FILE, Ledger
from factcheck.ledger.importing import Imported, take_in
from factcheck.ledger.json_lines import told
from factcheck.ledger.line import Judgement
from factcheck.output.places import no_desk_file
from factcheck.output.screen import screen
from factcheck.output.text import many
from factcheck.output.writing import STDOUT, writing


def run(options: Namespace) -> int:
    """Export or import, as asked. Raises FactcheckError when the desk or the file cannot be used."""
    directions: dict[str, Callable[[Namespace], int]] = {"export": export, "import": bring_in}
    return directions[options.direction](options)


def export(options: Namespace) -> int:
    """Write every decision, and the flags of the desk between them."""
    output: Path = options.output or STDOUT
    no_desk_file("-o", output, options.desk)
    flags: frozenset[str] = frozenset()
    judged = (options.desk / JUDGEMENTS_FILE.name).is_file()
    if (options.desk / ANALYSIS_FILE.name).is_file() or not judged:
        with Desk.read(options.desk) as desk:
            flags = desk.flags()
    lines: tuple[Judgement, ...] = ()
    if judged:
        with Ledger.read(options.desk) as ledger:
            lines = ledger.lines()
    with writing(output) as write:
        for line in told(lines, flags):
            write(line)
    return 0


def bring_in(options: Namespace) -> int:
    """Take in the decisions of a file; 2 when it held nothing but lines that cannot be used."""
    data = _read(options.file)
    Desk.open(options.desk).close()
    with Ledger.open(options.desk) as ledger:
        found = take_in(ledger, data)
    streams = screen()
    for problem in found.problems:
        streams.problem(f"{options.file} line {problem.line} {problem.reason}")
    streams.show([Text(_counts(found))])
    return 2 if found.problems and not (found.new or found.known) else 0


def _read(path: Path) -> bytes:
    """What a file or standard input holds."""
    try:
        return sys.stdin.buffer.read() if path == STDOUT else path.read_bytes()
    except OSError as error:
        raise FactcheckError(f"{path} cannot be read ({error.strerror}): name an exported file") from error


def _counts(found: Imported) -> str:
    """Such as "3 decisions taken in, 12 known already, 1 line passed over"."""
    passed = f", {many(len(found.problems), 'line')} passed over" if found.problems else ""
    return f"{many(found.new, 'decision')} taken in, {found.known} known already{passed}"
