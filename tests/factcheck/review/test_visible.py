import pytest
from rich.cells import cell_len

from factcheck.output.text import safe
from factcheck.review.visible import visible
from factcheck.review.wrap import cells, fit, wrap


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("caf\xe9 \u201cquoted\u201d", "caf\xe9 \u201cquoted\u201d"),
        ("\x1b]0;t\x07", "␛]0;t␇"),
        ("\u2764\ufe0f", "\u2764"),
        ("1\ufe0f\u20e3", "1"),
        ("\U0001f44d\U0001f3fd", "\U0001f44d"),
        ("\U0001f1ef\U0001f1f5", "JP"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\ufffd\U0001f469"),
        ("\u845b\U000e0100", "\u845b"),
        ("a\u0378b", "a\ufffdb"),
        ("e\u0301", "e\u0301"),
        ("\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05dc\u05d5\u05dd"),
    ],
)
def test_what_terminals_draw_alike(text: str, shown: str) -> None:
    assert visible(text) == shown


EMOJI = "\u2764\ufe0f \U0001f1ef\U0001f1f5 \U0001f44d\U0001f3fd 1\ufe0f\u20e3 \u260e\ufe0f \U0001f468\u200d\U0001f469"


def test_width_is_the_sum_of_the_letters_as_terminals_without_clusters_have_it() -> None:
    assert cells(EMOJI) == sum(cell_len(letter) for letter in visible(EMOJI))
    assert cells(EMOJI) != cell_len(safe(EMOJI))


@pytest.mark.parametrize(
    "text", ["\u0939\u093f\u0928\u094d\u0926\u0940", "\u0ba4\u0bae\u0bbf\u0bb4\u0bcd", EMOJI]
)
@pytest.mark.parametrize("width", [8, 20, 33])
def test_no_line_is_wider_than_on_a_terminal_without_clusters(text: str, width: int) -> None:
    story = f"{text} words " * 9
    lines = [story[line.start : line.end] for line in wrap(story, width)]
    assert lines
    assert all(_drawn(line) <= width for line in (*lines, fit(story, width)))


def _drawn(text: str) -> int:
    """Cells where every letter is drawn alone, vowel signs in one cell (tmux 3.3 with \u0939\u093f\u0928\u094d\u0926\u0940: five)."""
    return sum(
        1 if 0x0900 <= ord(one) < 0x0C00 and one.isprintable() and not _mark(one) else cell_len(one)
        for one in visible(text)
    )


def _mark(letter: str) -> bool:
    return letter in {"\u094d", "\u0bcd"}
