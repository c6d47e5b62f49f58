"""What a caller may choose; imports nothing of ours, since every command pays for it."""

from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

DESK = Path("factcheck.desk")
"""The folder that holds everything, in the working folder unless `--desk` names another."""
PORT = 8000
"""Where `factcheck review --serve` listens unless another port is named."""
STORY = "story"
"""Name of a story that nobody named."""


THEMES = ("terminal", "dark", "light", "high-contrast")
"""Colours of the review: the terminal's own, or ours."""


@frozen(kw_only=True)
class ReviewConfig:
    """How the review looks, and which keys it takes."""

    theme: str = THEMES[0]
    """One of THEMES."""
    keys: Mapping[str, str] = field(factory=dict)
    """Keys by the id of what they do, several parted by commas: {"uphold": "y,a"}; `factcheck.tui.keys` has the ids."""


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
    jobs: int = 1
    """Processes that read articles. With more than one the calling script needs the usual
    `if __name__ == "__main__":`, since each process imports it."""
    off: frozenset[str] = frozenset()
    """Suppressors that explain nothing, by name (see `factcheck.suppressors.REASONS`)."""
    candidates: bool = False
    """List under `matches` also what was held against each other and is about no common fact (relation `none`)."""
    reviewer: str | None = None
    """Who decides in `factcheck review`; None for the user of this machine."""
    review: ReviewConfig = field(factory=ReviewConfig)
    """How the review looks, and its keys."""
