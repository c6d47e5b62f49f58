"""The table of milestones, and where a sentence tells one."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from attrs import frozen

from claims.tables import words
from factcheck import tables
from sources.tables import longest_first

OBJECT = re.compile(
    r"\s+(?:the|a|an|his|her|its|their|our|fire|work|talks"
    r"|(?:[\w-]+ )?(?:production|construction|building|mining|drilling|deliveries|operations?|sales|exports|tests?|trials?))\b"
)
"""How an object begins."""


@frozen(kw_only=True)
class Milestone:
    """A row of the table."""

    name: str
    """What happens: "born", "resigned", "begun"."""
    noun: str | None
    """Whom or what it happens to, where the words themselves tell that."""
    far: bool
    """Can two times not both hold however far apart they are?"""
    within: timedelta
    """Nearer than this they cannot, where it is longer than what may be one time told wrongly."""
    alone: bool
    """Is it told by verbs without an object?"""
    placed: bool
    """Does it happen in one place?"""


@frozen(kw_only=True)
class Told:
    """The words that tell a milestone in a text."""

    milestone: Milestone
    """What they tell."""
    start: int
    """Where they start."""
    end: int
    """Where they end."""


@cache
def _rows() -> dict[str, Milestone]:
    """The milestones by the words that tell them."""
    found: dict[str, Milestone] = {}
    for row in tables.rows("milestones"):
        one = Milestone(
            name=row["milestone"],
            noun=row["noun"] or None,
            far=row["far"] == "y",
            within=timedelta(days=int(row["far"])) if row["far"].isdigit() else timedelta(),
            alone=row["alone"] == "y",
            placed=row["place"] == "y",
        )
        found |= dict.fromkeys(words(row["words"]), one)
    return found


@cache
def pattern() -> re.Pattern[str]:
    """Any of the words, those that begin alike together: the table has hundreds, of few first words."""
    behind: dict[str, list[str]] = {}
    for phrase in longest_first(_rows()):
        first, _, rest = phrase.partition(" ")
        behind.setdefault(first, []).append(re.escape(f" {rest}" if rest else ""))
    parts = (f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in behind.items())
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


def find(text: str) -> Iterator[Told]:
    """Every milestone that the words of a sentence may tell, in their order."""
    for found in pattern().finditer(text):
        one = _rows()[found[0]]
        if not (one.alone and OBJECT.match(text, found.end())):
            yield Told(milestone=one, start=found.start(), end=found.end())
