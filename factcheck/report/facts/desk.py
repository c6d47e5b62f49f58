"""The table of facts of a story in the desk."""

from pathlib import Path

from factcheck.desk.folder import Desk
from factcheck.report.facts.table import ROWS, FactTable, table


def of_desk(folder: Path, story: str, *, rows: int = ROWS) -> FactTable:
    """The table of a story in the desk; opens a connection of its own, so that any thread may call it.

    What reviewers decided is left out, so that a blind review can show it.
    Raises DeskError when the desk cannot be read or holds no such story.
    """
    with Desk.read(folder) as desk:
        return table(desk.document(story) | {"judgements": []}, rows=rows)
