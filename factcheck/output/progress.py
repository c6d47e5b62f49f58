"""Progress of a long run, on standard error and only for people."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Tick = Callable[[int], None]
"""Is told how many more are done."""


@contextmanager
def progress(label: str, total: int, *, console: Console, quiet: bool) -> Iterator[Tick]:
    """Show `label` with a bar until the block ends; shows nothing where nobody watches.

    FORCE_COLOR and its like make rich take a file for a terminal; a bar is for real ones alone.

    The function that it gives is called with how many of `total` were done since the last call.
    """
    shown = console.file.isatty() and console.is_terminal and not quiet and not console.is_dumb_terminal
    if not shown:
        yield _unseen
        return
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda done: bar.advance(task, done)


def _unseen(_done: int) -> None:
    """Nobody watches."""
