"""The form of persons' names beside their places and their offices, as bylines print them."""

import re
from functools import cache

from sources.tables import words

HONOUR = r"(?:(?:Dr|Prof|Professor|Sir|Dame|Rev|Fr)\.?\s)?"
CAP = r"(?:[A-ZÀ-ÖØ-Þ][\w'\u2019-]*[a-zß-öø-ÿ]|[A-ZÀ-ÖØ-Þ]\.?)"
NAME = rf"{HONOUR}{CAP}(?:\s(?:{CAP}|de|del|la|van|von|der|den|di|da|al|bin|ibn|le|du|dos|das)){{1,3}}"
"""Two words or more, so that one word under a headline is no name."""
PLACE = rf"\s(?:in|at|/)\s{CAP}(?:\s{CAP}){{0,2}}"
PLACED = re.compile(rf"{NAME}(?:{PLACE})?(?:(?:,\s|,?\s(?:and|&)\s){NAME}(?:{PLACE})?){{0,3}}")
"""Names with the places that their bearers report from: "Ada Brink in Kesti and Tomas Reve in Oslo"."""
WORK = r"(?:reporter|correspondent|columnist|editor|writer|journalist|contributor|photographer|producer|presenter)s?"
EITHER = re.compile(PLACE)


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


def _is_free(name: str) -> bool:
    """Is no word of the name one of an office?"""
    return words("offices.tsv").isdisjoint(name.lower().split())


@cache
def _office() -> re.Pattern[str]:
    before = "|".join(sorted(words("offices.tsv"), key=lambda word: (-len(word), word)))
    name = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'\u2019.-]*(?:\s[A-ZÀ-ÖØ-Þ][\w'\u2019.-]*){1,3}?)"
    return re.compile(
        rf"{name}(?i:(?:\s(?:{before})){{0,4}}\s{WORK})\b(?:\s(?:in|at|for)\s[A-Z][\w' -]{{1,30}})?"
    )
