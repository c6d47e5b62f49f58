"""The parts of our tables: `dev` and `fresh` were read while the rules were written, `held` and `blind` never."""

from collections.abc import Sequence

import pytest

READ = frozenset({"dev", "fresh"})
"""Parts that may be read."""


def at_most(part: str, cases: Sequence[str], bound: float) -> None:
    """Fail where there are more cases than the bound: with the cases of what was read, the number of those that were not."""
    __tracebackhide__ = True  # the arguments of this call would be printed
    if len(cases) > bound:
        told = "\n".join(cases) if part in READ else f"{part} cases"
        pytest.fail(f"{len(cases)} instead of {bound:g} at most: {told}", pytrace=part in READ)
