"""Deeds that no single verb tells: "from the pen of X", "at the wheel of the bus sat X", "X came across the coins"."""

import re
from collections.abc import Iterator

from factcheck.checks.singles import doers, table
from factcheck.checks.singles.table import Deed

DOER = r"^(?P<doer>[^.;:“”\"]{3,90}?)"
BEHIND = r"(?P<doer>[^.;:“”\"]+)"
THING = r"(?P<thing>[^.;:,“”\"]{3,100}?)"
HANDS = ("pen", "hand", "hands", "brush", "workshop", "studio", "drawing board", "imagination")
"""What a work comes from."""
PEN = re.compile(
    r"(?:^(?P<what>(?:The|His|Her|Its) [a-z][^.;:,“”\"]{2,60}?) (?=is|was|came|comes)"
    rf"|\b(?P<thing>{doers.NAMES})(?:, (?:the|an?|his|her) [^.;:,“”\"]{{0,60}}?)?,? (?:(?:that|which|and) )?)"
    rf"(?:(?:is|was|comes|came) )?from the (?:{'|'.join(HANDS)}) of {BEHIND}"
)
"""What somebody has made."""
AT = r"(?:[Aa]t|[Bb]ehind) the (?:steering wheel|wheel|controls|helm)"
WHEEL = re.compile(rf"\b{AT} of {THING},? (?:was|sat|stood|is) {BEHIND}")
AT_WHEEL = re.compile(rf"{DOER},? (?:was|sat|is|had been) {AT} of (?P<thing>[^.;:,“”\"]+)")
RIBBON = re.compile(
    rf"{DOER} (?:cuts?|has cut|will cut) the (?:red )?ribbon (?:for|at|of|on|to open|in front of) (?P<thing>[^.;:,“”\"]+)"
)
GOT = re.compile(
    rf"{DOER} got (?P<thing>(?:the|an?|his|her|both|all|two|three|four|five) [^.;:,“”\"]{{2,60}}?) (?:out|down|off|ashore|to safety)\b"
)
ACROSS = re.compile(
    rf"{DOER} (?:(?:had|has|have) )?(?:come|came|comes|stumbled|happened|chanced) (?:across|upon|on) (?P<thing>[^.;:,“”\"]+)"
)
FIRST_IN = re.compile(
    rf"{DOER} (?:came|finished|placed|crossed the line) first (?:in|at) (?P<thing>[^.;:,“”\"]+)"
)
VICTORY = re.compile(
    rf"\b(?:[Vv]ictory|[Ff]irst (?:place|prize)|[Gg]old|[Tt]he (?:win|victory|title|triumph)) (?:in|at) {THING} (?:went|goes|fell) to {BEHIND}"
)
Shape = tuple[tuple[Deed, ...], str, str]
"""Deeds, the phrase of the doer, and that of the thing."""


def read(text: str) -> Iterator[Shape]:
    """Every deed that the words of a claim tell in such a form; a form is tried where a word of it stands there."""
    verbs = table.of("verbs")
    from_hand = " from the " in text and any(f"{hand} of " in text for hand in HANDS)
    if from_hand and (found := PEN.search(text)):
        yield (table.MADE,), found["doer"], found["what"] or found["thing"]
    if " the wheel " in text or " the controls " in text or " the helm " in text:
        for form in (WHEEL, AT_WHEEL):
            if found := form.search(text):
                yield (*verbs["drive"], *verbs["pilot"], *verbs["captain"]), found["doer"], found["thing"]
    if " ribbon " in text and (found := RIBBON.match(text)):
        yield verbs["open"], found["doer"], found["thing"]
    if " first " in text and (found := FIRST_IN.match(text)):
        yield verbs["win"], found["doer"], found["thing"]
    if " to " in text and (found := VICTORY.search(text)):
        yield verbs["win"], found["doer"], found["thing"]
    if " got " in text and (found := GOT.match(text)):
        yield verbs["bring to safety"], found["doer"], found["thing"]
    if (" across " in text or "pon " in text) and (found := ACROSS.match(text)):
        yield verbs["come across"], found["doer"], found["thing"]
