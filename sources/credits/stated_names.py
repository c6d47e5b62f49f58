"""Names in a page's metadata: which is the outlet's, which are persons'."""

import re
from collections.abc import Iterable, Sequence

from sources.agencies import agency, plain
from sources.credits.bylines import PREFIX, people
from sources.outlet_names import is_firm, is_generic, is_titled

SEPARATOR = re.compile(r"\s(?:[|\u2013—»•·:-]|::|&mdash;)\s")
LONGEST = 60
"""Code points of an outlet's name."""
NO_NAME = re.compile(r"https?:|www\.|[@/{}<>]|^\W*$|^\d+$")


def split_title(title: str | None, outlet: str | None = None) -> tuple[str | None, str | None]:
    """A page's title without what stands behind the headline, and the outlet's name there.

    Given the outlet, only its name is taken off; else the last part counts when it has the form of an outlet's name.
    """
    parts = list(SEPARATOR.finditer(title or ""))
    if not title or not parts:
        return title, None
    head, tail = title[: parts[-1].start()].strip(), title[parts[-1].end() :].strip()
    known = outlet is not None and plain(tail) == plain(outlet)
    if not head or not (known or (outlet is None and is_titled(tail) and len(tail) <= LONGEST)):
        return title, None
    return head, tail


def outlet_name(publishers: Sequence[str], sites: Sequence[str], suffix: str | None) -> str | None:
    """The outlet among names that a page gives; a company that owns it only when nothing else is named."""
    found = [name for name in (*publishers, *sites, suffix or "") if _is_name(name)]
    titled = [name for name in found if not is_firm(name)]
    return next(iter(titled or found), None)


def _is_name(name: str) -> bool:
    return 1 < len(name) <= LONGEST and not NO_NAME.search(name) and not is_generic(name)


def authors(places: Iterable[Iterable[str]], outlet: str | None) -> str | None:
    """The persons, and the agencies, whom the first of several places names as authors; None when none does."""
    for given in places:
        names = [name for each in given for name in _split(each) if _is_author(name, outlet)]
        if names:
            return ", ".join(dict.fromkeys(names))
    return None


def _split(stated: str) -> tuple[str, ...]:
    """The names in one value: "By Ada Brink and Tomas Reve, Reuters"."""
    bare = PREFIX.sub("", " ".join(stated.split()))
    parts = (part.strip(" .") for part in re.split(r"\s*(?:[,;|]|\band\b|&)\s*", bare))
    return tuple(part for part in parts if part)


def _is_author(name: str, outlet: str | None) -> bool:
    if NO_NAME.search(name) or len(name) > LONGEST or (outlet and plain(name) == plain(outlet)):
        return False
    return agency(name) is not None or bool(people(name))
