"""Pages that hold no article: what they are instead, told by their words."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from sources.tables import rows

KINDS = {
    "error": "is an error page, not an article: open its address again and save what you see",
    "robot": "is a check for robots, not an article: open its address in a browser and save what you see",
    "paywall": "is only the free part of an article behind a paywall: log in and save the full page, or its text as .txt",
    "consent": "is a request for consent to cookies, not an article: answer it and save the page behind it",
    "script": "holds no article until its scripts run: save it from a browser after it has loaded, or its text as .txt",
}
EMPTY = "holds no article text: save the full page, or its text as .txt"
FEWEST = 25
"""Words of body below which a page holds no article; the shortest of 64 news articles measured has 80."""
SHORT = 120
"""Words of body below which a page that speaks like a stub is one; free parts of articles measured have 20 to 90."""
SHARE = 0.5
"""Share of the words that may stand in paragraphs that speak like a stub."""
NUMBER = re.compile(r"\d+")
LOOKED_AT = 200_000
"""Code points of a page's words that are looked at."""


def stub(body: Sequence[str], titles: Sequence[str], text: str, page: str, *, closed: bool) -> str | None:
    """Why a page is no article; None when it is one.

    `body` are the paragraphs that were found, `text` all that was taken for the article's, `page` all words of the page; `titles`
    are its title and main headings; `closed` says that the page calls itself one for subscribers. Banners about cookies and
    offers to subscribers stand on pages with articles too: they count only where hardly any words are left.
    """
    count = sum(len(paragraph.split()) for paragraph in body)
    kind = _said(body, count)
    if kind is None and count < SHORT:
        kind = _titled(titles) or (
            "paywall" if count and (closed or "paywall" in _kinds(_plain(text))) else None
        )
    if kind is None and count < FEWEST:
        kind = next(iter(_kinds(_plain(page[:LOOKED_AT]))), None)
    return KINDS[kind] if kind else EMPTY if count < FEWEST else None


def _said(body: Sequence[str], count: int) -> str | None:
    """The kind of page that most of the paragraphs speak like."""
    said: Counter[str] = Counter()
    for paragraph in body:
        said.update(dict.fromkeys(_kinds(_plain(paragraph)), len(paragraph.split())))
    return next((kind for kind in KINDS if said[kind] > SHARE * count), None)


def _plain(words: str) -> str:
    """Words in small letters, numbers and apostrophes made alike."""
    return NUMBER.sub("9", " ".join(words.lower().replace("\u2019", "'").split()))


def _titled(titles: Sequence[str]) -> str | None:
    """The kind of page that a title or main heading names with its first words."""
    plain = [" ".join(title.lower().replace("\u2019", "'").split()) for title in titles]
    for kind, words in _table("title"):
        opening = re.compile(words.replace("9", r"\d+") if words[0].isalpha() else re.escape(words))
        if any((found := opening.match(title)) and not title[found.end() :][:1].isalnum() for title in plain):
            return kind
    return None


def _kinds(words: str) -> tuple[str, ...]:
    """The kinds of page that words speak like, in the order of `KINDS`."""
    found = {kind for kind, phrase in _table("text") if phrase in words}
    return tuple(kind for kind in KINDS if kind in found)


@cache
def _table(place: str) -> tuple[tuple[str, str], ...]:
    """Kinds and words for one place."""
    return tuple((kind, words) for kind, where, words in rows("stubs.tsv") if where == place)
