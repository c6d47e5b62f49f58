"""docs/input.md says what the readers do."""

import re
from pathlib import Path

import pytest

from factcheck.settings import parsed
from sources.inputs import archives, unpacking
from sources.inputs.answers import Limits
from sources.inputs.fields import checked
from sources.inputs.items import ARCHIVES, KNOWN
from sources.inputs.naming import MARK

TEXT = (Path(__file__).parents[2] / "docs" / "input.md").read_text("utf-8")


@pytest.mark.parametrize("ending", [*KNOWN, *ARCHIVES])
def test_every_ending_is_in_the_table(ending: str) -> None:
    assert re.search(rf"^\|.*`{re.escape(ending)}`.*\|.*\|$", TEXT, re.MULTILINE)


def test_the_example_of_a_configuration_is_one() -> None:
    example = "\n".join(line[4:] for line in TEXT.splitlines() if line.startswith("    "))
    assert checked(parsed(example, "example").fields)["text"] == "body.paragraphs"


@pytest.mark.parametrize(
    "words",
    [
        f"more than {archives.MEMBERS:,} entries",
        f"more\nthan {unpacking.TOTAL // 1_000_000} MB",
        f"more than {unpacking.SMALL // 1_000_000} MB and {unpacking.RATIO} times",
        f"{Limits().seconds:g} seconds and {Limits().size // 1_000_000} MB",
        {5: "at most five redirects"}[Limits().hops],
        {12: "twelve\ndigits"}[MARK],
    ],
)
def test_limits_are_as_they_are_set(words: str) -> None:
    assert words in TEXT
