"""Who heads a department of a body, "the hospital's head of pharmacy": no one who heads the body itself."""

import re
from functools import cache

from attrs import evolve

from factcheck import tables
from factcheck.checks.offices.held import Held
from factcheck.story import Story
from sources.tables import longest_first

HEAD = "department head"
"""The office of whoever heads a department, as the table of offices apart has it."""
HEADING = frozenset({"head", "chief", "director", "manager", "leader", "supervisor"})
"""Offices of which the words behind tell what is headed."""
NEAR = 90
"""Code points from the beginning of a title in which the department stands."""


def of_section(story: Story, one: Held) -> Held:
    """With the office of the head of a department, where a department is told behind the title."""
    if one.office.name not in HEADING:
        return one
    start = one.role.span.start
    text = story.lowered[one.claim.article]
    if not _headed().match(text[start : min(one.claim.sentence.end, start + NEAR)]):
        return one
    return evolve(one, office=evolve(one.office, name=HEAD))


@cache
def _headed() -> re.Pattern[str]:
    """A title with a department: "head of the trauma unit", "director of human resources"."""
    known = tables.words("sections")
    nouns = "|".join(
        longest_first([word for kind, words in known.items() if kind != "section" for word in words])
    )
    sections = "|".join(known["section"])
    ahead = r"[^,.;:()]{0,40}?\b(?:head|chief|director|manager|leader|supervisor) (?:of|for) (?:the |its |their )?"
    return re.compile(rf"{ahead}(?:(?:{nouns})\b|(?:[\w-]+ ){{1,3}}?(?:{sections})\b)")
