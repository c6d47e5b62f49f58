"""Small values that a review session gives to whoever shows it."""

from attrs import frozen

from factcheck.ledger.line import Judgement
from factcheck.report.labels import State
from factcheck.review.shelf import QueueRow


@frozen(kw_only=True)
class Standing:
    """What was decided about a flag so far."""

    state: State
    """Where it stands for the reviewer."""
    own: Judgement | None
    """The reviewer's judgement that holds; in state `stale` it was about other words."""
    others: tuple[Judgement, ...]
    """What holds for other reviewers, by name; none in a blind review."""


@frozen(kw_only=True)
class Undone:
    """What was taken back."""

    line: Judgement
    """The decision; of several that were taken in one act the last."""
    count: int
    """How many decisions were taken back, all of one act."""
    only_note: bool
    """True when a note alone was taken back, and the decision still stands."""
    shown: bool
    """False when the flag is no longer in the queue."""


@frozen
class QueueLine:
    """A line of the queue."""

    state: State
    """Where the flag stands."""
    marked: bool
    """Will the next judgement be about it, and all others that are marked?"""
    row: QueueRow | None
    """What it says; None when the analysis has lost it."""
