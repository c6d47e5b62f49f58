"""What a short article has in the place of what the article that it retells has."""

from attrs import frozen

from factcheck.matching.retold.spots import Spot
from factcheck.model import Aspect


@frozen(kw_only=True)
class Rival:
    """Two values, names or words of which only one can be right."""

    short: Spot
    """What the short article has."""
    long: Spot
    """What the longer one has."""
    aspect: Aspect
    """What differs."""
    sure: bool
    """Is so much alike around them that they surely are of one thing?"""
