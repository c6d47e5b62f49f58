"""Of which kind the body is that somebody works for, and offices of two kinds: a court's judge speaks for no police."""

import re
from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen

from claims.tables import words
from factcheck import tables
from factcheck.checks.offices.apart import Apart
from factcheck.checks.offices.held import Held
from factcheck.story import Story

LEADING = frozenset(
    {"director", "head", "chief", "manager", "general manager", "managing director", "commander"}
)
"""Offices that press and people name one for the other; who holds one leads one body."""
DEPUTIES = frozenset({"deputy director", "deputy head", "deputy chief"})
SPEAKING = frozenset({"spokesperson"})
ALONE = (LEADING, DEPUTIES, SPEAKING)
"""Groups of offices that are held in one body."""
BEHIND = re.compile(r"^ (?:of|at|for|with|in) [^,.;:()\"\u201c\u201d]{3,60}")
"""What stands behind a title and may tell the body: "for the district prosecutor's office"."""
BEFORE = re.compile(r"(?:[\w-]{1,30} ){0,3}[\w-]{1,30}['\u2019]s? $|(?:[\w-]{1,30} ){1,2}$")
"""What stands before it: "the provincial hospital's", "a police"."""
CLAUSE = re.compile(r" (?:who|which|that|when|where|while|and|but|after|as|said|says|told|on) ")
"""Where the words for the body end at the latest."""
NEAR = 70
"""Code points beside a title that are looked at."""


FORCES = {"army": "army chief", "navy": "navy chief", "air force": "air force chief"}
"""What somebody is who leads a branch of the armed forces, by its kind of body."""


@frozen(kw_only=True)
class _Kind:
    """One row of the table."""

    words: re.Pattern[str]
    """What tells a body of this kind."""
    offices: frozenset[str]
    """What is held in such a body alone."""
    others: frozenset[str]
    """Kinds that may be the same body."""


def apart(story: Story, left: Held, right: Held) -> Apart | None:
    """How far two offices exclude each other by the bodies they are held in; None when they need not."""
    names = {left.office.name, right.office.name}
    one_office = any(names <= group for group in ALONE)
    if left.claim.article == right.claim.article or not (one_office or _speaks_for_another(names)):
        return None
    first, second = of(story, left), of(story, right)
    if not first or not second or any(_may_be_one(one, other) for one in first for other in second):
        return None
    return "tension" if names <= LEADING else "conflict"


def of_branch(story: Story, one: Held) -> Held:
    """With the office of a branch of the armed forces where one is told: the head of the navy is the navy chief."""
    if one.office.name not in LEADING:
        return one
    kinds = of(story, one)
    chief = FORCES.get(next(iter(kinds))) if len(kinds) == 1 else None
    return evolve(one, office=evolve(one.office, name=chief)) if chief else one


def together(story: Story, all_held: Sequence[Held], left: Held, right: Held) -> bool:
    """Does one article give the person offices of both kinds?"""
    kinds: dict[str, set[str]] = {}
    for one in all_held:
        kinds.setdefault(one.claim.article, set()).update(of(story, one))
    first, second = of(story, left), of(story, right)
    return any(first & told and second & told for told in kinds.values())


def of(story: Story, one: Held) -> frozenset[str]:
    """The kinds of body that the words beside a title name; those that the office tells where they name none."""
    text, span = story.article[one.claim.article].text, one.role.span
    before = BEFORE.search(text[max(one.claim.sentence.start, span.start - NEAR) : span.start])
    told = (
        span.of(text),
        behind(story, one),
        before[0] if before else "",
        story.name(one.role.org) or "",
    )
    found = _kinds_in(" | ".join(told).casefold())
    return found or frozenset(name for name, kind in _table().items() if one.office.name in kind.offices)


def behind(story: Story, one: Held) -> str:
    """The words behind a title that may tell the body: " for the district prosecutor's office"; empty where there are none."""
    text, end = story.article[one.claim.article].text, one.role.span.end
    found = BEHIND.match(text[end : min(one.claim.sentence.end, end + NEAR)])
    return CLAUSE.split(found[0])[0] if found else ""


def _speaks_for_another(names: set[str]) -> bool:
    """Does one speak for a body, and is the other's office told to be of one kind?"""
    others = names - SPEAKING
    return len(others) == 1 < len(names) and any(others <= kind.offices for kind in _table().values())


def _may_be_one(one: str, other: str) -> bool:
    return one == other or other in _table()[one].others or one in _table()[other].others


@cache
def _kinds_in(text: str) -> frozenset[str]:
    return frozenset(name for name, kind in _table().items() if kind.words.search(text))


@cache
def _table() -> dict[str, _Kind]:
    return {
        row["kind"]: _Kind(
            words=re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words(row['words'])))})(?!\w)"),
            offices=frozenset(words(row["offices"])),
            others=frozenset(words(row["with"])),
        )
        for row in tables.rows("workplaces")
    }
