"""What of a text does not bear its headline out, and whether the two speak of one thing."""

from collections.abc import Sequence

from attrs import frozen

from claims.claim import Claim
from factcheck.checks import sentences
from factcheck.checks.headlines import words as headline_words
from factcheck.checks.headlines.words import Headline
from factcheck.order import Severity
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

LEAD = 4
"""Sentences at the beginning of the text in which it has to take the headline up."""
SHARED = 2
"""Words besides the act in which headline and text must agree, or all where there are fewer."""


@frozen(kw_only=True)
class Doubt:
    """What of the text does not bear the headline out."""

    claim: Claim
    """The claim."""
    span: Span
    """The words."""
    severity: Severity
    """How bad it is."""
    how: str
    """How the text has it: "as possible only"."""
    excuse: Reason | None = None
    """What explains it, where something does."""


def early(claims: Sequence[Claim]) -> list[Span]:
    """The first sentences of the text."""
    return sorted({claim.sentence for claim in claims})[:LEAD]


def same(story: Story, headline: Headline, claim: Claim, least: int = SHARED) -> bool:
    """Do headline and sentence speak of one thing, which they show in `least` words?"""
    words = headline_words.WORD.findall(sentences.words(story, claim))
    shared = headline.about & headline_words.stems(words)
    return len(shared) >= max(1, min(least, len(headline.about)))
