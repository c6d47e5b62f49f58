"""Which literal words a regular expression needs, so that a text without them need not be searched."""

import re
from collections.abc import Iterable

RUN = re.compile(r"[a-z]+")
OPTIONAL = re.compile(r"\?|\*|\{0")
QUANTIFIER = re.compile(r"(?:[?*+]|\{[^}]*\})\??")
AROUND = ("?!", "?=", "?<")
"""What opens a group that only looks around."""
SET = re.compile(r"\[\^?\]?[^]]*\]")
Words = frozenset[str]
NONE: Words = frozenset()


def needed(alternatives: Iterable[str]) -> Words:
    """Letters, each as one run, of which every match of any of these expressions holds one; empty where that cannot be told.

    The expressions are in lower case, of letters, groups, sets and quantifiers, as the tables have them.
    """
    found = [_choice(one, 0)[0] for one in alternatives]
    return NONE.union(*found) if all(found) else NONE


def _choice(text: str, at: int) -> tuple[Words, int]:
    """What the alternatives from here need, up to the bracket that closes them, and where that stands.

    Of runs of one length the later one tells more: in "on the run" that is "run".
    """
    found, best = [], NONE
    while at < len(text) and text[at] != ")":
        if text[at] == "|":
            found.append(best)
            best, at = NONE, at + 1
        else:
            item, at = _item(text, at)
            best = max(item, best, key=_least)
    found.append(best)
    return (NONE.union(*found) if all(found) else NONE), at


def _item(text: str, at: int) -> tuple[Words, int]:
    """What one group, set or run of letters needs, and where the next begins."""
    told = NONE
    if text[at] == "(":
        looks = text.startswith(AROUND, at + 1)
        inner, end = _choice(text, at + 3 if text.startswith("(?:", at) else at + 1)
        told, at = (NONE if looks else inner), end + 1
    elif run := RUN.match(text, at):
        at = run.end()
        told = frozenset({run[0][:-1] if OPTIONAL.match(text, at) else run[0]}) - {""}
    elif places := SET.match(text, at):
        at = places.end()
    else:
        at += 2 if text[at] == "\\" else 1
    if counted := QUANTIFIER.match(text, at):
        dropped = text[counted.start() - 1] == ")" and OPTIONAL.match(text, at) is not None
        told, at = (NONE if dropped else told), counted.end()
    return told, at


def _least(words: Words) -> int:
    return min(map(len, words), default=0)
