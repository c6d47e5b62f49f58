"""Hostile texts, made of one piece again and again, cost no more than their length: twice the text, twice the time."""

from collections.abc import Callable
from gc import collect
from time import process_time

import pytest

from sources.article import Provenance
from sources.assembly import Given, assemble
from tests.sources.pages.webpages import page, read

SIZE = 32_000
"""Code points of the longer text; the shorter one has a quarter."""
GROWTH = 10.0
"""How much longer four times the text may take: linear work takes four times as long, work that grows with the square 16."""
SOON = 0.2
"""Seconds of CPU below which nothing is said: that is noise."""
PIECES = (
    "(Reuters) ", "[AFP] ", "(Xinhua/Ada Brink) ", "(Source: Reuters) ", "KESTI (AP) \u2014 ", "KESTI, May 3 ",
    "(AFP) - KESTI, MAY 3 - ", "\u00a9 2024 ", "\u00a9 2024 Norland Herald ", "Copyright 2021 ", "By A B, ", "By Ada Brink and ",
    "Ada Brink is a ", "Ada Brink writes ", "Published 3 May 2021 ", "Updated: ", "May 3, 2021, ", "3 May ", "10:12 GMT ", "2021-03-12T",
    "12/03/2021 ", "4 hours ago ", "last year, ", "in 2021 (", "tomorrow, 4 May ", "Source: ", "SOURCE Telvora ", "Photo: ",
    "first published in ", "Reporting by A B; ", "The Associated Press ", "told the Herald ", "Read more: ", "Comments ",
    "Home | ", "\u201cIt held. ", '"', "' ", "'a ", "(", "[", "| ", "- ", "\u2022 ", "\u2014 ", "/ ", ": ", "A. ", "A ", "a.b.", "a-b-", "! ",
    "@ada ", "ada@", "www.", "# ", "> ", "\u00a0", "\t", "Vol. 1 ",
)  # fmt: skip
"""Beginnings of what the rules look for."""
REPORT = "The dam held through the night, engineers said on Monday.\n\nIt was no small thing for the town. "
FORMS: dict[str, Callable[[str, int], str]] = {
    "one line": lambda piece, size: piece * (size // len(piece)),
    "lines": lambda piece, size: f"{piece.strip()}\n" * (size // (len(piece) + 1)),
    "paragraphs": lambda piece, size: f"{piece.strip()}\n\n" * (size // (len(piece) + 2)),
    "in a report": lambda piece, size: (
        f"{REPORT}{piece * (size // len(piece))} and so it held.\n\nThat was all."
    ),
    "under a report": lambda piece, size: (
        f"{REPORT}\n\n" + f"{piece.strip()}\n\n" * (size // (len(piece) + 2))
    ),
}


def cost(text: str) -> float:
    """Seconds of CPU that reading a text takes."""
    collect()
    start = process_time()
    provenance = Provenance(location="a.txt", reader="text", digest="0")
    assemble("a", text, provenance, Given(), Given())
    return process_time() - start


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_again_and_again(piece: str, form: str) -> None:
    long = cost(FORMS[form](piece, SIZE))
    if long > SOON:
        assert long < GROWTH * cost(FORMS[form](piece, SIZE // 4))


@pytest.mark.parametrize(
    "piece",
    [
        "<div>x</div>",
        "held<br>",
        "<time>3 May 2021</time>",
        "<h1>Dam</h1>",
        "<span class=author>By Ada Brink</span>",
    ],
)
def test_an_element_again_and_again(piece: str) -> None:
    def took(size: int) -> float:
        start = process_time()
        read(page().replace("<main>", piece * (size // len(piece)) + "<main>"))
        return process_time() - start

    long = took(400_000)
    if long > 6 * SOON:
        assert long < GROWTH * took(100_000)
