"""What a paragraph looks like, whatever stands around it."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from sources.agencies import agency
from sources.credits.bios import bio_of, is_team
from sources.credits.bylines import byline
from sources.credits.credit_lines import credit, is_inputs
from sources.credits.datelines import dateline, is_dateline_alone
from sources.dates.stamps import is_stamp
from sources.lines.figures import is_figures
from sources.lines.headings import heading
from sources.lines.joints import closes_letter
from sources.lines.menus import is_answer, is_menu, is_prompt, points_on
from sources.lines.pleas import is_plea
from sources.lines.rows import BULLET, ends_sentence, plain
from sources.tables import words
from sources.zones.appeals import is_appeal, is_notice
from sources.zones.captions import is_caption

Form = Literal[
    "prose", "short", "item", "fragment", "lead", "end", "tail", "aside", "label", "appeal", "bio", "team",
    "caption", "byline", "credit", "inputs", "stamp", "place", "rule",
]  # fmt: skip
"""prose: sentences; short: a sentence of few words; lead: words that end with a colon; item: of a list;
fragment: no sentence; end, tail, aside, label: headings, or the sign that closes a report; rule: marks only."""

FEW = 5
"""Words below which a sentence may as well be a label ("Subscribe now!")."""
UNCLOSED = 25
"""Words from which a paragraph without a full stop is prose all the same; headlines have at most about 20."""
UNCLOSED_TWO = 10
"""The same for a paragraph with a full stop in it."""
TWO = re.compile(r"(?:[^\s.?!]+ ){3,40}?[^\s.?!]*[a-z]{4}[.?] [A-Z]\S* \S+ \S")
CLOSING = re.compile(r"[-\u2013—\s]*(?:ENDS?|30|#{3}|# # #|XXX)[-\u2013—\s]*|-\s?ends?\s?-", re.IGNORECASE)
CLOSED = re.compile(
    r"(?<=[.!?”\"])\s{1,3}(?:Enditem|ENDITEM|Ends?|-?30-?|[A-Z]{2,6}(?:[ /-][A-Z]{2,6}){0,3}|[■♦●▪◆◼□♢∎¶])\s*$"
)
"""What closes the last paragraph of a report, after its full stop: a sign, the letters of those who edited it."""
CREDITED = re.compile(
    r"(?<=[.!?”\"])\s{1,3}[(\[](?:Sources?:\s?)?(?P<name>[^()\[\]\n]{2,60})[)\]]$", re.IGNORECASE
)
"""The same with a name in brackets, which is an agency's or a photographer's: "... on Friday. (Source: Reuters)"."""
DASHED_OFF = re.compile(r"(?<=[.!?”\"])\s{1,3}[-\u2013\u2014]\s?(?P<name>[A-Z][\w. ]{1,30})$")
"""The same behind a dash: "... on Friday. - Reuters"."""
LETTER = re.compile(r"[.?!][\"”'\u2019]?\s(?:[-\u2013\u2014]\s?)?[A-Z][\w ,.]{2,30}$")
"""The last full stop of a letter and how it closes after it: "What bus? — Yours, etc.,"."""
LIVED = re.compile(r"[A-Z][^.?!]{3,80}, born [^.?!]{4,40}, died [^.?!]{4,40}\d{4}")
"""The last line of an obituary, which has no full stop."""
ASKED = re.compile(r"[^.?!]{12,160}\? (?:[-\u2013\u2014] ?)[A-Z]\w+(?: [A-Z]\w+)?(?:, [A-Z]\w+)?")
"""What a reader asks, with the name under it: "Can I go home? - Ada"."""
DASHED = re.compile(r"([-=_*~])\1{3,}[^.?!]{0,60}?\1{4,}")
"""Words that are set into a rule: "---- Forwarded message ----"."""
RULE = re.compile(r"(?:[^\w\"“”'\u2018\u2019]|_)+")
SET_OFF = re.compile(r"[-\u2013\u2014] (?![-\u2013\u2014 ])[^.]{2,60} [-\u2013\u2014]")
"""A subheading between dashes, as some agencies set it: "- 'We slept here' -"."""
HASHED = re.compile(r"#{1,6}\s")
"""What Markdown puts before a heading, which is no paragraph even where it is a sentence."""
TITLED = 8
"""Words of a headline in which each has a capital, though it closes with a full stop."""
LAST = 80
"""Code points at the end of a paragraph that can hold a credit."""
LOOKED_AT = 2000
"""Code points of a paragraph that its form is told from."""


@lru_cache(maxsize=4096)
def _short_form(line: str) -> Form:
    """The form of a paragraph that is short enough to be cruft."""
    if CLOSING.fullmatch(line) and not line.isdigit():
        return "end"
    if RULE.fullmatch(line) or DASHED.fullmatch(line):
        return "rule"
    found = heading(line)
    if found:
        return found.force
    if LIVED.fullmatch(line) or ASKED.fullmatch(line):
        return "prose"
    for form, holds in _TESTS:
        if holds(line):
            return form
    return _words_form(line)


_TESTS: tuple[tuple[Form, Callable[[str], bool]], ...] = (
    ("stamp", is_stamp),
    ("place", is_dateline_alone),
    ("inputs", is_inputs),
    ("credit", lambda line: credit(line) is not None),
    ("byline", lambda line: byline(line) is not None),
    ("caption", is_caption),
    ("appeal", is_appeal),
    ("appeal", is_notice),
    ("appeal", is_plea),
    ("team", is_team),
    ("bio", lambda line: bio_of(line) is not None),
    ("label", is_figures),
    ("label", is_prompt),
    ("label", is_menu),
    ("label", is_answer),
    ("label", points_on),
)


def form_of(line: str) -> Form:
    """The form of a paragraph."""
    if len(line) > LOOKED_AT:
        return "prose"
    bare = plain(line)
    found = _short_form(bare)
    return (
        "fragment" if bare != line and HASHED.match(line) and found in ("prose", "short", "lead") else found
    )


def _words_form(line: str) -> Form:
    """The form of a line that follows no pattern: told by its length, its end and its capitals."""
    line = _uncredited(CLOSED.sub("", line))
    count = len(line.split())
    if SET_OFF.fullmatch(line):
        return "label"
    if BULLET.match(line):
        return "item"
    if ends_sentence(line) or (closes_letter(line) and LETTER.search(line[-60:])):
        if count >= TITLED and _is_titled(line):
            return "fragment"
        return "prose" if count >= FEW else "short"
    if line.endswith((":", ":”", ':"')) and count >= 2:
        return "lead"
    told = count >= UNCLOSED or (count >= UNCLOSED_TWO and (TWO.match(line) or dateline(line)))
    return "prose" if told and not in_capitals(line) else "fragment"


def _uncredited(line: str) -> str:
    """A line without the agency that closes it, in brackets or after a dash, behind its full stop."""
    for form in (CREDITED, DASHED_OFF):
        found = form.search(line, max(0, len(line) - LAST))
        if found and agency(found["name"]):
            return line[: found.start()]
    return line


def signs_off(line: str) -> bool:
    """Does the name of an agency close the paragraph, as it closes reports?"""
    return _uncredited(line) != line


def _is_titled(line: str) -> bool:
    """Has every word a capital, small ones such as "The" and "And" too, as in headlines with a full stop?"""
    said = [word for word in line.split() if word[0].isalpha()]
    small = sum(word.istitle() and word.lower() in words("joints.tsv") for word in said[1:])
    return small > 1 and all(word[0].isupper() for word in said)


def in_capitals(line: str) -> bool:
    """Is it written like a headline in title case: most longer words with a capital?"""
    long = [word for word in line.split() if len(word) >= 4 and word[0].isalpha()]
    return len(long) >= 3 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)


def all_in_capitals(line: str) -> bool:
    """Has each of many longer words a capital: a headline in title case of one sentence or two, full stop or not?"""
    long = [word for word in line.split() if len(word) >= 4 and word[0].isalpha()]
    return len(long) >= 6 and not line.isupper() and all(word[0].isupper() for word in long)
