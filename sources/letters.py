"""Lower case that keeps its length, and that tables of words know: Turkish i and old s are letters like others."""

ODD = {"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"}
"""Letters that patterns without regard to case take for i, s or k, but whose lower case is another, or of two code points."""


def lowered(text: str) -> str:
    """A text in lower case, each code point where it was.

    What a pattern found in it, or in the text itself without regard to case, can be looked up in a table.
    """
    if not text.isascii():
        for letter, plain in ODD.items():
            text = text.replace(letter, plain)
    return text.lower()
