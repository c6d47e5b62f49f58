"""What was published, by whom, when, and taken from where?"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sources.article import Article as Article
    from sources.article import SourceProblem as SourceProblem
    from sources.readers import read as read

__all__ = ["Article", "SourceProblem", "read"]
HOMES = {"Article": "sources.article", "SourceProblem": "sources.article", "read": "sources.readers"}


def __getattr__(name: str) -> object:
    """Load a name when it is first asked for, so that importing the package stays cheap."""
    if name in HOMES:
        return getattr(importlib.import_module(HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
