"""The outlet's name in the first lines of a page, known by what is printed beside it: a number, a motto, a row of links."""

import re
from collections.abc import Iterator, Sequence

from sources.credits.mastheads import can_be, is_outlet_name
from sources.lines.menus import is_menu
from sources.tables import words

TOP = 4
"""Lines at the very top in which a banner stands."""
BREAK = re.compile(r"\s{3,}|\t+\s*|\s+[|•·\u2013—-]\s+|\s*//\s*")
LINKS = re.compile(r"\s{2,}")
"""What stands between links that are set in a row without marks."""
GAP = re.compile(r"\s{3,}|\t+\s*")
ISSUE = re.compile(
    r"\(?(?:vol(?:ume)?\.?\s?[ivxlc\d]+|(?:no|issue|nr)\.?\s?#?\d+|est(?:ablished|d)?\.?\s(?:in\s)?(?:1[6-9]|20)\d\d|founded\s(?:in\s)?(?:1[6-9]|20)\d\d"
    r"|since\s(?:1[6-9]|20)\d\d)\b",
    re.IGNORECASE,
)
"""What number or age a publication has."""
FREQUENCY = re.compile(r"\d{2,3}\.\d\s(?:FM\s)?[A-Z].*|.*[A-Z].*\s\d{2,3}\.\d(?:\s?FM)?")
"""A station's name with its frequency."""
MOTTO = re.compile(
    r"(?:a|an|the|your|our|one|all|independent|news|stories|voices?|\w+['\u2019]s)\s\w", re.IGNORECASE
)
MARKS = "☰≡🔍\u200b*#> "
LONGEST = 12
"""Words of a motto."""


def banners(lines: Sequence[str], title: str | None) -> Iterator[str]:
    """Names in the first lines of a page with a sign beside or under them that they are a publication's."""
    top = list(lines[: TOP + 1])
    for line, under in zip(top[:TOP], [*top[1:], ""], strict=False):
        name, *beside = (piece.strip(MARKS) for piece in BREAK.split(line.strip(MARKS)))
        headed = title is not None and title.startswith(name) and not any(map(ISSUE.match, beside))
        if not headed and can_be(name) and _is_shown(name, beside, line, under):
            yield name


def over_menu(lines: Sequence[str], title: str | None) -> Iterator[str]:
    """The name with an article, or of a body such as a police force, in the first line of a page, right above a row of links or the name of a section."""
    first, under = (lines[0].strip(MARKS), lines[1].strip(MARKS)) if len(lines) > 1 else ("", "")
    body = first.casefold().rpartition(" ")[2] in words("bodies.tsv") and " " in first
    named = (body or first.startswith(("The ", "THE "))) and can_be(first)
    linked = is_menu(LINKS.sub(" | ", under)) or under.lower() in words("sections.tsv") | {"news"}
    if named and linked and (title is None or not title.startswith(first)):
        yield first


def _is_shown(name: str, beside: Sequence[str], line: str, under: str) -> bool:
    """Does what is printed beside a name, or alone under it, say that it is a publication's?"""
    if any(map(_is_sign, beside)) or FREQUENCY.fullmatch(name):
        return True
    if not beside:
        return _is_sign(under)
    return (is_outlet_name(name) and beside[0][:1].islower()) or (" " in name and _is_beside_menu(line))


def _is_beside_menu(line: str) -> bool:
    """Does a row of links with marks of its own stand beyond one gap in the line?"""
    parts = GAP.split(line.strip(MARKS))
    return len(parts) == 2 and is_menu(parts[1])


def _is_sign(words_: str) -> bool:
    """Is it a volume, a year of founding, or a motto that speaks of news?"""
    said = words_.lower().strip(".!").split()
    motto = 2 < len(said) <= LONGEST and MOTTO.match(words_) and not (words_.endswith("?") or can_be(words_))
    return ISSUE.match(words_) is not None or bool(motto and not words("mottos.tsv").isdisjoint(said))
