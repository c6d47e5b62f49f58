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
    if len(line) > LONGEST_HEADING:
        return LEAD.match(line) and _leading(line) if len(line) <= 2 * LONGEST_HEADING else None
    exact, first, last = _headings()
    key = normal(line)
    parts = key.split(" ")
    found = exact.get(key)
    for cut in range(len(parts) - 1, max(0, len(parts) - 7), -1):
        found = found or first.get(" ".join(parts[:cut]))
    found = found or last.get(parts[-1] if len(parts) > 1 else "")
    return found or _leading(line) or _shapes(line)


def _shapes(line: str) -> Heading | None:
    """Labels told by their form: the time that reading takes."""
    return Heading(force="label", kind="boilerplate") if SHORT_READ.match(line) else None


def _leading(line: str) -> Heading | None:
    """A link on one line: "Read more: Dam holds"."""
    lead = LEAD.match(line)
    found = lead and _headings()[0].get(normal(lead[1]))
    if not found or found.force == "label":
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


@cache
def _notices() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words("notices.tsv")))))


def is_appeal(line: str) -> bool:
    """Does the page ask its reader for something: to subscribe, to accept cookies, to download an app?"""
    if len(line) > LONGEST_APPEAL:
        return False
    lowered = line.replace("\u2019", "'").casefold()
    opening = _appeals("opening").match(lowered)
    return opening is not None and _appeals("object").search(lowered, opening.end()) is not None


def is_notice(line: str) -> bool:
    """Is it a notice of rights, a disclaimer, a word on cookies or an error of the site?"""
    if len(line) > LONGEST_NOTICE or QUOTE.match(line):
        return False
    lowered = line.replace("\u2019", "'").casefold()
    return (
        lowered.startswith(("©", "(c) 19", "(c) 20", "copyright ©")) or _notices().search(lowered) is not None
    )
