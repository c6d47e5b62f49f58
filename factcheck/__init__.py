"""What does not fit, and what did a person decide about it?"""

import importlib

TYPE_CHECKING = False  # that of typing costs 10 ms of every start, in which Ctrl-C is not met yet
if TYPE_CHECKING:
    from factcheck.config import Config as Config
    from factcheck.run import check as check

__all__ = ["Config", "check"]

HOMES = {"Config": "factcheck.config", "check": "factcheck.run"}
"""Where the names of this package are defined; imported when first asked for, so that importing it stays cheap."""


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for."""
    if name in HOMES:
        return getattr(importlib.import_module(HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
