from pathlib import Path

import pytest

from factcheck.commands.hints import desk_option
from factcheck.config import DESK


@pytest.mark.parametrize(
    ("desk", "option"),
    [
        (DESK, ""),
        (Path("mine.desk"), " --desk mine.desk"),
        (Path("my desk"), " --desk 'my desk'"),
        (Path("a;rm b"), " --desk 'a;rm b'"),
        (Path("x\x1b[2J"), " --desk 'x␛[2J'"),
    ],
)
def test_a_desk_is_named_as_a_shell_takes_it(desk: Path, option: str) -> None:
    assert desk_option(desk) == option
