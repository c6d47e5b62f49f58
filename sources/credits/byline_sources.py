"""The agency and the outlet that a byline names beside its persons."""

import re

from sources.agencies import agency
from sources.credits.bylines import LONGEST, OPENING, is_desk
from sources.credits.credit_lines import Credit
from sources.dates.stamps import DATE
from sources.outlet_names import is_titled
from sources.span import Span


def byline_outlet(line: str) -> str | None:
    """The outlet that a byline names after the persons: "By Ada Brink, The Gazette"."""
    opening = re.match(rf"(?i:{OPENING})", line)
    if not opening or len(line) > LONGEST:
        return None
    found = [
        part.strip(" .")
        for part in re.split(r"\s*(?:[,|/•·(\n]|\s[-\u2013—]\s|\bfor\b)\s*", line[opening.end() :])
    ]
    return next((name for name in found[1:] if is_titled(name) and not DATE.search(name)), None)


def byline_agency(line: str) -> Credit | None:
    """The agency that a byline names: "By Ada Brink, Reuters", "By The Associated Press"."""
    opening = re.match(rf"(?i:{OPENING})", line)
    rest = line[opening.end() :] if opening and len(line) <= LONGEST else ""
    for part in re.split(r"\s*(?:[,|/•·()\n]|\s[-\u2013—]\s|\bfor\b|\band\b)\s*", rest):
        named = _agency_in(part)
        if named:
            at = line.index(named, opening.end() if opening else 0)
            return Credit(name=named, span=Span(start=at, end=at + len(named)))
    return None


def _agency_in(part: str) -> str | None:
    """The agency that a part of a byline is, or ends with: "INGRID VALE Associated Press"."""
    words_ = part.split()
    ends = [part, *(part[part.index(word, len(words_[0])) :] for word in words_[2:])] if words_ else []
    found = next((end for end in ends if agency(end)), None)
    return found or next((start for start in _starts(words_) if agency(start)), None)


def _starts(said: list[str]) -> tuple[str, ...]:
    """What stands before an office: "AP" in "AP Business Writer"."""
    return tuple(" ".join(said[:i]) for i in (1, 2, 3) if i < len(said)) if said and is_desk(said[-1]) else ()
