"""Invented pages of many kinds: each line of a page file states the kind of zone that it belongs to."""

from pathlib import Path

import pytest

from sources.zones.tiling import tile

PAGES = sorted(Path(__file__).with_name("pages").glob("*.page"))


def labelled(page: Path) -> list[tuple[str, str]]:
    """Pieces of a page's text with the kind that each should have, line breaks among them."""
    pieces: list[tuple[str, str]] = []
    for line in page.read_text("utf-8").splitlines():
        for part in line.split("‖"):
            kind, _, words = part.partition("|")
            pieces.append((kind.strip(), words[1:]))
        pieces.append(("", "\n"))
    return pieces


def found(text: str) -> list[str]:
    """The kind of each character of a text."""
    return [zone.kind for zone in tile(text) for _ in range(len(zone.span))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_line_of_a_page_is_what_it_is(page: Path) -> None:
    pieces = labelled(page)
    kinds = found("".join(words for _, words in pieces))
    wrong, at = [], 0
    for kind, words in pieces:
        seen = {kinds[at + i] for i, sign in enumerate(words) if not sign.isspace()}
        if seen and seen != {kind}:
            wrong.append(f"{words!r} is {kind}, taken for {', '.join(sorted(seen))}")
        at += len(words)
    assert not wrong, "\n".join(wrong)


def test_there_are_pages() -> None:
    assert len(PAGES) >= 12
