"""Lines that a page puts around an article: headings, labels, appeals to the reader, notices."""

import re
from functools import cache
from typing import Literal, cast

from attrs import frozen

from sources.article import ZoneKind
from sources.tables import rows, words

Force = Literal["tail", "aside", "label"]

LONGEST_HEADING = 70
"""Code points; no heading of the table is longer with its wildcard filled."""
LONGEST_APPEAL = 400
LONGEST_NOTICE = 900
MARKS = re.compile(r"[^\w'&-]+|_+")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
QUOTE = re.compile(r"[\"'“\u2018«„]")
LEAD = re.compile(r"([\w' ]{3,24}?)\s*[:|]\s*\S")
ABOUT = re.compile(r"(?:About|ABOUT) (?:the )?[A-Z][\w&.'-]*(?: (?:[A-Z&][\w&.'-]*|of|and|the)){0,5}")
READ_MORE = re.compile(r"READ MORE(?: [A-Z&'\u2019]+){1,5}:?")
CONTACT = re.compile(r"\w@\w[\w-]*\.\w|\b0\d{2,4}[ -]\d{3}")
VIEWS = re.compile(
    r"(?:all |any |the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated|presented)\b[^\n]{0,80}?"
    r"\b(?:authors?|writers?|columnists?|contributors?|this (?:article|column|piece|post))\b",
    re.IGNORECASE,
)
AMENDED = re.compile(
    r"(?:corrections?|clarifications?|editors?['\u2019]?s?['\u2019]? note|note (?:to|for) readers|amendment)(?:\s\([^()\n]{1,30}\)|,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?:\s*\S"
    r"|(?:•\s?)?(?:an earlier|a previous|this) (?:version of this )?(?:article|story|report|post|piece|headline)"
    r" (?:was (?:amended|corrected|updated|edited)|has been (?:amended|corrected|updated)|(?:mis|incorrectly |wrongly )\w+"
    r"|appeared in print|appears in print)",
    re.IGNORECASE,
)
"""What a newsroom says about the article itself: that it was mended, where it was printed."""
SHORT_READ = re.compile(r"\d+\s?-?\s?min(?:ute)?s?\.? (?:read|listen|watch)$", re.IGNORECASE)


@frozen(kw_only=True)
class Heading:
    """What a line says about the lines under it."""

    force: Force
    """tail: nothing of the article comes after; aside: the article may go on; label: nothing."""
    kind: ZoneKind
    """What stands under it."""


def normal(line: str) -> str:
    """A line in lower case without marks, each number as 9: "» Comments (12)" is "comments 9"."""
    plain = NUMBER.sub("9", line.replace("\u2019", "'").casefold())
    return " ".join(MARKS.sub(" ", plain).split()).strip("- ")


def heading(line: str) -> Heading | None:
    """What a heading of the table says; None for any other line."""
    if len(line) > 2 * LONGEST_HEADING:
        return None
    if len(line) > LONGEST_HEADING:
        return _leading(line)
    return _headings()[0].get(normal(line)) or _open_ended(line) or _leading(line) or _shapes(line)


def _open_ended(line: str) -> Heading | None:
    """A heading with a name in it: "More from Norland". A name has capitals: "More from the lake" is a subheading."""
    if line.endswith((".", "!", "?", '"', "”")):
        return None
    _, first, last = _headings()
    names = MARKS.sub(" ", line).split()
    parts = [normal(name) for name in names]
    for cut in range(len(parts) - 1, max(0, len(parts) - 7), -1):
        found = first.get(" ".join(parts[:cut]))
        if found and (found.force != "tail" or not names[cut].islower()):
            return found
    return last.get(parts[-1]) if len(parts) > 1 else None


def _shapes(line: str) -> Heading | None:
    """Headings told by their form: the time that reading takes, the firm that a press release is about."""
    if ABOUT.fullmatch(line):
        return Heading(force="tail", kind="boilerplate")
    if READ_MORE.fullmatch(line):
        return Heading(force="aside", kind="related")
    return Heading(force="label", kind="boilerplate") if SHORT_READ.match(line) else None


def _leading(line: str) -> Heading | None:
    """A link on one line: "Read more: Dam holds"."""
    lead = LEAD.match(line)
    found = lead and _headings()[0].get(normal(lead[1]))
    if not found or found.force == "label" or line.endswith("."):
        return None
    return Heading(force="label", kind=found.kind)


@cache
def _headings() -> tuple[dict[str, Heading], dict[str, Heading], dict[str, Heading]]:
    """The table: whole lines, beginnings ("more from *"), last words ("* logo")."""
    exact: dict[str, Heading] = {}
    first: dict[str, Heading] = {}
    last: dict[str, Heading] = {}
    for phrase, force, kind in rows("headings.tsv"):
        found = Heading(force=cast("Force", force), kind=cast("ZoneKind", kind))
        if phrase.endswith(" *"):
            first[phrase[:-2]] = found
        elif phrase.startswith("* "):
            last[phrase[2:]] = found
        else:
            exact[normal(phrase)] = found
    return exact, first, last


@cache
def _appeals(part: str) -> re.Pattern[str]:
    """One expression for all openings or all objects."""
    listed = sorted(
        (row[0] for row in rows("appeals.tsv") if row[1] == part), key=lambda word: (-len(word), word)
    )
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, listed)) + r")(?![\w-])")


def is_appeal(line: str) -> bool:
    """Does the page ask its reader for something: to subscribe, to accept cookies, to download an app?"""
    if len(line) > LONGEST_APPEAL:
        return False
    lowered = line.replace("\u2019", "'").casefold()
    opening = _appeals("opening").match(lowered)
    if opening is None:
        return False
    return bool(_appeals("object").search(lowered, opening.end()) or CONTACT.search(lowered))


def is_notice(line: str) -> bool:
    """Is it a notice of rights, a disclaimer, a word on cookies or an error of the site?"""
    if len(line) > LONGEST_NOTICE or QUOTE.match(line):
        return False
    if VIEWS.match(line) or AMENDED.match(line):
        return True
    lowered = line.replace("\u2019", "'").casefold()
    if lowered.startswith(("©", "(c) 19", "(c) 20", "copyright ©")):
        return True
    stated = [formula for formula in words("notices.tsv") if formula in lowered]
    return any(QUOTE.match(lowered, lowered.index(formula) - 1) is None for formula in stated)
