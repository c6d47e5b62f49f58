"""The header of an article in a page: its headline, and the authors and dates between the headline and the first words."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

APART = frozenset(["aside", "nav", "footer", "figure", "ul", "ol", "form", "blockquote", "table", "dialog"])
"""Elements that stand beside an article, or quote another."""
BESIDE = re.compile(
    r"\b(?:comments?|related|teasers?|sidebar|recommend\w*|most-?(?:read|popular)|promo\w*|newsletter|trending|widget)(?:\b|[-_])",
    re.IGNORECASE,
)
"""Names of classes of what stands beside an article."""
AUTHOR = re.compile(r"(?:^|[\s_-])(?:authors?|by-?line)(?:$|[\s_-])", re.IGNORECASE)
"""Names of classes and properties of what names the authors."""
BY = re.compile(r"By\s(?=[A-Z])")
NAME = re.compile(r"(?:(?:[Bb]y|BY):?\s)?+[A-ZÀ-ÖØ-Þ]")
"""How a line that names authors begins."""
CHANGED = re.compile(r"updat|modif|revis|edited", re.IGNORECASE)
FIRST_WORDS = 15
"""Words of a paragraph that is the article's first."""
MOST = 200
"""Elements under the headline in which the authors are looked for, and dates that are looked at."""
LONGEST = 80
"""Code points of a date with its label, or of a byline."""


def h1_of(tree: Any) -> list[str]:
    """The texts of the page's main headings, those inside an article first."""
    found = [
        (0 if any(up.tag in ("article", "main") for up in each.iterancestors()) else 1, each)
        for each in tree.iter("h1")
    ]
    texts = [(place, " ".join(each.text_content().split())) for place, each in found]
    return [text for _, text in sorted(texts, key=lambda one: one[0]) if text]


def dates_in_header(tree: Any, *, later: bool) -> Iterator[str]:
    """What the article's header states as its date, of a change when `later`; nothing when it states several."""
    found = [stated for element, stated in islice(_dates(tree), MOST) if _is_change(element) == later]
    if len({stated[:10] for stated in found}) == 1:
        yield found[0]


def bylines_in_header(tree: Any) -> Iterator[str]:
    """The lines under the article's headline that name its authors, by what they are called or by their "By"."""
    for element in islice(_under_headline(tree), MOST):
        named = " ".join(str(element.get(key) or "") for key in ("class", "itemprop", "rel"))
        opens = isinstance(element.tag, str) and BY.match(f"{(element.text or '').lstrip()} X")
        if AUTHOR.search(named) or opens:
            words = " ".join(element.text_content().split())
            if NAME.match(words) and len(words) <= LONGEST and not _is_beside(element):
                yield words


def _dates(tree: Any) -> Iterator[tuple[Any, str]]:
    """Elements with a date after the headline and before the first paragraph, and those marked as the date of the article."""
    for element in tree.xpath("//*[@itemprop='datePublished' and not(self::meta)] | //time[@pubdate]"):
        stated = _stated(element)
        if stated and not _is_beside(element):
            yield element, stated
    for element in _under_headline(tree):
        stated = (
            _stated(element)
            if element.tag == "time" and not element.get("itemprop") and element.get("pubdate") is None
            else None
        )
        if stated and not _is_beside(element):
            yield element, stated


def _under_headline(tree: Any) -> Iterator[Any]:
    """What stands between the headline and the first paragraph, in order."""
    headings = list(tree.iter("h1"))
    seen = False
    for element in tree.iter() if headings else ():
        seen = seen or element is headings[-1]
        if seen and element.tag == "p" and len(element.text_content().split()) >= FIRST_WORDS:
            return
        if seen:
            yield element


def _stated(element: Any) -> str | None:
    """The date that an element gives: for programs, or else in words."""
    words = " ".join((element.get("datetime") or element.get("content") or element.text_content()).split())
    return words if 4 <= len(words) <= LONGEST else None


def _is_change(element: Any) -> bool:
    """Does the element, its class or what stands around it in a line speak of a change?"""
    around = element.getparent()
    words = "" if around is None else _short(around)
    label = words[: words.find(element.text_content().strip() or "\0")]
    named = " ".join(str(element.get(key) or "") for key in ("class", "itemprop", "id"))
    return CHANGED.search(named) is not None or CHANGED.search(label[-24:]) is not None


def _short(element: Any) -> str:
    """The words of an element that is a line; nothing of a longer one, which is not read to its end."""
    words = ""
    for piece in element.itertext():
        words += piece
        if len(words) > LONGEST:
            return ""
    return words


def _is_beside(element: Any) -> bool:
    """Does the element belong to what stands beside the article?"""
    for up in (element, *element.iterancestors()):
        if up.tag in APART or BESIDE.search(f"{up.get('class') or ''} {up.get('id') or ''}"):
            return True
        if up.tag in ("article", "main", "body"):
            return False
    return False
