"""The lines above an article's first paragraph: which of them is its headline."""

import re
from collections.abc import Sequence
from itertools import pairwise

from sources.credits.bylines import people
from sources.tables import words
from sources.zones.forms import Form
from sources.zones.headline_choice import SIGNING, choose
from sources.zones.headlines import LONGEST_HEADLINE, LONGEST_SENTENCE
from sources.zones.openings import is_title
from sources.zones.parts import Part
from sources.zones.topics import topics

HEADLINE = 5
"""Words from which a line that may be a headline is taken for it; below, any longer one is preferred."""
FEWEST = 3
"""Words below which a line is no headline."""
ON_TOPIC = 2
"""Words that a line under the headline shares with the article when it sums it up."""
BETWEEN: frozenset[Form] = frozenset(["aside", "label", "caption", "appeal", "rule", "tail"])
"""Forms that may stand between a headline and the line that signs or dates it."""
DECK = 8
"""Words from which a line that is no sentence may sum the article up."""
MASTHEAD = 5
"""Words of the longest name of a paper."""
SMALL = frozenset(["of", "and", "&", "the", "du", "de"])
POINT = 5
"""Words of a bullet that is no link of a menu."""
NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w'\u2019-]*[a-zà-öø-ÿ]|[A-ZÀ-ÖØ-Þ]\.|de|la|del|van|von|der|al|bin|[A-ZÀ-ÖØ-Þ]{2,}"
)
TOPIC = re.compile(r"[^:]{3,40}:\s")
"""What a headline names before it tells: "Kesti flood: dam holds"."""

Run = tuple[int, int]
"""Places of lines in a row that may all be headlines: the first, and one after the last."""


def mark_head(head: Sequence[Part], title: str | None, told: frozenset[str]) -> None:
    """Say of the lines above the body which are the headline, and which the sentences under it that sum the article up.

    `title` is one that was given apart, `told` what the first paragraph is about.
    """
    if title is not None:
        for part in head:
            part.kind = "title" if is_title(part, title) else part.kind
        return
    chosen = choose(head, [i for i, part in enumerate(head) if _able(part)], told)
    if chosen is None:
        return
    _see_points(head[chosen:])
    _see_author(head[chosen:])
    together = True
    for i, part in enumerate(head[chosen:], start=chosen):
        together &= _able(part)
        again = part.words == head[chosen].words
        deck = i > chosen and (part.form == "prose" or _sums_up(head, i, told))
        if again or deck or (together and part.line.count >= HEADLINE):
            part.kind = "title"


def _sums_up(head: Sequence[Part], at: int, told: frozenset[str]) -> bool:
    """Is a long line under the headline about the article, or beside the line that signs or dates it?"""
    part = head[at]
    if not _able(part) or part.line.count < DECK:
        return False
    beside = any(near.form in SIGNING for near in (*head[at - 1 : at], *head[at + 1 : at + 2]))
    return beside or len(topics(part.words) & told) >= ON_TOPIC


def _see_points(head: Sequence[Part]) -> None:
    """Bullets in a row that are longer than links tell what the article tells."""
    for before, part in pairwise(head):
        if before.form == part.form == "item" and min(before.line.count, part.line.count) >= POINT:
            before.kind = part.kind = "body"


def _see_author(head: Sequence[Part]) -> None:
    """A name alone under the headline, with the date close by, signs the article."""
    for i, part in enumerate(head[1:5], start=1):
        near = [*head[i - 1 : i], *head[i + 1 : i + 4]]
        if part.form == "fragment" and is_person(part.words) and any(each.form == "stamp" for each in near):
            part.kind = "byline"
            return


def is_person(line: str) -> bool:
    """Is the line one to three names of persons, and nothing else?"""
    names = people(line)
    return 0 < len(names) <= 3 and len(line) <= 80 and all(_is_name(name) for name in names)


def _is_name(name: str) -> bool:
    said = name.split()
    return (
        2 <= len(said) <= 4
        and all(NAME.fullmatch(word) for word in said)
        and not name.isupper()
        and not any(word.casefold() in words("outlet_words.tsv") | words("generic.tsv") for word in said)
    )


def _able(part: Part) -> bool:
    """Can this line be a headline?"""
    if part.form in ("prose", "short"):
        return FEWEST <= part.line.count <= LONGEST_SENTENCE
    if part.form != "fragment" or _is_masthead(part.words):
        return False
    return FEWEST <= part.line.count <= LONGEST_HEADLINE


def _is_masthead(line: str) -> bool:
    """Is it the name of a paper and nothing else: "The Port Veld Courier"?"""
    said = line.split()
    named = any(word.strip(".,").casefold() in words("outlet_words.tsv") for word in said)
    return named and len(said) <= MASTHEAD and all(word[0].isupper() or word in SMALL for word in said)
