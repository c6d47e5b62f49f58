"""What readers say under an article without a heading that says so."""

import re
from collections.abc import Sequence

from sources.dates.stamps import RELATIVE, stamps
from sources.lines.menus import is_answer
from sources.zones.forms import Form
from sources.zones.parts import Part

NEAR = 4
"""Lines under a name in which the comment begins."""
NAME = 6
"""Words of the line that names who comments."""
SAID: frozenset[Form] = frozenset(["prose", "short"])
NAMING: frozenset[Form] = frozenset(["fragment", "short", "byline"])
APART = 10
"""Lines from one name above a paragraph to the next that make a row of comments: a message quoted in an article is none."""
READER = 4
"""Words of such a name."""
HEADER = 10
"""Words of a line that says who writes and when."""
USER = re.compile(r"@?(?=[\w.-]*(?:[a-z][\d_]|[\d_][a-z]|[a-z][A-Z]))[A-Za-z][\w.-]{3,23}")
"""A name as users choose them: "mill_laner", "johnboy72", "BazT"."""
ACCOUNT = re.compile(r"@\w{2,30}")
POST = 8
"""Lines of a message that an article shows: its account, its words, its time, its buttons."""
SAYS = re.compile(r"\S.{0,40} (?:says|said|wrote|writes|commented):", re.IGNORECASE)


def talk_of(parts: Sequence[Part], first: int, *, live: bool) -> int:
    """Where readers' comments begin that no heading opens; -1 for none.

    They can be answered, or say who says something, or stand under the names of users, or under names with times.
    """
    named: int | None = None
    for i in range(first + 1, len(parts)):
        part = parts[i]
        if is_answer(part.words) and not _is_of_post(parts, i):
            return _commenter(parts, first, i)
        if SAYS.fullmatch(part.words) and i + 1 < len(parts) and parts[i + 1].form == "stamp":
            return i
        if not live and _names_reader(parts, i):
            if named is not None and i - named <= APART:
                return named
            named = i
    return -1


def _is_of_post(parts: Sequence[Part], at: int) -> bool:
    """Is the button at `at` one under a message from elsewhere, whose account stands above it and its time between?"""
    above = parts[max(0, at - POST) : at]
    account = next((i for i, part in enumerate(above) if ACCOUNT.fullmatch(part.words)), None)
    return account is not None and any(part.form == "stamp" for part in above[account:])


def _names_reader(parts: Sequence[Part], at: int) -> bool:
    """Is it the name of a user, or any few words with a time under them, above a paragraph?"""
    below = parts[at + 1 : at + NEAR]
    if parts[at].form not in NAMING or not any(part.form in SAID for part in below):
        return False
    count = parts[at].line.count
    if parts[at].form == "byline" and not _has_time(parts[at].words):
        return False
    timed = count <= READER and below[0].form == "stamp" and any(part.form in SAID for part in below[1:2])
    headed = (
        count <= HEADER and any(part.form == "prose" for part in below[:2]) and _has_time(parts[at].words)
    )
    return timed or headed or USER.fullmatch(parts[at].words) is not None


def _has_time(line: str) -> bool:
    """Does a line with a name in it say when, in full or counted back?"""
    return RELATIVE.search(line) is not None or any(stamps(line))


def _commenter(parts: Sequence[Part], first: int, reply: int) -> int:
    """The name or date above the comment that ends at `reply`."""
    said = False
    for i in range(reply - 1, max(first, reply - 2 * NEAR), -1):
        if parts[i].form in ("tail", "end", "aside"):
            return reply
        named = parts[i].form == "stamp" or (
            parts[i].form in ("fragment", "short") and parts[i].line.count <= NAME
        )
        if said and named:
            above = parts[i - 1]
            both = above.form == "stamp" or (above.form == "fragment" and above.line.count <= NAME)
            return i - 1 if both and i - 1 > first else i
        said |= not named
    return reply
