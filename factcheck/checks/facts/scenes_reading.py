"""Where a story says that something happened: in which town, and in what sort of place ("in a bakery", "into a lake")."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from claims.tables import words
from factcheck import tables
from factcheck.checks.acts.tellings import TIME_WORDS, TIMES, names_in
from factcheck.checks.facts import wheres
from factcheck.checks.facts.fact import plain
from factcheck.checks.facts.wheres import Where
from factcheck.needed import in_words
from factcheck.story import Story
from sources.span import Span
from sources.tables import longest_first

REACH = 120
"""Code points behind the words of an event in which its place is looked for."""
STOP = re.compile(
    r"[.;:\u201c\u201d\"]|\b(?:and|but|who|which|that|after|before|when|while|where|because|as|than|to|for|during|according)\b"
)
"""What ends the words that tell where it happened."""
LINK = re.compile(r"\b(?P<link>in|at|into|inside|on|onto|from|near|outside|off)\s")
LOOSE = frozenset({"near", "outside", "off"})
"""Links behind which it is another place that is named."""
HOST = re.compile(
    rf"(?P<place>{wheres.NAME.pattern.replace('?P<name>', '?:').replace('(?P<level>', '(?:')})"
    r" (?:(?:will|is to|was to|has|are to) )?(?P<told>host(?:s|ed)?|stag(?:es?|ed)|(?:is|was) hosting) (?=the|this|next)"
)
"""A town in which a gathering is held: "Helsinki will host the final"."""
NEXT = 200
"""Code points behind a sentence in which the next one is read."""
NOUN = 30
"""Code points behind "will host" in which it is told what."""
WORD = re.compile(r"[^\W_]{3,}")


@frozen(kw_only=True)
class Scene:
    """An event and where it happened, as a sentence tells it."""

    event: str
    """The row of the table."""
    claim: Claim
    """The narrowest claim that tells it."""
    span: Span
    """The words of the event."""
    sites: tuple[tuple[str, Span], ...]
    """Sorts of places it happened in, with their words."""
    where: Where | None
    """The town or region, where one is named."""
    loose: bool
    """Is it only near the town?"""
    heads: frozenset[str]
    """Notions of the nouns of doer and target."""
    names: frozenset[str]
    """Whom its sentence names."""
    around: frozenset[str]
    """Notions of the sentence and the next."""


_Event = tuple[str, re.Pattern[str], frozenset[str]]
"""Its name, the words that tell it, and the letters that these need."""


@cache
def _events() -> tuple[_Event, ...]:
    return tuple(
        (
            row["event"],
            re.compile(rf"\b(?:{'|'.join(longest_first(words(row['words'])))})\b"),
            in_words(words(row["words"]), whole=True),
        )
        for row in tables.rows("scenes")
    )


@cache
def _sorts() -> dict[str, str]:
    return {word: row["sort"] for row in tables.rows("scene_sites") for word in words(row["words"])}


@cache
def nouns(sort: str) -> re.Pattern[str]:
    """The nouns of one sort."""
    own = [word for word, of in _sorts().items() if of == sort]
    return re.compile(rf"\b(?:{'|'.join(longest_first(own))})s?\b")


@cache
def exclude(one: str, other: str) -> bool:
    """Can nothing be in both sorts of places?"""
    beside = {row["sort"]: words(row["with"]) for row in tables.rows("scene_sites")}
    return one != other and one not in beside[other] and other not in beside[one]


@cache
def _site() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:a|an|the|his|her|its|their|[\w-]+['\u2019]s?)\s)?(?:[\w'\u2019-]+\s){0,4}?"
        rf"(?P<site>{'|'.join(longest_first(_sorts()))})\b(?!['\u2019-])"
    )


def read(story: Story) -> tuple[Scene, ...]:
    """Everything that is told outright to have happened somewhere, in the order of the text."""
    found: dict[tuple[str, int, str], Scene] = {}
    for claims, able in _able(story):
        article, told = claims[0].article, [claim for claim in claims if plain(claim)]
        for event, start, end in _told(story, told, able):
            span = Span(start=start, end=end)
            held = [claim for claim in told if claim.span.holds(span)]
            if held and (one := _scene(story, event, min(held, key=lambda each: len(each.span)), span)):
                found.setdefault((article, start, event), one)
    return tuple(found[key] for key in sorted(found))


def _able(story: Story) -> Iterator[tuple[tuple[Claim, ...], list[_Event]]]:
    """The claims of each sentence that may tell of an event at all, with the events."""
    able: dict[str, list[_Event]] = {}
    for one in _events():
        for claims in story.lexicon.told(one[2]):
            able.setdefault(claims[0].id, []).append(one)
    for claims in story.by_sentence.values():
        if claims[0].id in able or story.lexicon.may_tell(claims[0], HOST):
            yield claims, able.get(claims[0].id, [])


def _told(story: Story, told: list[Claim], able: list[_Event]) -> Iterator[tuple[str, int, int]]:
    """The events of a sentence, and where their words stand."""
    for claim in told[:1]:
        low, sentence = story.lowered[claim.article], claim.sentence
        for event, pattern, _ in able:
            for match in pattern.finditer(low, sentence.start, sentence.end):
                yield event, match.start(), match.end()
        text = story.article[claim.article].text if story.lexicon.may_tell(claim, HOST) else ""
        if host := HOST.search(text, sentence.start, sentence.end):
            yield "gathering", host.start("place"), host.end("told")


def _scene(story: Story, event: str, claim: Claim, span: Span) -> Scene | None:
    text, sentence = story.article[claim.article].text, claim.sentence
    host = HOST.match(text, span.start, sentence.end) if event == "gathering" else None
    links, sites, where = _places(story, claim, span.end)
    if host:
        links, sites, where = [], (), wheres.read(text, span.start, host.end("place"))
    if where is None and not sites:
        return None
    acts = [one for one in claim.events if span.overlaps(one.span)]
    heads = (head for one in acts for head in (one.agent_head, one.patient_head) if head)
    return Scene(
        event=event,
        claim=claim,
        span=span,
        sites=sites,
        where=where,
        loose=not LOOSE.isdisjoint(links),
        heads=_notions(text[span.end : span.end + NOUN].split(" for ")[0])
        if host
        else frozenset(notion for head in heads if (notion := concepts.of_lemma(head))),
        names=frozenset(claim.entities) | names_in(story.words(claim.article, sentence)),
        around=_around(text, sentence),
    )


def _places(
    story: Story, claim: Claim, start: int
) -> tuple[list[str], tuple[tuple[str, Span], ...], Where | None]:
    """The links, the sorts of places and the town that follow the words of an event."""
    text, low = story.article[claim.article].text, story.lowered[claim.article]
    last = min(claim.sentence.end, start + REACH)
    stop = STOP.search(low, start, last)
    end = stop.start() if stop else last
    links, sites, where = [], [], None
    for match in LINK.finditer(low, start, end):
        links.append(match["link"])
        site = _site().match(low, match.end(), end)
        if site and match["link"] not in LOOSE:
            sites.append((_sorts()[site["site"]], Span(start=match.start(), end=site.end())))
        if where is None and not low.startswith(TIMES_LOW, match.end()):
            where = wheres.read(text, match.end(), claim.sentence.end)
    return links, tuple(sites), where


TIMES_LOW = tuple(sorted(TIME_WORDS))


def _around(text: str, sentence: Span) -> frozenset[str]:
    end = text.find("\n", sentence.end, sentence.end + NEXT)
    after = text[sentence.end : end if end >= 0 else sentence.end + NEXT].split(". ", 1)[0]
    return _notions(f"{sentence.of(text)} {after}")


def _notions(told: str) -> frozenset[str]:
    return frozenset(
        notion for word in WORD.findall(told) if word not in TIMES and (notion := concepts.of_word(word))
    )
