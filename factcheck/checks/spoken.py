"""Quotations of a story held together once, for the kinds of flag that rest on them."""

from factcheck.checks import attributions, quotations, quote_mismatch, quote_pairs
from factcheck.checks.finding import Findings
from factcheck.story import Story


def check(story: Story) -> Findings:
    """`quote_mismatch` and `attribution_conflict` among quotations."""
    pairs = quote_pairs.pairs(quotations.find(story))
    return Findings(
        misfits=(*quote_mismatch.misfits(story, pairs), *attributions.misfits(story, pairs)),
        suppressed=(*quote_mismatch.suppressed(story, pairs), *attributions.suppressed(story, pairs)),
    )
