"""What a caller may choose; imports nothing of ours, since every command pays for it."""

from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

DESK = Path("factcheck.desk")
"""The folder that holds everything, in the working folder unless `--desk` names another."""
STORY = "story"
"""Name of a story that nobody named."""


@frozen(kw_only=True)
class Config:
    """Choices for a check, from Python or from a configuration file."""

    model: str | None = None
    """Name of an installed spaCy pipeline for English; None for the one that comes along."""
    story: str = STORY
    """Name of the story, as the report gives it."""
    fields: Mapping[str, str] = field(factory=dict)
    """Where the fields of an article stand in the JSON of an archive: {"text": "body", "outlet": "source.name"};
    for `sources.read`."""
