"""The review a line at a time on standard input and output, which may be a terminal, a pipe or a file."""

import sys
from io import TextIOWrapper

from factcheck.review.plain.loop import PlainReview
from factcheck.review.session import ReviewSession


def run(session: ReviewSession) -> int:
    """Review until the reviewer leaves or the input ends; gives the exit status. Raises DeskError, KeyboardInterrupt.

    A decision is on the disk before it is told, so that nothing is lost however the review ends.
    """
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    try:
        PlainReview(session, ask, tell).run()
    except KeyboardInterrupt:
        tell("")
        raise
    return 0


def ask(prompt: str) -> str | None:
    """Show a prompt and wait for a line; None at the end of input."""
    sys.stdout.write(prompt)
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        tell("")
        return None
    return line.rstrip("\r\n")


def tell(line: str) -> None:
    """Show one line."""
    sys.stdout.write(f"{line}\n")
