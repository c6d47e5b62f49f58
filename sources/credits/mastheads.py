"""The outlet's name above its article: a line of its own, or behind the headline in the page's title."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from sources.agencies import agency, plain
from sources.credits.bylines import LINK
from sources.credits.stated_names import SEPARATOR
from sources.dates.clocks import WEEKDAY
from sources.dates.stamps import DATE, MONTH, is_stamp
from sources.lines.headings import heading
from sources.lines.menus import is_menu, is_prompt
from sources.outlet_names import SHAPED, is_generic, is_titled
from sources.running_heads import beside_page_number
from sources.tables import words

LONGEST = 6
"""Words of a masthead."""
HIGHEST = 3
"""Lines at the very top in which a page's title can stand."""
HIGH = 12
"""Lines above which a name with an outlet's form is surely the masthead; further down it can be a heading."""
TOP = 2
"""Lines at the very top in which a name can stand that has not the form of an outlet's."""
Sureness = Literal["sure", "likely", "unsure"]
MASTHEAD = re.compile(
    r"(?:[Tt]he\s)?[A-Z0-9À-ÖØ-Þ][\w&.'\u2019-]*(?:\s(?:[A-Z0-9À-ÖØ-Þ&][\w&.'\u2019-]*|of|the|and|for|in|on|de|la|le|del|der|des|du|da|do|dos|dei))*"
)
CALENDAR = re.compile(rf"\d+|{WEEKDAY}|{MONTH}", re.IGNORECASE)
ONLINE = re.compile(r"\s(?:Online|Homepage|Home Page|Website|Web Edition|Digital)$", re.IGNORECASE)
EDITION = re.compile(r"(?<=[a-z])\s\([A-Z][A-Za-z .,]{2,30}\)$")
"""Where a paper comes out, as databases put it: "The Harrow Star (England)"."""
DOMAIN = re.compile(r"\.(?:com|org|net|co\.uk|news)$", re.IGNORECASE)


def suffixes(lines: Sequence[str], title: str | None) -> Iterator[str]:
    """Names behind the headline in a page's title: "Dam holds | Ada Brink | Norland Herald"."""
    for line in lines[:HIGHEST]:
        parts = [part.strip() for part in SEPARATOR.split(line)]
        headed = title is not None and len(parts) > 1 and plain(parts[0]) == plain(title)
        if (
            len(parts) > 1
            and (headed or len(parts[0].split()) > LONGEST)
            and (is_titled(parts[-1]) or headed)
        ):
            yield parts[-1]


def mastheads(lines: Sequence[str], title: str | None) -> Iterator[tuple[str, Sureness]]:
    """Names that stand alone in a line above the article, each with how surely it is an outlet's."""
    under = False
    for place, line in enumerate(lines):
        name = _bare(line)
        above, under = under, under or (title is not None and plain(line) == plain(title))
        if above and not is_titled(name):
            continue  # the name of a user: "AdaBrink"
        if is_outlet_name(name):
            yield _cased(name), "sure" if place <= TOP or (place < HIGH and is_paper(name)) else "likely"
        elif place < TOP and can_be(name) and (title is None or plain(name) != plain(title)):
            yield _cased(name), "unsure"


def in_running_head(line: str) -> Iterator[str]:
    """The names in the head or foot of a printed page, whose number stands beside them."""
    for piece in beside_page_number(line):
        if (
            can_be(piece)
            and not DATE.search(piece)
            and (piece.isupper() or is_outlet_name(piece))
            and " " in piece
        ):
            yield _cased(piece)


def _bare(line: str) -> str:
    """The name in a line, without marks, a domain's ending, its edition, and what says that it is the web's."""
    name, *further = LINK.sub(r"\1", line).split(" | ")
    plain_name = DOMAIN.sub("", EDITION.sub("", name.strip(" #*")))
    shorter = ONLINE.sub("", plain_name)
    first, _, rest = shorter.partition(" ")
    if first.lower() in words("imperatives.tsv") | {"support"} and is_outlet_name(rest):
        return rest
    return (shorter if is_titled(shorter) else plain_name) if len(further) < 2 else ""


def is_outlet_name(name: str) -> bool:
    """Is a line the name of an outlet, by its form: "The Norland Herald", "LakeNews"?"""
    return (
        can_be(name)
        and not _is_section(name)
        and (is_titled(name) or (" " not in name and SHAPED.search(name) is not None))
    )


def can_be(name: str) -> bool:
    """Can a line be the name of an outlet at all?"""
    if not 2 < len(name) <= 60 or len(name.split()) > LONGEST or not MASTHEAD.fullmatch(name):
        return False
    if is_generic(name) or agency(name) or is_stamp(name) or CALENDAR.fullmatch(name):
        return False
    return heading(name) is None and not is_prompt(name) and not is_menu(name)


def is_paper(name: str) -> bool:
    """Does a word close the name that hardly anything else ends with: "Harrow Ledger", "The Post"?"""
    parts = [word.lower().strip(".,'\u2019") for word in name.split()]
    short = parts[0] == "the" and len(parts) <= 4
    return is_titled(name) and (short or parts[-1] not in words("plain_closings.tsv"))


def _is_section(name: str) -> bool:
    """Is it a part of an outlet: "Business News"?"""
    *about, last = [word.lower().strip(".,'\u2019") for word in name.split()]
    return last in words("plain_closings.tsv") and set(about) <= words("sections.tsv") | {
        "&",
        "and",
        "the",
        "of",
        "from",
        "in",
        "all",
    }


def _cased(name: str) -> str:
    """A name in capitals as it is written: "THE NORLAND HERALD"; short ones are initials."""
    letters = name.split()
    return (
        name
        if not name.isupper() or len(letters) < 2
        else " ".join(w if len(w) <= 2 else w.title() for w in letters)
    )
