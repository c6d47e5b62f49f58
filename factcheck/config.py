"""What a caller may choose, and what is installed to choose from."""

import json
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen

from claims.errors import ClaimError
from claims.language import DEFAULT_MODEL
from factcheck.model import ModelInfo

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


def installed(model: str | None = None) -> ModelInfo:
    """Name and version of an installed model, read from its `meta.json` without loading or importing it.

    Raises ClaimError when it is not installed or no spaCy pipeline.
    """
    name = model or DEFAULT_MODEL
    spec = find_spec(name) if name.isidentifier() else None
    if spec is None or spec.origin is None:
        raise ClaimError(
            f"model {name!r} is not installed: install it with pip, or name an installed spaCy pipeline with --model"
        )
    try:
        meta = json.loads((Path(spec.origin).parent / "meta.json").read_bytes())
        return ModelInfo(name=name, version=str(meta["version"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ClaimError(
            f"model {name!r} is no spaCy pipeline: name an installed one with --model"
        ) from error
