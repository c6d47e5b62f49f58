"""The cause of a mishap, a strike or a closure, as a sentence tells it: "was caused by", "the trigger was", "traces it to"."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from factcheck import tables
from factcheck.checks.acts import grounds
from factcheck.checks.acts.tellings import LONGEST
from sources.letters import lowered
from sources.tables import longest_first

MISHAPS = {
    word: kind
    for kind, words in tables.words("mishap_words").items()
    if kind not in ("caused", "doubt", "soft")
    for word in words
}
"""The kind of mishap that a word tells."""
UNSAID = ""
"""The kind of a mishap that a sentence only means: "the trigger was a new rule"."""
WHAT = rf"(?P<what>{'|'.join(longest_first(MISHAPS))})\b"
TOLD = re.compile(rf"\b{WHAT}")
CAUSED = tables.alternatives("mishap_words", "caused")
WHY = r"(?P<why>[^.;:,“”\"]{3,90})"
ON = (
    "turned on|was over|is over|concerned|revolved around|is about|was about|centred on|centered on|broke out when|started when"
    "|began when|erupted when|broke out over|erupted over|began over|started over"
)
THE = r"(?:the|that|this|its) (?:[\w-]+ ){0,2}"
FORMS = tuple(
    re.compile(form)
    for form in (
        rf"\b{WHAT}[^.;:“”\"]{{0,120}}?\b(?:was|were|is|been) (?:\w+ly )?(?:(?:{CAUSED}) by|due to|down to) {WHY}",
        rf"\bcause of {THE}{WHAT}[^.;:“”\"]{{0,60}}? was {WHY}",
        rf"\b(?:blam|put|trac|attribut|pinn)(?:e|ed|es|s|ing)? {THE}{WHAT}[^.;:“”\"]{{0,60}}? (?:on|down to|to) {WHY}",
        rf"\b(?:trigger|reason|spark|root) (?:of|for|behind) {THE}{WHAT}[^.;:“”\"]{{0,60}}? (?:was|is|were|lay in) {WHY}",
        rf"\b{WHAT} (?:{ON}) {WHY}",
        rf"\b{WHAT}[^.;:“”\"]{{0,90}}? (?:because of|due to|owing to|on account of|as a result of|in protest (?:at|against)|over) {WHY}",
    )
)
ACT = re.compile(
    rf"\b(?:{CAUSED}|led to|was the cause of|was to blame for|was behind) (?:the|that|this) (?:[\w-]+ ){{0,2}}{WHAT}"
)
"""What the words before it did; like `TOLD` and `FORMS` for lower case."""
OUT = re.compile(r"\b(?:them|workers|staff|people) (?:out|on to the streets|onto the streets|to the gates)\b")
"""What tells of a strike without the word."""
LOOSE = tuple(
    re.compile(form)
    for form in (
        rf"\b[Tt]he (?:trigger|spark|cause|reason|root of it) (?:was|were|is|lay in) {WHY}",
        rf"\b[Ii]t was {WHY},?[^.;:“”\"]{{0,40}}? that (?:brought|drove|led|caused|started|sparked|triggered|set|touched)\b",
        rf"\b(?:trac|blam|put|attribut|pinn)(?:e|ed|es|s) it (?:all )?(?:down )?(?:to|on) {WHY}",
        rf"\b(?:was|were) (?:\w+ly )?(?:ignited|lighted|lit|set off|set alight|touched off|detonated) by {WHY}",
        r"\b(?P<why>[A-Z][^.;:,“”\"]{3,90}) (?:was|were) (?:the reason (?:why|for|that)|to blame for|responsible for|behind)\b",
        rf"\b(?P<why>[A-Z][^.;:,“”\"]{{3,90}}) (?:brought|drove|sent) (?={OUT.pattern})",
    )
)
"""Shapes that only mean what was caused."""
STOP = re.compile(r"[.;:,“”\"]|\b(?:that|when|because)\b")
NEAR = 110
"""Code points before such an act in which its doer stands."""


@lru_cache(maxsize=4096)
def cause(text: str) -> tuple[str, grounds.Ground] | None:
    """The mishap that a sentence tells, and its cause at its place in the sentence; None where it is not told outright."""
    for what, first, last, told in _found(text[:LONGEST]):
        words = text[first:last]
        named = None if _doubtful().search(text, 0, told) else grounds.concepts(words.casefold())
        if named:
            start, end = first + len(words) - len(words.lstrip()), first + len(words.rstrip())
            return what, grounds.Ground(start=start, end=end, concepts=named)
    return None


def _found(text: str) -> Iterator[tuple[str, int, int, int]]:
    """Every shape that a sentence has: what was caused, start and end of the cause, and where the shape ends."""
    told = lowered(text)
    named = TOLD.search(told)
    if named is not None:
        if (act := ACT.search(told)) is not None:
            stops = [stop.end() for stop in STOP.finditer(text, 0, act.start())]
            yield MISHAPS[act["what"]], max([0, act.start() - NEAR, *stops]), act.start(), len(text)
        for form in FORMS:
            if (found := form.search(told)) is not None:
                yield MISHAPS[found["what"]], *found.span("why"), found.end()
    for form in LOOSE:
        if (found := form.search(text)) is not None:
            what = MISHAPS[named["what"]] if named else UNSAID
            yield "strike" if OUT.search(text) else what, *found.span("why"), found.end()


def first_told(text: str) -> str:
    """The kind of the first mishap that a whole text tells."""
    found = TOLD.search(lowered(text))
    return MISHAPS[found["what"]] if found else UNSAID


@cache
def _doubtful() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('mishap_words', 'doubt')})\b", re.IGNORECASE)
