"""What many tests share."""

import signal

import pytest

from claims import language as languages
from claims.language import Language


@pytest.fixture(scope="session", autouse=True)
def _ctrl_c() -> None:
    """Ctrl-C reaches the programs that tests start, also where the tests run in the background and ignore it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def language() -> Language:
    """The default model, loaded once."""
    return languages.load()
