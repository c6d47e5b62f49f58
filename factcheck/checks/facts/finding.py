"""Facts of all attributes of a story, held against each other."""

from itertools import chain

from factcheck.checks import rivals
from factcheck.checks.facts import (
    contraries,
    dated,
    falls,
    firsts,
    homes,
    lasts,
    outcomes,
    premises,
    scenes,
    shares,
    sited,
    states,
    vintages,
)
from factcheck.checks.finding import Findings
from factcheck.story import Story

SORTS = (
    dated,
    sited,
    premises,
    outcomes,
    contraries,
    states,
    shares,
    scenes,
    homes,
    falls,
    firsts,
    lasts,
    vintages,
)
"""What reads the values of attributes, a module for each sort of them."""


def check(story: Story) -> Findings:
    """Every attribute to which two articles give values that cannot both hold."""
    return rivals.findings(story, tuple(chain.from_iterable(sort.rivals(story) for sort in SORTS)))
