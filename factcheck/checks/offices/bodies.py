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
NAME = re.compile(
    r" (?:of|at) (?:the )?(?:[a-z]+ ){0,2}(?P<name>[A-Z][\w\u2019-]+(?: [A-Z][\w\u2019-]+){0,3})"
)
"""A name in a title or behind it."""
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
BOARDS = frozenset({"board", "management", "leadership", "supervisory", "executive", "advisory"})
"""Words for what every body may have: "the supervisory board" tells none, "the water board" does."""
REACH = 45
"""Code points beside a title in which the noun of its body stands."""


def same(story: Story, left: Held, right: Held) -> bool:
    """Can both be offices of one body? Two that are named are one when they are the same entity."""
    first, second = left.role.org, right.role.org
    if first is not None and second is not None:
        return first == second
    if any(story.country(org) is not None for org in (first, second)):
        return False
    names = [_name(story, one) for one in (left, right)]
    if all(names) and not names[0] & names[1]:
        return False
    one, other = _told(story, left), _told(story, right)
    return one is None or other is None or bool(one & other)


def _name(story: Story, one: Held) -> frozenset[str]:
    """The words of the name of its body, also where no entity was seen in it; none where it is not named."""
    text, span = story.article[one.claim.article].text, one.role.span
    behind = NAME.search(text[span.start : min(one.claim.sentence.end, span.end + REACH)])
    return frozenset((story.name(one.role.org) or (behind["name"] if behind else "")).split())


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
    words = found["words"].split() if found else []
    return words if set(words) - BOARDS else None
