"""The parts of our tables: `dev` and `fresh` were read while the rules were written, `held` and `blind` never."""

from collections.abc import Sequence

READ = frozenset({"dev", "fresh"})
"""Parts that may be read."""


def message(part: str, cases: Sequence[str]) -> str:
    """What a failing test says: the cases of what was read, the number of those that were not."""
    return "\n".join(cases) if part in READ else f"{len(cases)} {part} cases"
