"""Quotations of a story held together once, for the kinds of flag that rest on them."""

from factcheck.checks.finding import Findings
from factcheck.checks.speech import attributions, near, quotations
from factcheck.checks.speech import mismatch as quote_mismatch
from factcheck.checks.speech import pairs as quote_pairs
from factcheck.story import Story


def check(story: Story) -> Findings:
    """`quote_mismatch` and `attribution_conflict` among quotations."""
    found = quotations.find(story)
    known = quote_pairs.pairs(found)
    pairs = (*known, *near.pairs(story, found, known))
    return Findings(
        misfits=(*quote_mismatch.misfits(story, pairs), *attributions.misfits(story, pairs)),
        suppressed=(*quote_mismatch.suppressed(story, pairs), *attributions.suppressed(story, pairs)),
    )
