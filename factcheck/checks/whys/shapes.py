"""The shapes of sentences that tell why something happened: "was called off because of", "forced it to close", "died of"."""

import re
from collections.abc import Iterator

from attrs import frozen

Places = dict[str, tuple[int, int]]
"""Start and end of each part of a shape in its sentence."""
STOP = re.compile(r"[.;:“”\"]")
BITS = r"[^.;:“”\"]"
LED = r"because of|because|due to|owing to|on account of|as a result of|as (?=there\b|too\b)|since (?=there\b)|for (?=[a-z]+ing\b)|over (?=an? |the |his |her |its |unpaid |low )"
OUTRIGHT = ("because", "due", "owing", "on account", "as a result")
"""Beginnings of what leads in a cause and nothing else."""
LOOSE = re.compile(
    r",? \b(?P<led>after|following|in the wake of|with|through|amid|under|when|by|over|in protest(?= at | against )|in(?= (?:an?|the) )|for|from"
    r"|to(?= (?:care for|look after|spend|take up|concentrate|devote|join|run for|stand for) )|on(?= [\w-]+ grounds\b)|as(?= (?:its|his|her|their|the|an?) )) "
)
"""What may lead in a cause as well as something else."""
OF_TIME = ("after", "following", "in the wake", "when", "in", "amid", "by", "under")
"""Those of which it may be no more than the time."""
SHORT = 90
"""Code points behind it that may tell the cause."""
LONG = 220
"""Code points before it that may tell what happened."""
DIED = r"died|die|dying|dead|perished"
HAS = r"(?:has |have |had )?"
IS = r"(?:is|was|are|were|has been|have been|had been|being)(?: \w+ly)?"
STOPPED = (
    r"delayed|grounded|paralysed|paralyzed|halted|killed|stopped|blocked|held up|closed|shut|sank|destroyed|wrecked|cancelled"
    r"|postponed|emptied|flooded|burst|sparked|triggered|ignited|started|set off|touched off|knocked out|put paid to|claimed|delays|grounds|halts|stops|blocks|kills|(?:is|are) killing|closes|shuts|keeps|kept|rules|ruled"
    r"|sidelines|sidelined"
)
FORCED = (
    r"forced|forces|caused|causes|made|makes|prompted|prompts|led to|leads to|drove|drives|driven|brought about|means that|meant that"
    r"|obliged|compelled|persuaded"
)
RESULT = (
    r"the result of|the work of|the fault of|the consequence of|down to|due to|put down to|attributed to|blamed on|traced to"
    r"|(?:caused|started|triggered|sparked|set off|ignited|lit|brought about|brought down|felled|destroyed|sunk|closed|shut|cancelled) by"
)


@frozen(kw_only=True)
class Shape:
    """One way to tell a cause."""

    pattern: re.Pattern[str]
    """A sentence whose first letter is small; groups: what happened, why, in some what leads it in (`led`), and who says so."""
    outright: bool = False
    """Do its words leave no doubt that a cause is told?"""
    party: bool = False
    """May somebody who acts stand where the cause stands?"""
    known: bool = False
    """Does it tell a cause only where a table knows what stands there as one?"""
    loose: bool = False
    """May it tell no more than what came before?"""
    manner: bool = False
    """Does it tell how somebody died, without a word of dying?"""


LOOSELY = Shape(pattern=LOOSE, known=True, loose=True)
"""What is led in by a word that may tell no more than the time."""


def _shape(form: str, *, outright: bool = False, party: bool = False, known: bool = False) -> Shape:
    return Shape(pattern=re.compile(form), outright=outright, party=party, known=known)


SHAPES = (
    _shape(rf"^(?P<what>{BITS}{{8,220}}?),? (?P<led>{LED})\s*(?P<why>{BITS}{{3,120}})", outright=True),
    _shape(
        rf"^(?P<what>{BITS}{{5,160}}? (?:{DIED})(?: (?:at|in|near|on|off) (?:the )?[A-Z]\w+(?: [A-Z]\w+)*)?) (?:of|from) (?P<why>{BITS}{{3,120}})"
    ),
    _shape(
        rf"^(?P<why>{BITS}{{3,120}}?) (?:is|was|are|were) (?:why|the (?:only |sole |main |real )?reasons? (?:why|for|that|behind)) (?P<what>{BITS}{{5,200}})",
        outright=True,
    ),
    _shape(
        rf"^(?:the|its) (?:only |sole |real )?(?:reason|cause) (?:why|for|of|behind) (?P<what>{BITS}{{5,160}}?) (?:is|was) (?P<why>{BITS}{{3,120}})",
        outright=True,
    ),
    _shape(rf"^(?P<why>{BITS}{{3,120}}?) {HAS}(?:{FORCED}) (?P<what>{BITS}{{5,200}})", party=True),
    _shape(
        rf"^(?P<why>{BITS}{{3,120}}?) {HAS}(?P<what>(?:delayed|grounded|paralysed|paralyzed|halted|killed|stopped|blocked) {BITS}{{5,200}})",
        party=True,
    ),
    _shape(
        rf"^(?P<what>{BITS}{{5,160}}? (?:was|were|been|is|are) (?:\w+ly )?(?:delayed|grounded|paralysed|paralyzed|halted|killed|caused|held up|stopped|forced to \w+)) by (?P<why>{BITS}{{3,120}})",
        party=True,
    ),
    _shape(
        rf"^(?P<why>{BITS}{{3,120}}?) (?:was|were|is|lay) (?:behind|to blame for|responsible for|at the root of|the cause of) (?P<what>{BITS}{{5,200}})",
        party=True,
    ),
    _shape(rf"^(?P<what>{BITS}{{5,160}}?) {IS} (?:{RESULT}) (?P<why>{BITS}{{3,120}})", known=True),
    _shape(
        rf"^(?P<who>{BITS}{{3,60}}?) (?:blamed?s?|cited?s?) (?P<why>{BITS}{{3,90}}?) (?:for|as the (?:cause|reason) (?:for|of)) (?P<what>{BITS}{{5,160}})",
        known=True,
    ),
    _shape(
        rf"^(?P<who>{BITS}{{3,60}}?) (?:blam|put|attribut|trac)(?:es?|ed|s)? (?P<what>{BITS}{{5,160}}?) (?:on|down to|to) (?P<why>{BITS}{{3,90}})",
        known=True,
    ),
    _shape(rf"^(?P<why>{BITS}{{3,90}}?) {HAS}(?P<what>set {BITS}{{5,120}}? (?:on fire|ablaze|alight))", known=True),
    _shape(
        rf"^(?P<what>{BITS}{{5,160}}? (?:{IS}|did not start)) (?P<why>(?:set|lit|laid|started) (?:on purpose|deliberately|by {BITS}{{3,60}})|arson|deliberate|no accident)",
        known=True,
    ),
    _shape(rf"^(?P<why>{BITS}{{3,90}}?) {HAS}(?P<what>(?:{STOPPED}) {BITS}{{5,200}})", known=True),
)  # fmt: skip
"""The first of these that tells a cause counts."""
MANNER = re.compile(
    r"^(?P<what>.{3,80}?) (?:was |were |had |has |been )*(?P<why>drowned|choked|suffocated|starved to death|froze to death|bled to death|burned to death"
    r"|burnt to death|electrocuted|strangled|stabbed to death|shot dead|poisoned|struck by lightning|run over|trampled to death"
    r"|fell to (?:his|her|their) deaths?|took (?:his|her|their) own li(?:fe|ves)|killed (?:him|her)self)\b"
)
"""A death told by what it was of."""
MANNERED = Shape(pattern=MANNER, known=True, manner=True)
OPENING = re.compile(
    r"^(?:according to [^,]{3,60}, |(?:[\w'\u2019-]+ ){1,8}(?:said|concluded|found|announced|reported|confirmed|ruled|established) (?:[\w-]+ )?(?:that )?"
    r"|it was )(?=[a-z0-9]|[A-Z])"
)
"""Who says so, or nothing, before what is told."""


def found(text: str) -> Iterator[tuple[Shape, Places]]:
    """Every way in which a sentence, the first letter of which is small, may tell a cause, with the places of its groups."""
    for shape in SHAPES:
        match = shape.pattern.match(text)
        if match is not None:
            yield shape, {name: match.span(name) for name, words in match.groupdict().items() if words}
    stop = STOP.search(text)
    for lead in LOOSE.finditer(text, 0, min(LONG, stop.start() if stop else len(text))):
        end = min(lead.end() + SHORT, stop.start() if stop else len(text))
        yield LOOSELY, {"what": (0, lead.start()), "led": lead.span("led"), "why": (lead.end(), end)}


def manner(text: str) -> Iterator[tuple[Shape, Places]]:
    """The death that a sentence tells by its manner."""
    match = MANNER.match(text)
    if match is not None:
        yield MANNERED, {name: match.span(name) for name in ("what", "why")}
