"""The form of persons' names beside their places and their offices, as bylines print them."""

import re
from functools import cache

from sources.tables import longest_first, words

HONOUR = r"(?:(?:Dr|Prof|Professor|Sir|Dame|Rev|Fr)\.?\s)?"
CAP = r"(?:[A-ZÀ-ÖØ-Þ][\w'\u2019-]*[a-zß-öø-ÿ]|[A-ZÀ-ÖØ-Þ]\.?)"
NAME = rf"{HONOUR}{CAP}(?:\s(?:{CAP}|de|del|la|van|von|der|den|di|da|al|bin|ibn|le|du|dos|das)){{1,3}}"
"""Two words or more, so that one word under a headline is no name."""
PLACE = rf"\s(?:in|at|/)\s{CAP}(?:\s{CAP}){{0,2}}"
PLACED = re.compile(rf"{NAME}(?:{PLACE})?(?:(?:,\s|,?\s(?:and|&)\s){NAME}(?:{PLACE})?){{0,3}}")
"""Names with the places that their bearers report from: "Ada Brink in Kesti and Tomas Reve in Oslo"."""
WORK = r"(?:reporter|correspondent|columnist|editor|writer|journalist|contributor|photographer|producer|presenter)s?"
EITHER = re.compile(PLACE)
GLUED = re.compile(r"(?:[A-Z][a-z]{2,12})?By(?=[A-ZÀ-ÖØ-Þ][a-z])")
"""The section may stand before it: "NewsByAda Brink"."""
JOINT = re.compile(r"[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ][a-z])")
LONGEST = 60
"""Code points of an office."""


def is_placed(line: str) -> bool:
    """Is the line names alone, at least one of them with a place?"""
    return PLACED.fullmatch(line) is not None and EITHER.search(line) is not None


def without_places(line: str) -> str:
    """The names without the places."""
    return EITHER.sub("", line)


def without_office(line: str) -> str:
    """The line without the offices that stand right behind a name of two words or more: "Ada Brink Health Correspondent"."""
    return _office().sub(lambda found: found["name"] if _is_free(found["name"]) else found[0], line)


def is_of_office(line: str) -> bool:
    """Is the line a name with an office right behind it?"""
    found = _office().fullmatch(line)
    return found is not None and _is_free(found["name"])


def is_office(line: str) -> bool:
    """Is the line an office and nothing else: "Transport correspondent", "News Reporter"?"""
    return len(line) <= LONGEST and _office_alone().fullmatch(line) is not None


def unglued(line: str) -> str:
    """A byline as pages copy it whose parts stand without spaces: "ByAda BrinkNews Reporter" is "By Ada Brink, News Reporter"."""
    glued = GLUED.match(line)
    if not glued:
        return line
    joints = [found.end() for found in JOINT.finditer(line)]
    at = next((at for at in joints if is_office(line[at:])), None)
    start = glued.end()
    return f"By {line[start:]}" if at is None else f"By {line[start:at]}, {line[at:]}"


def behind_office(line: str) -> str:
    """The names behind an office: "Local Democracy Reporter Ada Brink"; the whole line where there is none."""
    found = _office_alone().match(line)
    return line[found.end() :].lstrip() if found and PLACED.match(line[found.end() :].lstrip()) else line


def _is_free(name: str) -> bool:
    """Is no word of the name one of an office?"""
    return words("offices.tsv").isdisjoint(name.lower().split())


@cache
def _offices() -> str:
    """The words that stand before "reporter"."""
    return "|".join(longest_first(words("offices.tsv")))


@cache
def _office_alone() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_offices()})\s(?:and\s|&\s)?){{0,4}}{WORK}\b", re.IGNORECASE)


@cache
def _office() -> re.Pattern[str]:
    before = _offices()
    name = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'\u2019.-]*(?:\s[A-ZÀ-ÖØ-Þ][\w'\u2019.-]*){1,3}?)"
    return re.compile(
        rf"{name}(?i:(?:\s(?:{before})){{0,4}}\s{WORK})\b(?:\s(?:in|at|for)\s[A-Z][\w' -]{{1,30}})?"
    )
