"""What many tests share."""

import pytest

from claims import language as languages
from claims.language import Language


@pytest.fixture(scope="session")
def language() -> Language:
    """The default model, loaded once."""
    return languages.load()
