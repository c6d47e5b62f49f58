"""Lines that a page puts around an article: headings and labels."""

import re
from functools import cache, lru_cache
from typing import Literal, cast

from attrs import frozen

from sources.article import ZoneKind
from sources.tables import rows

Force = Literal["end", "tail", "aside", "label"]

CACHED = 1 << 14
"""Lines that are remembered: each is looked at several times."""
LONGEST_HEADING = 70
"""Code points; no heading of the table is longer with its wildcard filled."""
MARKS = re.compile(r"[^\w'&-]+|_+")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
ARTICLE = re.compile(r"^(?:the|our|your|today's) ")
"""What may open any heading."""
LEAD = re.compile(r"([\w' ]{3,24}?)\s*[:|]\s*\S")
ABOUT = re.compile(r"(?:About|ABOUT) (?:the )?[A-Z][\w&.'-]*(?: (?:[A-Z&][\w&.'-]*|of|and|the)){0,5}")
TALK = re.compile(r"\d+ (?:responses?|replies|comments?|thoughts) (?:to|on) \S", re.IGNORECASE)
OTHERS = re.compile(
    r"(?:[\w'\u2019]+ ){0,3}?(?:related|recommended|similar|more|other|latest|popular|trending|top|further|also|next|suggested|favou?rite|best"
    r"|featured|most (?:read|popular|viewed|shared|watched|commented|discussed))(?: [\w'\u2019]+){0,2}"
    r" (?:stories|articles|news|posts|reads?|reading|headlines|coverage|videos?|picks|links)(?: (?:from|in|on|for|about) (?:\w+ ?){1,3})?",
    re.IGNORECASE,
)
"""Lines that announce other stories in words that the table does not hold."""
MAIL = re.compile(
    r"(?:From(?=[^@]*@)|To|Cc|CC|Subject|Sent|Reply-To|EDITORS?|Editors|Desk|Slug): \S.{0,90}(?<![.?!])$"
)
"""What stands above a message that a newsroom sends out."""
CALLED = re.compile(
    r"(?:EXPLAINED|EXPLAINER|WATCH|READ|LISTEN|VIDEO|GALLERY|PICTURES|OPINION|ANALYSIS|POLL|QUIZ)(?: [A-Z]+){0,2}\s?[:|] \S.*(?<![.\"”])$"
)
"""A link in the text: "EXPLAINED: Who can buy a house"."""
OPENS = re.compile(r".*\bopens? in (?:a )?new (?:window|tab)\b", re.IGNORECASE)
READ_MORE = re.compile(r"READ MORE(?: [A-Z&'\u2019]+){1,5}:?")
LISTED = re.compile(r"list (?:of \d+ items?|\d+ of \d+).*|end of list$", re.IGNORECASE)
"""What some pages say of a list of links to those who cannot see it."""
RESUMES = re.compile(
    r"(?:end of|after) (?:list|newsletter promotion|(?:x|twitter|instagram|facebook|youtube|tiktok) post(?: ?,? ?\d+)?(?: by .{1,40})?|related (?:content|stories|articles)|"
    r"advertisement|box|gallery|embed)\b.{0,40}",
    re.IGNORECASE,
)
"""What says that a box is over and the article goes on."""
LISTEN = re.compile(
    r"(?:listen to|hear) (?:this|the|our) (?:article|story|piece|report)\b[^.?!\"“]{0,40}$", re.IGNORECASE
)
"""The button that has an article read out."""
EDGES = " :\u00bb\u203a>."
SHORT_READ = re.compile(r"\d+\s?-?\s?min(?:ute)?s?\.? (?:read|listen|watch)$", re.IGNORECASE)


@frozen(kw_only=True)
class Heading:
    """What a line says about the lines under it."""

    force: Force
    """end: nothing of the article comes after; tail: only what shows that it belongs; aside: it may go on; label: nothing."""
    kind: ZoneKind
    """What stands under it."""


def normal(line: str) -> str:
    """A line in lower case without marks, each number as 9: "» Comments (12)" is "comments 9"."""
    plain = NUMBER.sub("9", line.replace("\u2019", "'").casefold())
    return " ".join(MARKS.sub(" ", plain).split()).strip("- ")


@lru_cache(maxsize=CACHED)
def heading(line: str) -> Heading | None:
    """What a heading of the table says; None for any other line."""
    if len(line) > 2 * LONGEST_HEADING:
        return None
    if len(line) > LONGEST_HEADING:
        return _leading(line) or (
            _shapes(line) if any(form.match(line) for form in (TALK, OPENS, LISTED)) else None
        )
    said = normal(line)
    found = _headings()[0].get(said) or _headings()[0].get(ARTICLE.sub("", said))
    return found or _open_ended(line) or _leading(line) or _shapes(line)


def _open_ended(line: str) -> Heading | None:
    """A heading with a name in it: "More from Norland". A name has capitals: "More from the lake" is a subheading."""
    if line.endswith((".", "!", "?", '"', "”")):
        return None
    _, first, last = _headings()
    names = MARKS.sub(" ", line).split()
    parts = NUMBER.sub("9", " ".join(names).replace("\u2019", "'").casefold()).split()
    for cut in range(len(parts) - 1, max(0, len(parts) - 7), -1):
        found = first.get(" ".join(parts[:cut]))
        if found and (found.force not in ("tail", "end") or not names[cut].islower()):
            return found
    return last.get(parts[-1]) if len(parts) > 1 else None


def _shapes(line: str) -> Heading | None:
    """Headings told by their form: the time that reading takes, the firm that a press release is about."""
    for shape, found in _SHAPES:
        if shape.match(line):
            return found
    others = OTHERS.fullmatch(line.strip(EDGES)) and not line.endswith(".")
    return Heading(force="tail", kind="related") if others else None


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


_SHAPES = (
    (re.compile(rf"(?:{ABOUT.pattern})$"), Heading(force="end", kind="boilerplate")),
    (MAIL, Heading(force="label", kind="boilerplate")),
    (OPENS, Heading(force="label", kind="boilerplate")),
    (CALLED, Heading(force="label", kind="related")),
    (TALK, Heading(force="tail", kind="boilerplate")),
    (re.compile(rf"(?:{READ_MORE.pattern})$"), Heading(force="aside", kind="related")),
    (LISTED, Heading(force="label", kind="boilerplate")),
    (LISTEN, Heading(force="label", kind="boilerplate")),
    (SHORT_READ, Heading(force="label", kind="boilerplate")),
)
"""Forms of headings that no table can hold, with what each says."""
