"""What a printed page has above or below its text, known by the page's number in the same line."""

import re

LONGEST = 200
"""Code points of such a line."""
GAP = re.compile(r"\s{2,}|\s[|•·]\s")
WORD = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&.,'\u2019/-]*|of|the|and|de|du|la)"
PIECE = re.compile(rf"{WORD}(?:\s{WORD}){{0,7}}")
"""What stands beside the number: the paper's name, the section, the day."""


def beside_page_number(line: str) -> tuple[str, ...]:
    """What stands beside the number of a page in one line: the paper's name, the section, the day; () for other lines."""
    edges = line.strip()
    if len(line) > LONGEST or not edges or not (edges[0].isdigit() or edges[-1].isdigit()):
        return ()
    pieces = [piece for piece in GAP.split(edges) if piece]
    if not 2 <= len(pieces) <= 4 or not (pieces[0].isdigit() or pieces[-1].isdigit()):
        return ()
    rest = tuple(piece for piece in pieces if not piece.isdigit())
    return rest if all(PIECE.fullmatch(piece) for piece in rest) else ()
