"""What one party answers to the accusation of another."""

from attrs import frozen

from claims.claim import Claim
from factcheck.checks.sides import Place
from factcheck.checks.speech import voices

REACH = 1200
"""Code points between an accusation and its answer."""


@frozen(kw_only=True)
class Answered:
    """An accusation and its answer."""

    charge: Place
    """The words of the accusation."""
    accuser: Claim | None
    """The claim that makes it; None when only the answer names it."""
    answer: Claim
    """The claim of the one who denies it."""


def answered(accuser: Claim, answer: Claim) -> Answered:
    """An accusation that a claim makes, and its answer."""
    return Answered(charge=Place(article=accuser.article, span=accuser.span), accuser=accuser, answer=answer)


def one_voice(one: Claim, other: Claim) -> bool:
    """Have two claims one speaker, as far as is known?"""
    first, second = one.speaker, other.speaker
    if first is None or second is None:
        return False
    if first.entity is not None and second.entity is not None:
        return first.entity == second.entity
    return voices.one_by_words(first, second)
