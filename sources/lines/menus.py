"""Lines that lead elsewhere: rows of links, and prompts such as "Subscribe for 1 euro a week"."""

import re
from functools import cache

from sources.lines.headings import heading
from sources.tables import rows

LONGEST = 120
"""Code points of a line that is looked at."""
LABEL = 3
"""Words that a link in a row has at most."""
POINTS = re.compile(
    r"(?:watch|listen to|see|view|hear|play|scroll|click|tap|read)\b[^.?!\"“”]{0,60}\b(?:below|above|here)\W{0,3}",
    re.IGNORECASE,
)
"""What sends a reader to another place of the page: "Watch the full report below:"."""
CLICKED = re.compile(
    r"for (?:an? |the |more |all |other |related )[^.?!\"“”]{2,60}, ?(?:please )?(?:double[- ])?click(?: on)?\b[^.?!]{0,40}",
    re.IGNORECASE,
)
"""What a wire puts under a report for those who read it on its own screens: "For a TABLE of rates, double-click on"."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*k?")
MARKS = re.compile(r"[^\w]+")
ROW = re.compile(r"\s*[|•·¦]\s*|\s+[/\u2013—-]\s+")
PATH = re.compile(r"\s*[\u203a\u00bb>→]\s*")
PRICE = re.compile(r"(?:[£$€¥]|rs\.?|usd|eur|gbp)?\s?\d+(?:[.,]\d+)?(?:[£$€¥p%¢]|c)?")
MARK = ".,!?:;…\u203a\u00bb>→\"'()*"


def is_menu(line: str) -> bool:
    """Is the line a row of links: "HOME | BLOG | SHOP", "News > World"?"""
    if len(line) > LONGEST or line.endswith((".", "?", "”", '"')):
        return False
    row, path = ROW.split(line), PATH.split(line)
    return (len(row) >= 3 and _are_labels(row)) or (len(path) >= 2 and _are_labels(path))


def _are_labels(pieces: list[str]) -> bool:
    """Are all pieces a few words, with a capital first? An empty piece at an edge comes of a mark there."""
    inner = [piece for piece in pieces if piece]
    return len(inner) >= 2 and all(
        len(piece.split()) <= LABEL and piece[0].isupper() and "," not in piece for piece in inner
    )


def is_prompt(line: str) -> bool:
    """Does the line ask for a click, in nothing but the words of such lines: "Log in", "Subscribe for £1 a week"?"""
    if len(line) > LONGEST:
        return False
    said = [word.strip(MARK) for word in line.replace("\u2019", "'").casefold().split()]
    said = [word for word in said if word]
    for length in (2, 1):
        if " ".join(said[:length]) in _words("opening"):
            return all(word in _words("word") or PRICE.fullmatch(word) for word in said[length:])
    return False


@cache
def _words(part: str) -> frozenset[str]:
    """All openings or all words that may follow one."""
    return frozenset(row[0] for row in rows("prompts.tsv") if row[1] == part)


def is_button(line: str) -> bool:
    """Is the line what a reader presses: "Share", "Save", "Log in"?"""
    found = heading(line)
    return is_prompt(line) or (found is not None and found.force == "label" and found.kind == "boilerplate")


def points_on(line: str) -> bool:
    """Does the line do nothing but send the reader to a video, a list or a link: "Watch the full report below:"?"""
    if len(line) > LONGEST or line.endswith("."):
        return False
    return POINTS.fullmatch(line) is not None or CLICKED.fullmatch(line) is not None


def is_answer(line: str) -> bool:
    """Is the line what stands under a reader's comment: "Reply", "Like · Reply · 14"?"""
    if len(line) > LONGEST // 2 or line.endswith("."):
        return False
    said = frozenset(MARKS.sub(" ", NUMBER.sub(" ", line.casefold())).split())
    return bool(said & _answers("sign")) and said <= _answers("sign") | _answers("beside")


@cache
def _answers(part: str) -> frozenset[str]:
    """The words by which a comment is answered, or those that may stand beside them."""
    return frozenset(row[0] for row in rows("answers.tsv") if row[1] == part)
