"""What was published, by whom, when, and taken from where?"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sources.readers import read as read

__all__ = ["read"]


def __getattr__(name: str) -> object:
    """Load `read` when it is first asked for, so that importing the package stays cheap."""
    if name == "read":
        return importlib.import_module("sources.readers").read
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
