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
EDGE = "\n"
"""Stands before letters with which a word begins, and behind those with which it ends."""
BEGINS = (" ", r"\s", r"\b", r"(?<![\w-])", EDGE)
"""Parts of an expression behind which a word begins."""
ENDS = re.compile(rf"(?: |\\s)(?!{OPTIONAL.pattern})|\\b|\(\?!\[\\w-\]\)|{EDGE}")
"""What follows letters with which a word ends."""
LEFT_OUT = re.compile(r"\(\?:(?:[^()|]* \|)*[^()|]* \)\?")
"""Whole words that may stand between two others."""
COMMON = frozenset(
    {"the", "of", "to", "in", "and", "its", "his", "her", "their", "said", "with", "from", "for", "not", "was", "were", "has", "had", "have", "been"}
)  # fmt: skip
"""Words that most articles have; any other tells more."""
Words = frozenset[str]
NONE: Words = frozenset()


def needed(alternatives: Iterable[str]) -> Words:
    """Letters, each as one run, of which every match of any of these expressions holds one; empty where that cannot be told.

    The text is in lower case. The expressions are of letters, groups, sets, escapes and quantifiers, as those of the
    tables and of the rules are, without blanks that do not count, and without references to groups.
    """
    return frozenset(run.strip(EDGE) for run in in_words(alternatives))


def in_words(alternatives: Iterable[str], *, whole: bool = False) -> Words:
    """The same, with an edge where a word begins or ends with the letters: the "out" of "run out" is none of "about".

    When `whole`, what matches begins and ends with whole words.
    """
    edge = EDGE if whole else ""
    found = [_choice(f"{edge}{one}{edge}", len(edge), begins=whole)[0] for one in alternatives]
    return NONE.union(*found) if all(found) else NONE


@cache
def letters(pattern: re.Pattern[str]) -> Words:
    """What `in_words` tells of an expression as a rule has it."""
    return in_words((pattern.pattern,))


def _choice(text: str, at: int, *, begins: bool) -> tuple[Words, int]:
    """What the alternatives from here need, up to the bracket that closes them, and where that stands.

    Of runs of one length the later one tells more: in "on the run" that is "run". `begins` where a word begins here.
    """
    found, best, here = [], NONE, begins
    while at < len(text) and text[at] != ")":
        if text[at] == "|":
            found.append(best)
            best, here, at = NONE, begins, at + 1
        else:
            start = at
            item, at = _item(text, at, begins=here)
            here = text.endswith(BEGINS, 0, at) or (here and LEFT_OUT.fullmatch(text, start, at) is not None)
            best = max(item, best, key=_telling)
    found.append(best)
    return (NONE.union(*found) if all(found) else NONE), at


def _item(text: str, at: int, *, begins: bool) -> tuple[Words, int]:
    """What one group, set or run of letters needs, and where the next begins."""
    told = NONE
    if group := GROUP.match(text, at):
        inner, end = _choice(text, group.end(), begins=begins)
        told, at = (NONE if group["around"] else inner), end + 1
    elif run := RUN.match(text, at):
        at = run.end()
        told = _run(run[0][:-1] if OPTIONAL.match(text, at) else run[0], begins, ENDS.match(text, at))
    elif single := SET.match(text, at) or ESCAPE.match(text, at):
        at = single.end()
    else:
        at += 1
    if counted := QUANTIFIER.match(text, at):
        dropped = text[counted.start() - 1] == ")" and OPTIONAL.match(text, at) is not None
        told, at = (NONE if dropped else told), counted.end()
    return told, at


def _run(run: str, begins: bool, ends: re.Match[str] | None) -> Words:
    """A run of letters with its edges."""
    return frozenset({f"{EDGE if begins else ''}{run}{EDGE if ends else ''}"}) if run else NONE


def _telling(words: Words) -> int:
    """How much letters tell, by the shortest of them."""
    told = (run.strip(EDGE) for run in words)
    return min((1 if run in COMMON else len(run) for run in told), default=0)
