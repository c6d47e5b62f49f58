"""What a caller may choose; imports nothing of ours, since every command pays for it."""

from pathlib import Path

from attrs import frozen

DESK = Path("factcheck.desk")
"""The folder that holds everything, in the working folder unless `--desk` names another."""
STORY = "story"
"""Name of a story that nobody named."""


@frozen(kw_only=True)
class Config:
    """Choices for a check from Python."""

    model: str | None = None
    """Name of an installed spaCy pipeline for English; None for the one that comes along."""
    story: str = STORY
    """Name of the story, as the report gives it."""
