"""Which literal words a regular expression needs, so that a text without them need not be searched."""

import re
from collections.abc import Iterable
from functools import cache

RUN = re.compile(r"[a-z]+")
OPTIONAL = re.compile(r"\?|\*|\{0")
QUANTIFIER = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
GROUP = re.compile(r"\((?:\?(?:P<\w+>|[aiLmsux-]*:|>|(?P<around><?[=!])))?")
"""What opens a group, or one that only looks around."""
SET = re.compile(r"\[\^?\]?(?:\\.|[^]\\])*\]")
ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)")
Words = frozenset[str]
NONE: Words = frozenset()


def needed(alternatives: Iterable[str]) -> Words:
    """Letters, each as one run, of which every match of any of these expressions holds one; empty where that cannot be told.

    The text is in lower case. The expressions are of letters, groups, sets, escapes and quantifiers, as those of the
    tables and of the rules are, without blanks that do not count, and without references to groups.
    """
    found = [_choice(one, 0)[0] for one in alternatives]
    return NONE.union(*found) if all(found) else NONE


@cache
def letters(pattern: re.Pattern[str]) -> Words:
    """The same for an expression as a rule has it."""
    return needed((pattern.pattern,))


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
    if group := GROUP.match(text, at):
        inner, end = _choice(text, group.end())
        told, at = (NONE if group["around"] else inner), end + 1
    elif run := RUN.match(text, at):
        at = run.end()
        told = frozenset({run[0][:-1] if OPTIONAL.match(text, at) else run[0]}) - {""}
    elif single := SET.match(text, at) or ESCAPE.match(text, at):
        at = single.end()
    else:
        at += 1
    if counted := QUANTIFIER.match(text, at):
        dropped = text[counted.start() - 1] == ")" and OPTIONAL.match(text, at) is not None
        told, at = (NONE if dropped else told), counted.end()
    return told, at


def _least(words: Words) -> int:
    return min(map(len, words), default=0)
