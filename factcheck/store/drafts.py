"""Drafts: files that are being written beside the file that they will replace, and what a killed program left of them."""

import os
import platform
import re
from contextlib import suppress
from pathlib import Path

from sources.digest import digest

NAME = re.compile(r"\.factcheck-([0-9a-f]{16})-([0-9]{1,9})-[0-9a-f]{16}\.tmp", re.ASCII)
"""Name of a draft: digest of the machine, number of the process, digest of the file's name."""

TELLS = os.name == "posix"
"""Does signal 0 ask a process whether it is there? Elsewhere it may end it."""


def draft(target: Path) -> Path:
    """Where this process writes `target` until all is there: beside it, for only there can it be renamed in one step.

    Drafts in that folder whose process was killed are removed.
    """
    sweep(target.parent)
    return target.with_name(f".factcheck-{_machine()}-{os.getpid()}-{digest(target.name)}.tmp")


def sweep(folder: Path) -> None:
    """Remove the drafts that processes of this machine left when they were killed; no other file is touched."""
    with suppress(OSError):
        for path in sorted(folder.glob(".factcheck-*.tmp")):
            found = NAME.fullmatch(path.name)
            if found and found[1] == _machine() and not _alive(int(found[2])):
                path.unlink(missing_ok=True)


def _machine() -> str:
    """Tells this machine from others that write to the same folder, where the same number is another process."""
    return digest("machine", platform.node())


def _alive(process: int) -> bool:
    """Does a process run under this number? Where the system cannot tell without harm, it does."""
    if not TELLS:
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it belongs to somebody else
        return True
    return True
