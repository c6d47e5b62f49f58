"""Who published an article, as far as the words around it say so."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sources.agencies import agency, plain
from sources.article import Zone
from sources.bios import outlet_in_bio
from sources.bylines import byline_outlet
from sources.mastheads import Sureness, is_paper, mastheads, suffixes
from sources.outlet_names import is_firm, is_generic, is_outlet_like, is_titled
from sources.places import CALL_SIGN, station
from sources.rights import is_claim, owner

CAP = r"[A-Z0-9À-ÖØ-Þ][\w&'\u2019-]*(?:\.[\w&'\u2019-]+)*"
NAME = rf"{CAP}(?:\s(?:{CAP}|of|and|&)){{0,5}}"
LONGEST = 900
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
OF_ITSELF = (
    re.compile(
        rf"(?:^|[.]\s)(?:[Tt]he\s)?(?P<name>{NAME})\s(?:is\snot\sresponsible|does\snot\saccept\sresponsibility|accepts\sno"
        r"|is\spublished\sby|is\sa\s(?:\w+-)?\w+\s(?:publication|newspaper|newsletter|magazine))\b"
    ),
    re.compile(rf"[\"“](?:[Tt]he\s)?(?P<name>{NAME})[\"”]\sis\sa\s(?:registered\s)?trade\s?mark"),
    re.compile(
        rf"\b(?i:views?|opinions?)\b[^.]{{0,140}}\b(?:of|reflect)\s(?:those\sof\s)?(?:the\s)?(?P<name>{NAME})[.]"
    ),
    re.compile(rf"\b(?:newsletters?|emails?)\sfrom\s(?:the\s)?(?P<name>{NAME})(?=[.,]|$)"),
    re.compile(rf"^(?i:cookies\son)\s(?:the\s)?(?P<name>{NAME})$"),
    re.compile(rf"^(?i:special\sto)\s(?:the\s)?(?P<name>{NAME})$"),
)
"""Where the words themselves say that the name is the outlet's."""
ADDRESS = re.compile(rf"(?:[Tt]he\s)?(?P<name>{NAME}),\s\d{{1,5}}\s[A-Z]")
"""The sender of a newsletter, with the address that the law demands."""
DATED = re.compile(r"\b(?:19|20)\d\d\b|\brights?\b|\breproduction\b", re.IGNORECASE)
"""What a claim of rights in a page has, and one in a picture has not."""
POSSESSIVE = re.compile(r"['\u2019]s?$")
STRONG, FAIR, WEAK = 4, 3, 1
"""How much a name weighs: behind the headline, or in a line of its own; in a claim of rights or a bio; in a byline."""
STANDING: dict[Sureness, int] = {"sure": STRONG, "likely": 2, "unsure": WEAK}
"""How much a name in a line of its own weighs."""
HIGHEST = 60
"""Lines at the top among which the masthead is looked for."""
MOST, FEW = 3, 2
"""Further lines that name it and still count; the same for a name that only stands alone at the top."""


def outlet_of(
    text: str, zones: Sequence[Zone], title: str | None = None, origin: str | None = None
) -> str | None:
    """The outlet that the lines around the body name; None when none does. The origin is never taken for it.

    Every place where an outlet puts its name weighs, and every other line that repeats the name.
    """
    around = [
        (zone.kind, zone.span.of(text).strip()) for zone in zones if zone.kind not in ("body", "caption")
    ]
    weights: dict[str, int] = defaultdict(int)
    spelled: dict[str, list[str]] = defaultdict(list)
    short = [(kind, line) for kind, line in around if len(line) <= LONGEST]
    for name, weight in _named(short, _head(text, zones), title):
        if (
            weight
            and not agency(name)
            and not is_generic(name)
            and not (origin and plain(origin) == plain(name))
        ):
            weights[plain(name)] += weight + (is_titled(name) and plain(name) not in weights)
            spelled[plain(name)].append(name)
    lines = [plain(line[:LONGEST]) for _, line in around]
    total = {
        name: weight + min(FEW if weight == WEAK else MOST, _others(name, lines))
        for name, weight in weights.items()
    }
    best = max(total.values(), default=0)
    if best < FAIR:
        return None
    chosen = next(name for name in total if total[name] == best)
    whole = next(
        (name for name in total if name != chosen and name.endswith(chosen) and total[name] >= FAIR), chosen
    )
    return _spelling(spelled[whole])


def _head(text: str, zones: Sequence[Zone]) -> list[str]:
    """The lines above the article's first words."""
    body = next((i for i, zone in enumerate(zones) if zone.kind == "body"), 0)
    own = [zone for zone in zones[:body] if zone.kind in ("boilerplate", "title")]
    lines = [line.strip() for zone in own for line in zone.span.of(text).splitlines() if line.strip()]
    return lines[:HIGHEST]


def _others(name: str, lines: Sequence[str]) -> int:
    """How many lines hold a name and more? Names of few letters stand in too many words."""
    return sum(name in line and name != line for line in lines) if len(name) >= 3 else 0


def _spelling(names: Sequence[str]) -> str:
    """The fullest of several spellings."""
    return max(names, key=lambda name: (name.count(" "), name))


def _named(
    lines: Sequence[tuple[str, str]], head: Sequence[str], title: str | None
) -> Iterator[tuple[str, int]]:
    """Names with their weights, the surest first, in lines with their kinds; teasers speak of others than the page."""
    yield from ((name, STRONG) for name in suffixes(head, title))
    yield from ((name, STANDING[sure]) for name, sure in mastheads(head, title))
    for kind, line in lines:
        found = owner(line) or (outlet_in_bio(line) if kind != "related" else None)
        if found:
            yield found, _claimed(found, line, head) if is_claim(line) else FAIR
    for kind, line in lines:
        local = station(line) if kind == "dateline" else None
        if local:
            yield local, FAIR
        patterns = OF_ITSELF if kind == "related" else (*ABOUT_PAGE, *OF_ITSELF)
        yield from ((name, FAIR) for name in _page(line, patterns))
        address = ADDRESS.match(line)
        if address and not is_firm(address["name"]):
            yield address["name"], STANDING["likely"]
        found = byline_outlet(line)
        if found:
            yield found, FAIR


def _claimed(name: str, line: str, head: Sequence[str]) -> int:
    """How much a claim of rights weighs: the company behind an outlet makes it as often as the outlet.

    A name without an outlet's form counts when it also stands at the top of the page.
    """
    if not DATED.search(line):
        return 0
    if is_paper(name) or CALL_SIGN.fullmatch(name) or any(plain(name) in plain(above) for above in head):
        return FAIR
    return STANDING["likely"] if is_titled(name) else 0


def _page(line: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    """What a page says of itself: its app, its newsletter, its accounts."""
    for pattern in patterns:
        found = pattern.search(line)
        name = POSSESSIVE.sub("", found["name"]) if found else ""
        if name and (is_outlet_like(name) if pattern in ABOUT_PAGE else not is_firm(name)):
            yield name
