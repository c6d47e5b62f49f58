"""Deeds that no single verb tells: "from the pen of X", "at the wheel of the bus sat X", "X came across the coins"."""

import re
from collections.abc import Iterator

from factcheck.checks.singles import doers, table
from factcheck.checks.singles.table import Deed

DOER = r"^(?P<doer>[^.;:“”\"]{3,90}?)"
"""Who does it, at the beginning of a claim."""
BEHIND = r"(?P<doer>[^.;:“”\"]+)"
"""Who did it, at the end of a clause."""
THING = r"(?P<thing>[^.;:,“”\"]{3,100}?)"
"""What it is done to, before other words."""
HANDS = ("pen", "hand", "hands", "brush", "workshop", "studio", "drawing board", "imagination")
"""What a work comes from."""
PEN = re.compile(
    r"(?:^(?P<what>(?:The|His|Her|Its) [a-z][^.;:,“”\"]{2,60}?) (?=is|was|came|comes)"
    rf"|\b(?P<thing>{doers.NAMES})(?:, (?:the|an?|his|her) [^.;:,“”\"]{{0,60}}?)?,? (?:(?:that|which|and) )?)"
    rf"(?:(?:is|was|comes|came) )?from the (?:{'|'.join(HANDS)}) of {BEHIND}"
)
"""What somebody has made."""
AT = r"(?:[Aa]t|[Bb]ehind) the (?:steering wheel|wheel|controls|helm)"
"""Where somebody who drives, flies or sails is."""
WHEEL = re.compile(rf"\b{AT} of {THING},? (?:was|sat|stood|is) {BEHIND}")
"""As in "At the wheel of the bus was X"."""
AT_WHEEL = re.compile(rf"{DOER},? (?:was|sat|is|had been) {AT} of (?P<thing>[^.;:,“”\"]+)")
"""As in "X was at the wheel of the bus"."""
RIBBON = re.compile(
    rf"{DOER} (?:cuts?|has cut|will cut) the (?:red )?ribbon (?:for|at|of|on|to open|in front of) (?P<thing>[^.;:,“”\"]+)"
)
"""How something is opened."""
GOT = re.compile(
    rf"{DOER} got (?P<thing>(?:the|an?|his|her|both|all|two|three|four|five) [^.;:,“”\"]{{2,60}}?) (?:out|down|off|ashore|to safety)\b"
)
"""How somebody is rescued, by a verb that tells nothing by itself."""
ACROSS = re.compile(
    rf"{DOER} (?:(?:had|has|have) )?(?:come|came|comes|stumbled|happened|chanced) (?:across|upon|on) (?P<thing>[^.;:,“”\"]+)"
)
"""How something is found by chance."""
FIRST_IN = re.compile(
    rf"{DOER} (?:came|finished|placed|crossed the line) first (?:in|at) (?P<thing>[^.;:,“”\"]+)"
)
"""How a race is won."""
VICTORY = re.compile(
    rf"\b(?:[Vv]ictory|[Ff]irst (?:place|prize)|[Gg]old|[Tt]he (?:win|victory|title|triumph)) (?:in|at) {THING} (?:went|goes|fell) to {BEHIND}"
)
"""The same, told by a noun."""
SELLER = re.compile(
    rf"^The (?:seller|vendor)s?(?: of (?P<thing>[^.;:,“”\"]{{3,90}}?))? (?:is|was|are|were) {BEHIND}"
)
"""Who sells."""
OWNS = re.compile(
    r",? (?:which|who|that) (?:has |had )?(?:owns?|owned|holds?|held) (?P<thing>[^.;:,“”\"]{3,90})"
)
"""What he sells, by what he owns."""
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
    yield from _seller(text)
    if " got " in text and (found := GOT.match(text)):
        yield verbs["bring to safety"], found["doer"], found["thing"]
    if (" across " in text or "pon " in text) and (found := ACROSS.match(text)):
        yield verbs["come across"], found["doer"], found["thing"]


def _seller(text: str) -> Iterator[Shape]:
    """As in "The seller is X, which owns the hotel"."""
    found = SELLER.match(text) if text.startswith(("The seller", "The vendor")) else None
    if found is not None:
        owned = OWNS.search(found["doer"])
        what = found["thing"] or (owned["thing"] if owned else "")
        yield table.of("verbs")["sell"], OWNS.split(found["doer"])[0], what
