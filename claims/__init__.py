"""What does an article assert, and in whose voice?"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.claim import Claim
    from sources.article import Article

__all__ = ["extract"]


def extract(article: "Article") -> "tuple[Claim, ...]":
    """The claims of one article, read with the default language model.

    The model is loaded at the first call, so that importing this package costs nothing.
    Raises ClaimError when it is not installed.
    """
    from claims import extraction  # noqa: PLC0415 - the language model takes seconds to import

    return extraction.extract(article)
