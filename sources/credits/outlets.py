"""Who published an article, as far as the words around it say so."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from sources.agencies import agency, plain
from sources.article import Zone
from sources.credits.backing import addresses, has_address, is_told
from sources.credits.banners import banners, over_menu
from sources.credits.bios import outlet_in_bio
from sources.credits.byline_sources import byline_outlet
from sources.credits.datelines import CALL_SIGN, station
from sources.credits.issuers import issuers
from sources.credits.mastheads import (
    CALENDAR,
    Sureness,
    can_be,
    in_running_head,
    is_paper,
    mastheads,
    suffixes,
)
from sources.credits.own_words import NAME, own_names
from sources.credits.rights import is_claim, owner
from sources.outlet_names import is_firm, is_generic, is_initials, is_titled
from sources.tables import words

LONGEST = 900
ADDRESS = re.compile(rf"(?:[Tt]he\s)?(?P<name>{NAME}),\s\d{{1,5}}\s[A-Z]")
"""The sender of a newsletter, with the address that the law demands."""
DATED = re.compile(r"\b(?:19|20)\d\d\b|\brights?\b|\breproduction\b", re.IGNORECASE)
"""What a claim of rights in a page has, and one in a picture has not."""
JOINED = re.compile(r"[A-Z][a-z]+[A-Z][a-z]+$")
"""A word made of two, each with its capital."""
LOCAL = re.compile(r"\b[KW][A-Z]{3}\b")
"""A local station's call sign in its claim of rights, whatever stands beside it."""
PIECE = re.compile(r"\s{3,}|\s\|\s")
STRONG, FAIR, WEAK = 4, 3, 1
"""How much a name weighs: behind the headline, or in a line of its own; in a claim of rights or a bio; in a byline."""
STANDING: dict[Sureness, int] = {"sure": STRONG, "likely": 2, "unsure": WEAK}
"""How much a name in a line of its own weighs."""
HIGHEST = 60
"""Lines at the top among which the masthead is looked for."""
MOST, FEW = 3, 2
"""Further lines that name it and still count; the same for a name that only stands alone at the top."""


def outlet_of(
    text: str,
    zones: Sequence[Zone],
    title: str | None = None,
    origin: str | None = None,
    byline: str | None = None,
) -> str | None:
    """The outlet that the lines around the body name; None when none does.

    Every place where an outlet puts its name weighs, and every other line that repeats the name. An origin is taken for it only
    when the page opens with its name, an author never.
    """
    around = list(_around(text, zones))
    head = _head(text, zones)
    told = "\n".join(zone.span.of(text) for zone in zones if zone.kind == "body")
    own = origin is not None and bool(head) and plain(head[0]) == plain(origin)
    others = {plain(name) for name in [*(byline or "").split(", "), "" if own else origin or ""] if name}
    named = [
        *(each for each in _standing(head, title) if each[1] > WEAK or not _is_spoken_of(each[0], told)),
        *_named([*around, *_whole(text, zones)], head),
        *_backed(around, head, title, told),
        *((name, FAIR) for name in issuers([line for kind, line in around if kind != "related"])),
        *([(origin, STRONG)] if origin and own else []),
    ]
    kept = [(name, weight) for name, weight in named if weight and _is_free(name, others)]
    heaviest = _heaviest(kept, around)
    if heaviest is None:
        return None
    found = _as_printed(heaviest, around, told)
    owners = (owner(line) for _, line in around)
    return next((name for name in owners if name and is_initials(found.split()[0], name)), found)


def _is_free(name: str, others: AbstractSet[str]) -> bool:
    """Can it be the outlet's name: no agency's, no common words, nobody else's?"""
    return not agency(name) and not is_generic(name) and plain(name) not in others


def _is_topic(name: str, told: str) -> bool:
    """Is it made of words for parts of a paper and words that the article has without capitals: "Crime and Courts"?"""
    return all(
        word in words("sections.tsv") | words("no_person.tsv") or re.search(rf"\b{re.escape(word)}\b", told)
        for word in name.lower().split()
    )


def _is_spoken_of(name: str, told: str) -> bool:
    """Can the article be about it, since it is a topic or has a word for a body in it: "Kesti Council", "World Cup"?"""
    bodies = words("desks.tsv") | words("no_person.tsv")
    return _is_topic(name, told) or not (bodies - words("outlet_words.tsv")).isdisjoint(name.lower().split())


def _heaviest(named: Sequence[tuple[str, int]], around: Sequence[tuple[str, str]]) -> str | None:
    """The name with the most weight, in its fullest spelling; None when none weighs enough.

    Other lines that hold a name add to it; for one that only stands at the top teasers do not, which repeat topics.
    """
    lines = [plain(line) for _, line in around]
    own = [plain(line) for kind, line in around if kind != "related"]
    weights: dict[str, int] = defaultdict(int)
    spelled: dict[str, list[str]] = defaultdict(list)
    for name, weight in named:
        weights[plain(name)] += weight + (is_titled(name) and plain(name) not in weights)
        spelled[plain(name)].append(name)
    total = {
        name: weight + (min(FEW, _others(name, own)) if weight == WEAK else min(MOST, _others(name, lines)))
        for name, weight in weights.items()
    }
    best = max(total.values(), default=0)
    if best < FAIR:
        return None
    chosen = next(name for name in total if total[name] == best)
    longer = (name for name in total if name != chosen and name.endswith(chosen) and total[name] >= FAIR)
    return _spelling(spelled[next(longer, chosen)])


def _around(text: str, zones: Sequence[Zone]) -> Iterator[tuple[str, str]]:
    """The lines around the body, with the kinds of their zones."""
    for zone in zones:
        if zone.kind not in ("body", "caption"):
            for line in zone.span.of(text).splitlines():
                if line.strip():
                    yield zone.kind, line.strip()[:LONGEST]


def _whole(text: str, zones: Sequence[Zone]) -> Iterator[tuple[str, str]]:
    """The zones of several lines, each as one, since a sentence may be broken over them."""
    for zone in zones:
        whole = zone.span.of(text).strip()
        if zone.kind not in ("body", "caption") and "\n" in whole:
            yield zone.kind, " ".join(whole.split())[:LONGEST]


def _backed(
    around: Sequence[tuple[str, str]], head: Sequence[str], title: str | None, told: str
) -> Iterator[tuple[str, int]]:
    """Names above the headline that an address, an account or the article's own words speak for."""
    sites = addresses([line for _, line in around])
    for name in dict.fromkeys(line.strip(" #*") for line in head):
        if title is not None and plain(name) == plain(title) and not can_be(name):
            return
        if can_be(name) and not _is_topic(name, told):
            yield name, FAIR * has_address(name, sites)
            yield name, WEAK * (is_told(name, told) and not _is_spoken_of(name, told))
            yield name, FAIR * _is_short_elsewhere(name, [line for _, line in around])


def _is_short_elsewhere(name: str, lines: Sequence[str]) -> bool:
    """Does the page call itself by a first word that is no common one: "TradeWire" on the page of "TradeWire Releases"?"""
    first, _, rest = name.partition(" ")
    short = re.compile(rf"(?<!\w){re.escape(first)}(?!\w)")
    return (
        bool(rest and JOINED.match(first))
        and sum(bool(short.search(line)) and name not in line for line in lines) > 1
    )


def _as_printed(name: str, around: Sequence[tuple[str, str]], told: str) -> str:
    """A station's name as its page prints it most: "KWXZ 7" where only its claim of rights says "KWXZ-TV"."""
    if not CALL_SIGN.fullmatch(name):
        return name
    pattern = re.compile(rf"\b{name[:4]}(?:[ -](?:TV|FM|AM|\d{{1,2}}))?\b")
    found = Counter(pattern.findall("\n".join([told, *(line for _, line in around)])))
    return max(
        sorted(found), key=lambda each: (found[each] > 1 and each != name[:4], found[each]), default=name
    )


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


def _standing(head: Sequence[str], title: str | None) -> Iterator[tuple[str, int]]:
    """Names in the lines above the first words with their weights, the surest first."""
    yield from ((name, STRONG) for name in suffixes(head, title))
    yield from ((name, STRONG) for name in banners(head, title))
    yield from ((name, FAIR) for name in over_menu(head, title))
    yield from ((name, STANDING[sure]) for name, sure in mastheads(head, title))


def _named(lines: Sequence[tuple[str, str]], head: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Names that lines give the outlet, with their weights; teasers, by the kinds of the lines, speak of others than the page."""
    for kind, line in lines:
        for piece in PIECE.split(line):
            sign = LOCAL.search(piece) if is_claim(piece) else None
            if sign:
                yield sign[0], FAIR
            found = owner(piece) or (outlet_in_bio(piece) if kind != "related" else None)
            if found:
                yield found, _claimed(found, piece, head) if is_claim(piece) else FAIR
    for kind, line in lines:
        yield from ((name, STANDING["likely"]) for name in in_running_head(line))
        local = station(line) if kind == "dateline" else None
        if local:
            yield local, FAIR
        yield from ((name, FAIR) for name in own_names(line, teaser=kind == "related"))
        address = ADDRESS.match(line) if kind != "title" else None
        if address and not is_firm(address["name"]) and not CALENDAR.match(address["name"]):
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
