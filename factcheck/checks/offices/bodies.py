"""Is it one body in which two offices are held, also where an article only says "the club" or names none?"""

import re

from factcheck.checks.offices.held import Held
from factcheck.story import Story

BEFORE = re.compile(
    r"\b(?:the|its|their|his|her) (?P<words>(?:[a-z'\u2019-]{1,20} )?[a-z-]{2,20})['\u2019]s? $"
)
AFTER = re.compile(
    r"^ (?:of|at|for|with) (?:the|its|their|his|her) (?P<words>(?:[a-z'\u2019-]{1,20} ?){1,3})"
)
WITHIN = re.compile(r"\b(?:the|its|their) (?P<words>(?:[a-z'\u2019-]{1,20} ?){1,3})$")
"""Where the words for a body stand beside a title, behind it, or in what tells the office: "heads the rowing club"."""
KINDS = (
    frozenset({"club", "team", "side", "squad"}),
    frozenset({"company", "firm", "group", "bank", "lender", "maker", "manufacturer", "producer", "carmaker", "airline", "insurer",
               "operator", "retailer", "supplier", "shipyard", "brewery", "startup", "enterprise", "business", "builder"}),
    frozenset({"union", "association", "federation", "society", "charity", "foundation", "trust"}),
    frozenset({"university", "college", "institute", "academy", "school", "faculty"}),
    frozenset({"hospital", "clinic"}),
    frozenset({"museum", "gallery", "collection", "library", "theatre", "theater", "opera", "orchestra"}),
    frozenset({"party", "movement"}),
)  # fmt: skip
"""Nouns that can mean one body."""
REACH = 45
"""Code points beside a title in which the noun of its body stands."""


def same(story: Story, left: Held, right: Held) -> bool:
    """Can both be offices of one body? Two that are named are one when they are the same entity."""
    first, second = left.role.org, right.role.org
    if first is not None and second is not None:
        return first == second
    if any(story.country(org) is not None for org in (first, second)):
        return False
    one, other = _told(story, left), _told(story, right)
    return one is None or other is None or bool(one & other)


def _told(story: Story, one: Held) -> frozenset[str] | None:
    """The nouns that can mean its body: all of them for a name that shows no kind; None where none is told."""
    name = story.name(one.role.org)
    said = _words(story, one) if name is None else name.split()
    if said is None:
        return None
    kind = next((kind for word in reversed(said) for kind in KINDS if word.casefold() in kind), None)
    return kind or (frozenset(said) if name is None else frozenset().union(*KINDS))


def _words(story: Story, one: Held) -> list[str] | None:
    """The words for its body: "rowing club" in "the rowing club's president", "president of the rowing club"."""
    text, span = story.article[one.claim.article].text, one.role.span
    before = text[max(one.claim.sentence.start, span.start - REACH) : span.start]
    after = text[span.end : min(one.claim.sentence.end, span.end + REACH)]
    found = BEFORE.search(before) or AFTER.match(after) or WITHIN.search(span.of(text))
    return found["words"].split() if found else None
