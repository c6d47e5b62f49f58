"""Who published an article, as far as the words around it say so."""

import re
from collections.abc import Iterator, Sequence

from sources.agencies import agency, plain
from sources.article import Zone
from sources.bios import outlet_in_bio
from sources.tables import words

CAP = r"[A-Z0-9À-ÖØ-Þ][\w&'\u2019-]*(?:\.[\w&'\u2019-]+)*"
NAME = rf"{CAP}(?:\s(?:{CAP}|of|and|&)){{0,5}}"
LONGEST = 900
COPYRIGHT = re.compile(
    r"(?:©|(?i:copyright)(?:\s?(?:©|\(c\)))?|\(c\))\s?"
    r"(?:(?:19|20)\d\d(?:\s?[-\u2013]\s?(?:19|20)?\d\d)?,?\s)?(?:(?i:by)\s)?(?:[Tt]he\s)?"
    rf"(?P<name>{NAME})"
)
PLATFORM = r"(?:Facebook|Twitter|X|Instagram|Telegram|WhatsApp|YouTube|Google|LinkedIn|TikTok|Bluesky)\b"
APP = r"(?i:(?:mobile\s|news\s)?app)"
ABOUT_PAGE = (
    re.compile(rf"\b(?i:download|get|install|try)\s(?:the\s)?(?P<name>{NAME}?)\s{APP}\b"),
    re.compile(rf"\bwhat\s(?:the\s)?(?P<name>{NAME}?)\s(?:AI\s|app\s)?can\sdo\sfor\syou"),
    re.compile(rf"\b(?i:follow|like|find|join)\s(?:the\s)?(?P<name>{NAME}?)\son\s{PLATFORM}"),
    re.compile(
        rf"\b(?i:subscribe|sign\sup|subscription)\s(?i:to|for)\s(?:the\s)?(?P<name>{NAME}?)"
        r"(?:\s(?:newsletters?|emails?|today|now|for|and)\b|[.,!]|$)"
    ),
    re.compile(rf"^(?P<name>{NAME}?)\s{APP}$"),
    re.compile(rf"^(?i:avatar\sof|logo\sof)\s(?:the\s)?(?P<name>{NAME})$"),
    re.compile(rf"^(?P<name>{NAME}?)\s(?i:logo)$"),
)
RIGHTS = re.compile(r"\.\s|\s(?:All\s|(?:19|20)\d\d)")
POSSESSIVE = re.compile(r"['\u2019]s?$")
SHAPED = re.compile(r"[a-z][A-Z]|\d|\.(?:com|org|net|news)$")


def outlet_of(text: str, zones: Sequence[Zone]) -> str | None:
    """The outlet that the lines around the body name; None when none does. The origin is never taken for it."""
    named = list(_named(text, zones))
    if not named:
        return None
    chosen = plain(named[0])
    return max((name for name in named if plain(name) == chosen), key=lambda name: (name.count(" "), name))


def _named(text: str, zones: Sequence[Zone]) -> Iterator[str]:
    """Names of outlets, the surest first: rights, then bios, then what a page says of itself."""
    lines = [text[zone.span.start : zone.span.end].strip() for zone in zones if zone.kind == "boilerplate"]
    lines = [line for line in lines if len(line) <= LONGEST]
    for find in (_owner, _employer, _page):
        for line in lines:
            for name in find(line):
                if not agency(name) and not _is_generic(name):
                    yield name


def _owner(line: str) -> Iterator[str]:
    """Who claims the rights: "© 2024 Norland Herald"."""
    found = COPYRIGHT.match(line)
    if found:
        yield RIGHTS.split(found["name"])[0].rstrip(".,'\u2019")


def _employer(line: str) -> Iterator[str]:
    """Whom an author writes for, or whose team presents itself."""
    found = outlet_in_bio(line)
    if found:
        yield found


def _page(line: str) -> Iterator[str]:
    """What a page says of itself: its app, its newsletter, its accounts."""
    for pattern in ABOUT_PAGE:
        found = pattern.search(line)
        name = POSSESSIVE.sub("", found["name"]) if found else ""
        if name and _is_outlet_like(name):
            yield name


def _is_generic(name: str) -> bool:
    """Is it no name: "Our", "Free Mobile", "News"?"""
    return all(word.lower().strip(".,'\u2019") in words("generic.tsv") for word in name.split())


def _is_outlet_like(name: str) -> bool:
    """Has a name the form of an outlet's: a word such as "Times" in it, or a form no person's name has?"""
    if any(word.lower() in words("generic.tsv") - words("outlet_words.tsv") for word in name.split()):
        return False
    return SHAPED.search(name) is not None or any(
        word.lower() in words("outlet_words.tsv") for word in name.split()
    )
