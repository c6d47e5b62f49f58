"""The paragraphs of a body, and what stands between them."""

import re
from collections.abc import Sequence

from sources.article import ZoneKind
from sources.lines.headings import RESUMES, heading
from sources.lines.rows import ends_sentence
from sources.zones.boxes import blurb_of
from sources.zones.forms import in_capitals
from sources.zones.parts import Part
from sources.zones.topics import topics

FRAGMENT = 12
"""Words from which a line without a full stop amid paragraphs can be one of them, and no heading between them."""
ITEM = 6
"""Words from which a point of a list that closes with a full stop is part of the article wherever it stands."""
LIST = 60
"""Lines above in which what a list stands under is looked for."""
QUESTION = 8
"""Words that a subheading which asks something has at most."""
ANSWER = 12
"""Words that the paragraph under it has at least."""
SPOKEN = re.compile(r"[\"“][^\"“”]{2,600}[,?!][\"”] \w")
"""The opening of a quotation with its speaker, which is a sentence even where the full stop is lost."""
FACT = re.compile(r"\W*[^:.]{2,25}: (?:[^\s.]+ ?){1,8}")
"""A point of a fact box: "Founded: 1931"."""
SAYING = re.compile(r"\b(?:said|says|told|added|wrote|according to)\b")
OURS = re.compile(r"^[\"“]|\b(?:I|we|you|my|our|your|me|us)\b", re.IGNORECASE)
"""What an author or a speaker asks, unlike a subheading."""


def mark_body(parts: Sequence[Part], start: int, end: int, told: set[str]) -> None:
    """Say which of the parts from `start` to `end` are the body's; their topics are added to those `told` so far."""
    last = max((i for i in range(start, end) if _can_close(parts[i])), default=start)
    loses_stops = any(_is_said(part) for part in parts[start:end])
    box: int | None = None
    held = start
    under: ZoneKind = "boilerplate"
    for i in range(start, end):
        part = parts[i]
        if RESUMES.fullmatch(part.plain):
            box = None
        elif part.form == "aside":
            found = heading(part.plain)
            box, under = i, (found.kind if found else "boilerplate")
        elif box is not None and part.form == "stamp" and under == "boilerplate":
            box = None  # the next entry of a report that is written by the minute
        elif box is not None and _tells(part) and i >= held:
            blurb = blurb_of(parts, box, i, end, told)
            box, held = (box, i + blurb) if blurb else (None, i)
        if box is not None:
            if part.form in ("prose", "fragment", "short", "lead", "item"):
                part.kind = under
        elif i <= last and _is_body(parts, i, loses_stops=loses_stops):
            part.kind = "body"
            told |= topics(part.words)


def _tells(part: Part) -> bool:
    """Is it a paragraph, or one whose last sentence announces what follows: "It rained. The mayor wrote:"?"""
    return part.form == "prose" or (part.form == "lead" and ". " in part.words)


def _can_close(part: Part) -> bool:
    """Can the body end here? Not with a line that only looks like a label."""
    return (
        part.form in ("prose", "item")
        or (part.form == "short" and part.words.endswith((".", "?", "”", '"')))
        or _is_said(part)
    )


def _is_body(parts: Sequence[Part], at: int, *, loses_stops: bool) -> bool:
    """Is this part, which stands amid the body, one of its paragraphs? Some pages lose full stops."""
    part = parts[at]
    after = parts[at + 1] if at + 1 < len(parts) else None
    if part.form in ("prose", "short"):
        return not _asks(part, after) and not _heads_entry(parts, at)
    if part.form == "item":
        return _is_point(parts, at)
    if part.form == "lead":
        return after is not None and after.form in ("prose", "short", "item", "fragment")
    if part.form != "fragment" or part.again:
        return False
    if _is_answer(parts, at) or _is_listed(parts, at):
        return True
    long = loses_stops and part.line.count >= FRAGMENT and not in_capitals(part.words)
    return long or _is_said(part)


def _asks(part: Part, after: Part | None) -> bool:
    """Is it a subheading that asks what the next paragraph answers?"""
    if (
        not part.words.endswith("?")
        or part.line.count > QUESTION
        or OURS.search(part.words)
        or ":" in part.words
    ):
        return False
    return after is not None and after.form in ("prose", "fragment") and after.line.count >= ANSWER


def _is_answer(parts: Sequence[Part], at: int) -> bool:
    """Is it one of several lines that answer a heading which asks: "Why do clocks change?"?"""
    first = at
    while first > max(0, at - LIST) and parts[first].form == "fragment" and parts[first].line.count >= ITEM:
        first -= 1
    above = parts[first]
    return (
        first < at and above.kind != "body" and above.form in ("prose", "short") and above.words.endswith("?")
    )


def _is_listed(parts: Sequence[Part], at: int) -> bool:
    """Is it one of the lines that a sentence with a colon announces: "Here is the result in full:"?"""
    first = at
    while first > max(0, at - LIST) and parts[first].form == "fragment":
        first -= 1
    if any(part.words[0] == "@" for part in parts[first + 1 : at + 2]):
        return False  # the account of a message that the sentence announces
    return parts[first].form == "lead" and parts[first].kind == "body" and parts[first].line.count >= ITEM


def _heads_entry(parts: Sequence[Part], at: int) -> bool:
    """Is it the heading of an entry: a few words between a time and a paragraph?"""
    if at == 0 or at + 1 == len(parts) or parts[at].form != "short":
        return False
    return parts[at - 1].form == "stamp" and parts[at + 1].form == "prose"


def _is_point(parts: Sequence[Part], at: int) -> bool:
    """Is this point of a list one of the article's?"""
    part = parts[at]
    if part.line.count >= ITEM and ends_sentence(part.words):
        return True
    if FACT.fullmatch(part.words):
        return False
    first = at
    while first > max(0, at - LIST) and parts[first].form == "item":
        first -= 1
    above = parts[first]
    alone = at - first == 1 and (at + 1 == len(parts) or parts[at + 1].form != "item")
    if alone and part.words[0].isdigit():
        return False  # the heading of a section
    if above.form == "lead" and above.kind == "body":
        return True
    return part.line.count >= 3 and (above.kind == "body" or above.form in ("fragment", "lead"))


def _is_said(part: Part) -> bool:
    """Is a line without a full stop a sentence that lost it: does it say who says it?"""
    if part.form != "fragment" or in_capitals(part.words):
        return False
    return SPOKEN.match(part.words) is not None or (
        part.line.count >= FRAGMENT and SAYING.search(part.words) is not None
    )
