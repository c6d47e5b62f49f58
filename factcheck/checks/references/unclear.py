"""Words of which it cannot be told whom or what they mean, and the words that would tell it."""

import re
from functools import cache

from attrs import frozen

from claims.claim import Claim
from factcheck import tables
from factcheck.order import Severity
from factcheck.suppressors import Reason
from sources.span import Span

MARKS = re.compile("[“”\"„«»]|``|''")
"""Marks of quotation that are no apostrophe."""


@frozen(kw_only=True)
class Unclear:
    """Words of which it cannot be told whom or what they mean."""

    claim: Claim
    """The claim that they stand in."""
    span: Span
    """The words."""
    severity: Severity
    """How bad it is."""
    what: str
    """What cannot be told."""
    excuse: Reason | None = None
    """What explains it, where something does."""


@cache
def pattern(kind: str) -> re.Pattern[str]:
    """The words of a kind in reference_words.tsv."""
    return re.compile(rf"\b(?:{tables.alternatives('reference_words', kind)})\b", re.IGNORECASE)
