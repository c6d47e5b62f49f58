"""Ages that a sentence gives with what happened then: "died at the age of 78", "who died on Thursday, was 91", "was 19 when she won".

The age at which somebody died is that of the days of the news; any other one is of what happened then.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from claims.mention import Mention
from factcheck.story import Story
from sources.span import Span

REACH = 150
"""Code points around a name in which its age is looked for."""
BARE = r"(?P<years>(?!2[0-4])[2-9]\d|1[3-9]|10\d)(?=[,;.)]| after\b| at (?:his|her|home|a)\b|$)"
"""Years behind "at" alone, which may be an hour or a house."""
YEARS = r"(?P<years>\d{1,3})"
END = r"(?=[,;.)](?!\d)| years old| and\b| after\b| when\b| in\b| on\b| at (?:his|her|home|a)\b| last\b| this\b|$)(?! percent)"
DIED = re.compile(
    r"\b(?:die[ds]?|dying|death|dead|passed (?:away|on)|killed|buried|laid to rest|succumbed|drowned|perished|lost (?:his|her) life|lived to)\b",
    re.IGNORECASE,
)
"""Words of a death, or of what comes right after it."""
BEHIND = (
    re.compile(rf",? who [^.;:]{{3,90}}?, (?:was|is) (?:only |just )?{YEARS}{END}"),
    re.compile(rf"[^.;:]{{0,110}}?\b(?:aged|at the age of|at age|at the ripe (?:old )?age of) {YEARS}{END}"),
    re.compile(rf"[^.;:]{{0,110}}?\bat {BARE}"),
    re.compile(
        rf"(?:,[^.;:]{{0,60}}?,)? (?:was|is) (?:only |just )?{YEARS}(?: years old)? when (?:he|she) (?P<verb>[a-z]+(?: [a-z]+)?)"
    ),
    re.compile(rf"[^.;:]{{0,60}}? lived to (?:be |the age of )?{YEARS}{END}"),
)
"""What follows the name of somebody whose age it tells."""
AHEAD = re.compile(rf"(?:^|[.\n] ?)(?:At|Aged|At the age of) {YEARS}, (?:[^.,;:]{{0,40}} )?$")
"""What stands before it."""
PRONOUN = re.compile(rf"[^.\n]{{0,160}}[.\n] ?(?:He|She) (?:was|is) {YEARS}(?: years old)?\.")
"""What follows it with a sentence of its own for the age."""
ANOTHER = re.compile(
    r"\b(?:his|her|their) (?:[a-z]+ )?(?:wife|husband|widow|widower|mother|father|son|daughter|brother|sister|child|partner|twin|aunt|uncle|grand\w+)\b"
    r"|['\u2019]s (?:[a-z]+ )?(?:wife|husband|widow|widower|mother|father|son|daughter|brother|sister|child|partner|twin|aunt|uncle|grand\w+)\b"
)
"""Somebody whose age it may be instead."""
ORDINAL = re.compile(r"\b(?:first|second|third|fourth|fifth|last|next|again)\b")
"""Words of one of several times."""
NOW = "now"
"""The age in the days of the news."""


@frozen(kw_only=True)
class Then:
    """An age, and of what moment it is."""

    span: Span
    """The figure."""
    moment: str
    """`NOW`, or the notion of what happened then."""


def read(story: Story, article: str, mention: Mention) -> Iterator[Then]:
    """The ages that the words around a name give to whoever bears it."""
    text, name = story.article[article].text, mention.span
    after = text[name.end : name.end + REACH]
    if not any(letter.isdigit() for letter in after):
        after = ""
    start = max(0, name.start - REACH)
    ahead = AHEAD.search(text[start : name.start])
    if ahead:
        span = Span(start=start + ahead.start("years"), end=start + ahead.end("years"))
        yield from _then(story, article, (name, span), text[name.end : name.end + REACH].split(".")[0])
    if after:
        yield from _behind(story, article, name, after)


def _behind(story: Story, article: str, name: Span, after: str) -> Iterator[Then]:
    text = story.article[article].text
    lead = text[max(0, name.start - REACH) : name.start].rpartition(".")[2]
    for shape in BEHIND:
        if found := shape.match(after):
            span = Span(start=name.end + found.start("years"), end=name.end + found.end("years"))
            told = found.groupdict().get("verb") or lead + after[: found.end()]
            yield from _then(story, article, (name, span), told)
            return
    found = PRONOUN.match(after)
    if found and DIED.search(lead + after[: found.start("years")]):
        span = Span(start=name.end + found.start("years"), end=name.end + found.end("years"))
        yield from _then(story, article, (name, span), "died")


def _then(story: Story, article: str, ends: tuple[Span, Span], told: str) -> Iterator[Then]:
    """The age between whose name and figure nobody else is told of."""
    name, span = ends
    text = story.article[article].text
    between = Span(start=min(name.end, span.end), end=max(name.start, span.start))
    others = (
        one.type == "PERSON" and between.start <= mention.span.start < between.end
        for mention, one in story.named[article]
    )
    if ANOTHER.search(between.of(text)) or any(others):
        return
    if DIED.search(told):
        yield Then(span=span, moment=NOW)
        return
    claim = story.claim_at(article, span)
    moment = _moment(story.words(article, claim.sentence), claim, span) if claim else None
    if moment:
        yield Then(span=span, moment=moment)


def _moment(sentence: str, claim: Claim, span: Span) -> str | None:
    """What happened to what at that age, and whether for the first time; None where it is not told."""
    acts = [one for one in claim.events if one.patient_head and not one.nominal]
    if not acts:
        return None
    act = min(acts, key=lambda one: abs(one.span.start - span.start))
    told = (concepts.of_lemma(act.predicate), concepts.of_lemma(act.patient_head or ""))
    return " ".join((*map(str, told), *ORDINAL.findall(sentence)))
