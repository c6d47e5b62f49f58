"""Who scored the goal that decided a match, however it is told: "won 1-0 thanks to a header from X", "X's penalty earned a win"."""

import re
from collections.abc import Iterator

from factcheck.checks.singles import doers, table
from factcheck.checks.singles.table import Deed

SHOT = r"(?:header|goal|strike|penalty|spot[ -]kick|volley|half-volley|tap-in|finish|effort|lob|overhead kick|back-heel|rocket|drive)"
"""What goes in by itself."""
KICK = rf"(?:{SHOT}|free[ -]kick|shot|long-range shot|corner)"
"""The same with what may only have led to it."""
WHO = rf"(?P<doer>(?:(?:the |their |its )?(?:[\w-]+ ){{1,3}}?)?{doers.NAMES})"
"""Who scored, with the noun before his name."""
TOLD = (
    re.compile(
        rf"\b(?:thanks to|courtesy of|through|with) (?:an?|the|his|her) (?:[\w-]+ ){{0,4}}?{KICK} (?:by|from|of) {WHO}"
    ),
    re.compile(rf"\b(?:after|when|on|to|via) (?:an?|the) (?:[\w-]+ ){{0,4}}?{SHOT} (?:by|from|of) {WHO}"),
    re.compile(
        rf"^(?:An?|The|One) (?:[\w-]+ ){{0,4}}?{KICK} (?:by|from) {WHO} (?=gave|earned|secured|sealed|handed|brought|decided|settled|was enough|won)"
    ),
    re.compile(
        rf"^{WHO}['\u2019]s? (?:[\w-]+ ){{0,4}}?{KICK} (?:gave|earned|secured|sealed|handed|brought|decided|settled|was enough|won)"
    ),
    re.compile(rf"^{WHO} (?:scored|netted|struck|found the net|was on target)\b(?! (?:twice|\w+ goals))"),
)
"""How a goal is told; in the last of these only by the result that it was the only one."""
TERMS = frozenset(
    {"header", "goal", "strike", "penalty", "kick", "spot-kick", "volley", "half-volley", "tap-in", "finish", "effort", "lob", "score",
     "net", "shot", "rocket", "drive", "target", "free-kick", "back-heel", "corner"}
)  # fmt: skip
"""Lemmas of which a claim has one that tells of a goal."""
ONE_GOAL = re.compile(r"(?<![\d-])(?:1[-\u2013:]0|0[-\u2013:]1)(?![\d-])")
"""A result with one goal."""
WON = re.compile(r"\b(?:gave|earned|secured|sealed|handed|brought)\b[^.;:]{1,60}\b(?:win|victory|triumph)\b")
"""Words that tell that a goal decided the match."""
ONLY, WINNER = "the only goal", "the winner"
"""What such a goal is called."""
Shape = tuple[tuple[Deed, ...], str, str]
"""Deeds, the phrase of the doer, and that of the thing."""


def read(text: str) -> Iterator[Shape]:
    """The goal that decided the match of a claim that has one of `TERMS`: the only one by the result, or one that gave a side the win."""
    one_goal, won = ONE_GOAL.search(text), WON.search(text)
    if one_goal is None and won is None:
        return
    found = next((match for form in TOLD if (match := form.search(text))), None)
    if found is None or (one_goal is None and found.re is TOLD[-1]):
        return
    deeds = table.of("verbs")["score"]
    if one_goal:
        yield deeds, found["doer"], ONLY
    yield deeds, found["doer"], WINNER
