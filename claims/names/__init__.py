"""Are two names those of one person or body, and is one of them misspelt?"""

from claims.names.comparing import compare
from claims.names.comparison import NameComparison

__all__ = ["NameComparison", "compare"]
