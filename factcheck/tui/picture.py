"""A picture of the review screen, made by the program itself: `python -m factcheck.tui.picture DESK FILE.svg`."""

import asyncio
import re
import sys
from pathlib import Path

from factcheck.review.session import ReviewSession
from factcheck.tui.app import ReviewApp

SIZE = (100, 30)
"""Columns and rows."""
FONTS = re.compile(r"\s*@font-face \{[^}]*\}")
"""Fonts that the picture would fetch from elsewhere; the reader's own fixed-width font does as well."""


def svg(folder: Path, *, story: str | None = None, flag: int = 0, size: tuple[int, int] = SIZE) -> str:
    """The screen as it opens on a desk, `flag` flags further down, as SVG. Raises DeskError.

    Writes no judgement, but makes the ledger where the desk has none yet.
    """
    with ReviewSession.open(folder, reviewer="reviewer", story=story) as session:
        session.go(session.position + flag)
        return FONTS.sub("", asyncio.run(_drawn(ReviewApp(session), size)))


async def _drawn(app: ReviewApp, size: tuple[int, int]) -> str:
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        return app.export_screenshot(title="factcheck review")


def main(arguments: list[str]) -> int:
    """Write the picture of a desk to a file; gives the exit status."""
    desk, target = arguments
    Path(target).write_text(svg(Path(desk)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
