"""What the comparison of two names gives."""

from typing import Literal

from attrs import frozen

from claims.names.align import TokenPair

Level = Literal["same", "variant", "misspelling", "different"]


@frozen(kw_only=True)
class NameComparison:
    """How two names stand to each other, and why."""

    level: Level
    """same: equal but for case, marks and titles; variant: another accepted form; misspelling: near, and
    no other known name; different: somebody else."""
    reason: str
    """One sentence that says what decided."""
    pairs: tuple[TokenPair, ...] = ()
    """Words that answer each other, folded; empty where nothing had to be aligned."""
