"""The two streams of the command line: results on standard output, everything else on standard error."""

import sys
from collections.abc import Iterable

from attrs import field, frozen
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.output.text import one_line
from factcheck.output.unread import unread


@frozen(kw_only=True)
class Screen:
    """Where a command prints; no markup is ever read out of what it prints."""

    out: Console
    """Standard output: the result and nothing else."""
    err: Console
    """Standard error: problems, progress, and what to do next."""
    quiet: bool = field(default=False)
    """Print problems only."""

    def show(self, results: Iterable[RenderableType]) -> None:
        """Print a result, unless the user wants none."""
        for one in () if self.quiet else results:
            self.out.print(one)

    def lines(self, results: Iterable[Text]) -> None:
        """Print a result line by line, each as long as it is, for programs that read it."""
        for one in () if self.quiet else results:
            self.out.print(one, soft_wrap=True)

    def hint(self, *lines: str) -> None:
        """Say what to do next, unless the user wants quiet."""
        for line in () if self.quiet else lines:
            self.err.print(Text(line), soft_wrap=True)

    def problem(self, message: str) -> None:
        """Say in one line what went wrong, whatever the user wants."""
        self.err.print(Text(f"factcheck: {one_line(message)}"), soft_wrap=True)


class Stream(Console):
    """A stream whose reader may leave: rich would end the program with status 1, which is that of `--fail-on`."""

    def on_broken_pipe(self) -> None:
        """Print no more; the command goes on to its own status."""
        self.quiet = True
        unread(self.file)


def screen(*, quiet: bool = False, no_color: bool = False) -> Screen:
    """The streams of this process; rich itself respects NO_COLOR and what is no terminal."""

    def console(*, stderr: bool) -> Console:
        return Stream(stderr=stderr, no_color=no_color or None, highlight=False, markup=False, emoji=False)

    return Screen(out=console(stderr=False), err=console(stderr=True), quiet=quiet)


def bare_table(*, header: bool = True) -> Table:
    """A table without lines, its columns two spaces apart."""
    return Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=header)


def write_bytes(data: bytes) -> None:
    """Put bytes on standard output as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
