"""What a terminal is given of a text: nothing that it obeys, and nothing that terminals draw in different widths."""

from unicodedata import category

from factcheck.output.text import REPLACEMENT, safe

DROPPED = (
    (0x20E3, 0x20E3),  # the frame of a keycap
    (0xFE00, 0xFE0F),  # selectors of a variant: with one, some terminals draw ❤ in two cells and some in one
    (0x1F3FB, 0x1F3FF),  # tones of skin
    (0xE0100, 0xE01EF),  # more selectors
)
"""Ranges of code points that only change the look of the one before."""
FLAGS = range(0x1F1E6, 0x1F200)
"""Letters of which two make the flag of a country, where the terminal has it."""


class _Table(dict[int, int | str | None]):
    """A table for `str.translate`, filled by the letters that it meets."""

    def __missing__(self, code: int) -> int | str | None:
        self[code] = _drawn(code)
        return self[code]


def _drawn(code: int) -> int | str | None:
    """What stands for a code point: itself, another one, or nothing."""
    if any(first <= code <= last for first, last in DROPPED):
        return None
    if code in FLAGS:
        return chr(ord("A") + code - FLAGS.start)
    return REPLACEMENT if category(chr(code)) == "Cn" else code


TABLE = _Table()


def visible(text: str) -> str:
    """The text made safe, each letter as wide as every terminal takes it to be; it can be shorter than it was.

    Cut a text by its offsets first, and make the pieces visible after.
    """
    shown = safe(text)
    return shown if shown.isascii() else shown.translate(TABLE)
