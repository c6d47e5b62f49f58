"""What may reach a terminal: article text is hostile, and everything printed goes through `safe`."""

REPLACEMENT = "\ufffd"
"""Stands for what a terminal would obey or hide."""
UNSEEN = (
    (0x80, 0x9F),  # C1 controls: a terminal takes some for the start of a command
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x061C, 0x061C),  # Arabic letter mark
    (0x115F, 0x1160),  # Hangul fillers: letters that show nothing
    (0x180B, 0x180F),  # Mongolian selectors and separator
    (0x200B, 0x200F),  # zero-width characters and marks of direction
    (0x202A, 0x202E),  # embeddings and overrides of direction
    (0x2060, 0x206F),  # invisible operators, isolates of direction, deprecated controls
    (0x3164, 0x3164),  # Hangul filler
    (0xD800, 0xDFFF),  # lone surrogates: no encoding can write them
    (0xFEFF, 0xFEFF),  # byte order mark inside a text
    (0xFFA0, 0xFFA0),  # halfwidth Hangul filler
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0xE0000, 0xE007F),  # tags: a hidden alphabet
)
"""Ranges of code points, both ends inclusive, that are shown as REPLACEMENT."""
BLANK = "\t\n\x0b\x0c\r\x85\u2028\u2029"
"""Characters that break or move a line; shown as a space."""


def _table() -> dict[int, str]:
    """One printable character for each that must not be printed."""
    table = {code: REPLACEMENT for first, last in UNSEEN for code in range(first, last + 1)}
    table |= {code: chr(0x2400 + code) for code in range(0x20)}  # control pictures: ␀ ␁ … ␛
    table |= dict.fromkeys(map(ord, BLANK), " ")
    return table | {0x7F: "\u2421", 0xAD: "-"}


SAFE = _table()
"""Translation for `str.translate`: one character to one, so that offsets hold."""


def safe(text: str) -> str:
    """The text with every character that a terminal obeys or hides made visible; as long as it was."""
    return text.translate(SAFE)


def one_line(text: str, longest: int | None = None) -> str:
    """The text made safe, runs of white space as one space, cut to at most `longest` characters with an ellipsis."""
    words = " ".join(safe(text).split())
    if longest is None or len(words) <= longest:
        return words
    return words[: longest - 1].rstrip() + "…"


def many(number: int, one: str, more: str = "") -> str:
    """Such as "1 claim" and "2 claims"."""
    return f"{number} {one if number == 1 else more or one + 's'}"
