"""Which language models are installed, told without loading them."""

import json
from importlib.util import find_spec
from pathlib import Path

from claims.errors import ClaimError
from claims.language import DEFAULT_MODEL
from factcheck.model import ModelInfo


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
