"""Grammar at a line's edge: does the next line go on with its sentence?"""

import re

from sources.dates.stamps import MONTH, is_stamp
from sources.lines.headings import heading
from sources.lines.menus import is_answer, is_prompt, points_on
from sources.lines.rows import BULLET, ends_sentence, stops, unquoted
from sources.tables import words

REST = ",;.)\u2019”"
"""Marks with which no line of its own begins."""
ABOUT = re.compile(
    rf"(?:by [A-Z]|(?:published|updated|posted|source|photo)\b)[^.?!]{{0,60}}|by [\w ]{{2,40}} on {MONTH} \d[^.?!]{{0,60}}"
    r"|by (?:(?:the |our )?(?:\w+ ){0,2}(?:desk|staff|team|newsroom|editors?|reporters?|correspondents?|writers?)|admin)"
    r"|(?:submitted|added|filed|shared|sent|last (?:updated|edited))\b[^.?!]{0,30}(?:\bago\b|\d{4})[^.?!]{0,40}"
    r"|[\w-]+(?:\.[\w-]+){0,3}\.[a-z]{2,8}"
)
"""A line about the article, which begins in small letters on some pages."""
WORD = re.compile(r"[^\W\d_]+(?:[-'\u2019.][^\W\d_]+)*[^\w/@]*")
DAY = re.compile(r"(?:^|\s)\d{1,2}(?:st|nd|rd|th)?$")
IN_YEAR = re.compile(rf"{MONTH}\b")
YOURS = re.compile(
    r"\b(?:[Yy]ours(?: \w+)?|[Ss]incerely|[Rr]egards|etc\.?),$|[\u2013\u2014]\s?[A-Z][\w ]{2,20},$"
)
"""How a letter ends; a name follows."""
ELLIPSIS = re.compile(
    r"\b(?:have|has|had|want|wants|wanted|need|needs|needed|used|going|able|like|meant|supposed) to$"
)
"""What closes a headline as well as it stands before a verb: "I tried them so that you don't have to"."""
LONGEST_LABEL = 60
"""Code points."""
LONGEST_HEADING = 9
"""Words."""
FRESH = frozenset(["A", "An", "He", "How", "In", "It", "She", "They", "This", "We", "What", "When", "Why"])
"""Words that have a capital only where a sentence or a headline begins."""
PARTICLES = frozenset(["about", "at", "by", "for", "in", "on", "over", "through", "under", "with"])
"""Words that need another in some sentences and close others: "the soldiers called in"."""


def goes_on(before: str, after: str) -> bool:
    """Is the second line the rest of the first line's sentence?"""
    after = unquoted(after) or after
    if stops(before) or before.endswith(":") or BULLET.match(after) or ABOUT.fullmatch(after):
        return False
    if after[0] not in REST and is_label(before):
        return False
    first = first_word(after)
    if first[0] in REST or (_goes_small(first) and not is_stamp(before) and not _is_known(after)):
        return True
    if DAY.search(before[-6:]) and " " in before and IN_YEAR.match(first):
        return True
    if ELLIPSIS.search(before[-40:]) and first[0].isupper():
        return False
    return is_open(before) and not _is_heading(before, after) and first not in FRESH


def _is_known(line: str) -> bool:
    """Is a line in small letters one that pages put around an article: "shares", "facebook (opens in new window)"?"""
    found = heading(line)
    return found is not None and (" " in line or found.force == "label")


def _goes_small(first: str) -> bool:
    """Does a word begin small, as no line of its own does? The name of a user or an address is no word."""
    return first.islower() and first[0].isalpha() and WORD.fullmatch(first) is not None


def is_label(line: str) -> bool:
    """Is it a label or a prompt of two words or more: "Log in", "Related topics"? One word alone can be a lost link."""
    if len(line) > LONGEST_LABEL or " " not in line or line.endswith(","):
        return False
    return (
        heading(line) is not None or is_prompt(line.rpartition("? ")[2]) or is_answer(line) or points_on(line)
    )


def _is_heading(before: str, after: str) -> bool:
    """Is a short line before a whole sentence its heading, though its last word could need another: "Army called in"?"""
    whole = after[0].isupper() and len(after.split()) >= 8 and ends_sentence(after)
    return whole and len(before.split()) <= LONGEST_HEADING and last_word(before) in PARTICLES


def is_open(line: str) -> bool:
    """Does the line break off after a comma, or after a word that needs another?"""
    if closes_letter(line):
        return False
    return line.endswith(",") or (last_word(line) in words("joints.tsv") and " " in line)


def closes_letter(line: str) -> bool:
    """Does a line end as letters end, so that a name follows: "Yours sincerely,"?"""
    return YOURS.search(line[-40:]) is not None


def first_word(line: str) -> str:
    """The first word of a line, marks included."""
    return line[:40].split(None, 1)[0]


def last_word(line: str) -> str:
    """The last word of a line, marks included."""
    return line[-40:].rsplit(None, 1)[-1]
