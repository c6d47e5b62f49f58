"""Passages that two texts have in common."""

import pytest

from sources.origins.passages import Passage, common, index
from sources.origins.words import WORD, Numbers

PASSAGE = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"


def found(left: str, right: str) -> tuple[Passage, ...]:
    numbers = Numbers()
    first, second = ([numbers[word] for word in WORD.findall(text)] for text in (left, right))
    return common(first, second, index(first))


@pytest.mark.parametrize(
    ("right", "words"),
    [
        (PASSAGE, 14),
        (f"and then {PASSAGE} came", 14),
        (PASSAGE.replace("five", "V"), 13),
        (PASSAGE.replace("five ", ""), 13),
        (PASSAGE.replace("five", "five and a half"), 14),
        (PASSAGE.replace("five six", "six five"), 12),
        (PASSAGE.replace(" four ", " IV ").replace("nine", "IX"), 12),
        ("one two three four five six seven eight", 8),
    ],
)
def test_words_in_common(right: str, words: int) -> None:
    (passage,) = found(f"before it {PASSAGE} after it", right)
    assert passage.words == words


@pytest.mark.parametrize(
    "right",
    [
        "one two three and nothing else",
        "",
        "one two",
        " ".join(reversed(PASSAGE.split())),
        "of the other kind",
    ],
)
def test_too_few_words_are_no_passage(right: str) -> None:
    assert found(PASSAGE, right) == ()


def test_places_and_the_longest_run() -> None:
    (passage,) = found(f"before it {PASSAGE} after", "x " + PASSAGE.replace("five", "V"))
    assert (passage.left, passage.right, passage.run) == ((2, 16), (1, 15), (7, 16))


def test_passages_in_another_order_are_two() -> None:
    other = PASSAGE.replace(" ", "y ")
    assert len(found(f"{PASSAGE} {other}", f"{other} and {PASSAGE}")) == 2
