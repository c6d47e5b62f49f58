"""The lines above an article's first paragraph: which of them is its headline."""

import re
from collections.abc import Sequence
from itertools import pairwise

from sources.credits.bylines import people
from sources.tables import words
from sources.zones.headline_choice import BETWEEN, SIGNING, choose
from sources.zones.headlines import LONGEST_HEADLINE, LONGEST_SENTENCE
from sources.zones.openings import is_title
from sources.zones.parts import Part
from sources.zones.topics import topics

HEADLINE = 5
"""Words from which a line right under the headline belongs to it."""
FEWEST = 3
"""Words below which a line is no headline, where another one may be."""
LONGEST_HALF = 8
"""Words of the first line of a headline that is broken over two."""
COLUMN = re.compile(r"(?:OPINION|ANALYSIS|EXPLAINER|EXPLAINED|POLL)\s\|\s(?=\S+\s\S+\s\S)")
"""The part of the paper before a headline, which is a link where it stands elsewhere."""
ON_TOPIC = 2
"""Words that a line under the headline shares with the article when it sums it up."""
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


def mark_head(head: Sequence[Part], title: str | None, told: frozenset[str]) -> None:
    """Say of the lines above the body which are the headline, and which the sentences under it that sum the article up.

    `title` is one that was given apart, `told` what the first paragraph is about.
    """
    if title is not None:
        for part in head:
            part.kind = "title" if is_title(part, title) else part.kind
        return
    chosen = choose(head, [i for i, part in enumerate(head) if _able(part)], told)
    chosen = _of_two_words(head, told) if chosen is None else chosen
    if chosen is None:
        return
    for part in head[_first_in_capitals(head, chosen) : chosen + 1]:
        part.kind = "title"
    _see_points(head[chosen:])
    _see_author(head[chosen:])
    together = True
    for i, part in enumerate(head[chosen:], start=chosen):
        together &= _able(part)
        again = part.words == head[chosen].words
        deck = i > chosen and (part.form == "prose" or _sums_up(head, i, told))
        if again or deck or (together and part.line.count >= HEADLINE):
            part.kind = "title"


def _of_two_words(head: Sequence[Part], told: frozenset[str]) -> int | None:
    """The place of a headline of two words: right above who signs the article, or above its first paragraph."""
    for i, part in enumerate(head):
        below = next((each.form for each in head[i + 1 :] if each.form not in BETWEEN), None)
        signed = below is None or below in SIGNING
        short = part.form == "fragment" and part.line.count == FEWEST - 1 and not _is_masthead(part.words)
        if signed and short and topics(part.words) & told:
            return i
    return None


def _first_in_capitals(head: Sequence[Part], chosen: int) -> int:
    """The first line of a headline in capitals that runs over several."""
    first = chosen
    while (
        first and head[first].words.isupper() and not head[first].line.apart and _is_broken(head[first - 1])
    ):
        first -= 1
    return first


def _is_broken(part: Part) -> bool:
    """Can a line in capitals be the first half of a headline, and no name of a paper or a part of one?"""
    said = part.words.casefold().split()
    if part.form != "fragment" or not part.words.isupper() or not 2 <= len(said) <= LONGEST_HALF:
        return False
    return not _is_masthead(part.words) and not words("sections.tsv").issuperset(said)


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
    if part.form == "label":
        return COLUMN.match(part.words) is not None
    if part.form != "fragment" or _is_masthead(part.words):
        return False
    return FEWEST <= part.line.count <= LONGEST_HEADLINE


def _is_masthead(line: str) -> bool:
    """Is it the name of a paper and nothing else: "The Port Veld Courier"?"""
    said = line.split()
    named = any(word.strip(".,").casefold() in words("outlet_words.tsv") for word in said)
    return named and len(said) <= MASTHEAD and all(word[0].isupper() or word in SMALL for word in said)
