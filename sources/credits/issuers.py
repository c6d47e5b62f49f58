"""Who issued a press release or a warning: a body that no page has to name otherwise."""

import re
from collections.abc import Iterator, Sequence

from sources.dates.stamps import DATE
from sources.tables import words

CAP = r"[A-ZÀ-ÖØ-Þ][\w&'\u2019-]*"
NAME = rf"{CAP}(?:\s(?:{CAP}|of|for|and|the|&|in)){{0,8}}"
RELEASE = re.compile(r"(?:press|news|media)\s(?:release|statement|notice)|communiqu\u00e9", re.IGNORECASE)
"""What a line above a release says it is."""
FROM = re.compile(rf"(?i:from|issued\sby|issuer|sender)\s?:?\s(?:[Tt]he\s)?(?P<name>{NAME})")
STATED_BY = re.compile(
    rf"(?i:(?:press|news|media)\s(?:release|statement|notice))\s(?:by|of|from)\s(?:the\s)?(?P<name>{NAME})"
)
OFFICE = re.compile(
    rf"(?:Ministry|Department|Office|Bureau|Directorate|Secretariat)\s(?:of|for)\s(?:the\s)?{NAME}"
)
"""A body of the state, alone in a line of its release."""
AT_A_TIME = re.compile(
    rf"Issued\b[^,]{{0,60}}\bby\s(?:the\s)?(?:{CAP}(?:\s{CAP}){{0,3}},\s)?(?P<name>{NAME})"
)
"""As weather services put it: with the time of the day, and the office of who did it."""
FIGURE = re.compile(r"\d")


def issuers(lines: Sequence[str]) -> Iterator[str]:
    """The bodies that lines around a text name as who issued it; persons are none."""
    released = any(RELEASE.match(line) for line in lines)
    for line in lines:
        found = STATED_BY.fullmatch(line) or (FROM.fullmatch(line) if released else None)
        if found is None and FIGURE.search(line) and (DATE.search(line) or ":" in line):
            found = AT_A_TIME.fullmatch(line)
        if found and _is_body(found["name"]):
            yield found["name"]
        elif released and OFFICE.fullmatch(line):
            yield line


def _is_body(name: str) -> bool:
    """Does a word for a body stand in the name: "Ministry", "Service", "Board"?"""
    return not words("bodies.tsv").isdisjoint(name.lower().split())
