"""The time of a run, for those who ask for it."""

from argparse import Namespace
from datetime import UTC, datetime
from typing import Any


def stamped(document: dict[str, Any], options: Namespace) -> dict[str, Any]:
    """The report with the time of the run in UTC where `--stamp` is given; else as it is."""
    if not options.stamp:
        return document
    return document | {"stamp": datetime.now(UTC).isoformat(timespec="seconds")}
