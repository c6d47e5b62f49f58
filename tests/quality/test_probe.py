"""The gate on the texts that the head-to-head shows to both tools. The floor only goes up, the bound only down."""

import pytest

from tests.bench.head_to_head import PROBE, Case, cases, ours

FOUND = 42
"""Clashes that are flagged, of 50."""
ALARMS = 0
"""Look-alikes that are flagged, of 50."""


@pytest.fixture(scope="module")
def flagged() -> tuple[tuple[Case, bool], ...]:
    """Every case, and whether anything was flagged."""
    every = cases(PROBE)
    return tuple(zip(every, ours(every), strict=True))


def told(case: Case) -> str:
    return f"{case.kind}: {' || '.join(text.words for text in case.texts)}"


def test_clashes_are_flagged(flagged: tuple[tuple[Case, bool], ...]) -> None:
    missed = [told(case) for case, loud in flagged if case.clash and not loud]
    assert sum(case.clash for case, _ in flagged) - len(missed) >= FOUND, missed


def test_look_alikes_are_not(flagged: tuple[tuple[Case, bool], ...]) -> None:
    alarms = [told(case) for case, loud in flagged if not case.clash and loud]
    assert len(alarms) <= ALARMS, alarms
