"""Lines that name who wrote an article, and lines that name whom it was taken from."""

import re
from functools import cache

from attrs import frozen

from sources.agencies import agency
from sources.outlet_names import is_titled
from sources.span import Span
from sources.stamps import DATE, LABEL, MONTH, TIME, is_stamp
from sources.tables import words

LONGEST = 200
PERSON = r"[A-ZÀ-ÖØ-Þ][\w.'\u2019-]*(?:\s(?:[A-ZÀ-ÖØ-Þ][\w.'\u2019-]*|(?:de|la|del|el|al|van|von|der|den|di|da|dos|das|du|af|zu|bin|ibn|le)\b)){0,4}"
PEOPLE = rf"{PERSON}(?:(?:\s?,\s|,?\s(?:and|&|with)\s){PERSON}){{0,5}}"
OPENING = (
    r"(?:[-\u2013—•|*(]\s?)?(?:by|written by|reported by|story by|report by|words by|text by|article by|posted by"
    r"|reporting by|additional reporting by|edited by|live reporting by|words|author|reporter)\s?[:|]?\s{1,3}"
)
BYLINE = re.compile(rf"(?i:{OPENING})(?P<names>{PEOPLE})(?P<rest>.*)", re.DOTALL)
SIGNED = re.compile(
    rf"(?!(?i:{OPENING}))(?P<names>{PERSON})(?:,|\s[|•·\u2013—-])\s(?:[A-Z][\w&'-]*\s){{0,4}}(?i:reporter|correspondent|columnist|editor|writer)"
    r"(?:\s(?:in|at|for|of)\s[A-Z][\w' -]{1,30})?"
)
"""A name with the work that its bearer does for the outlet."""
NOT_A_NAME = re.compile(
    rf"(?:{MONTH}\b(?!\s(?-i:[A-Z][a-z]))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|This|That|All|Then|Now)\b",
    re.IGNORECASE,
)

NEWS_AGENCY = re.compile(
    r"(?:The )?(?:[A-ZÀ-Þ][\w.'-]*\s){1,4}(?:(?:News|Press|Information) (?:Agency|Service)|Newswire|Wire Service)"
)
AGENCY_IN_PLACE = re.compile(
    rf"(?P<name>(?:The )?[A-ZÀ-Þ][\w. -]{{1,50}}?)(?:(?:\s(?:in|at)|,|\s[-\u2013\u2014|])\s{PEOPLE})?"
)
SOURCE = re.compile(
    r"(?:[-\u2013—•|*(\[]\s?)?(?:(?i:sources?|original source|news source|story source|via|courtesy(?: of)?|agency|credits?"
    r"|with agency inputs?|reprinted from|republished from|taken from|from)\s?:|SOURCE)\s{1,3}(?P<name>\S.{0,80})$",
    re.DOTALL,
)
FIRST_RUN = re.compile(
    r"(?:[-\u2013\u2014\u2022|*(\[]\s?)?(?:this (?:article|story|report|piece|post|column|essay|interview|op-ed) )?"
    r"(?:was |is |has been )?(?:(?:first |originally |previously )(?:published|appeared|ran|printed|posted)"
    r"|(?:republished|reprinted|reproduced))(?: here)?(?: with permission)? (?:first )?(?:in|on|by|at|from)\s(?:the\s)?"
    r"(?P<name>(?-i:[A-Z])[^.\n]{1,80})",
    re.IGNORECASE,
)
REPORT_BY = re.compile(
    r"this (?:article|story|report) (?:by|from|of) (?P<name>(?-i:[A-Z])[^.\n]{1,60}?) (?:was |is )?first published\b.{0,60}",
    re.IGNORECASE,
)
INFORMATION = re.compile(
    r"with information (?:from|of|by) (?P<name>(?-i:[A-Z])[^.,\n]{1,60})\.?", re.IGNORECASE
)
"""How rewritten copy in some languages names the outlet that it was taken from."""
INPUTS = re.compile(
    r"(?:[-\u2013\u2014\u2022|*(\[]\s?){0,3}(?:with|additional)\s(?:inputs?|files|reporting|information|material|agencies)"
    r"(?:\s(?:from|by)\s(?:(?-i:[A-Z])|agenc|wire|news)[^\s.]*(?:[\s.]+[^\s.]+){0,8})?[\s.)\]]*",
    re.IGNORECASE,
)
REPORTING = re.compile(
    r"\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated) by\s(?P<names>[^;)]{3,200})",
    re.IGNORECASE,
)
PREFIX = re.compile(r"\s*by:?\s+", re.IGNORECASE)
"""What may open a byline that is given apart."""
IN_PLACE = re.compile(r"\s(?:in|at|for|from|of)\s.*", re.DOTALL)
AND = re.compile(r"\s*(?:,|\band\b|&|\s\|\s|\bfor\b)\s*", re.IGNORECASE)
BEFORE_STAMP = re.compile(
    rf"(?P<names>{PERSON})(?:,\s[^|\n]{{3,40}}(?=\|))?\s{{0,4}}[|/•·\u2013—-]\s{{0,4}}(?=\d|[A-Z][a-z]{{2}})"
)
"""A name before the date in one line."""
LINK = re.compile(r"\[([^\[\]]{1,80})\]\([^()\s]{1,200}\)")
"""A link in Markdown."""
WITH = re.compile(
    r"(?:with|and|&)\s(?:news\s)?(?:agencies|agency|wires?|wire services)\b.{0,40}", re.IGNORECASE
)
"""As in "By Ada Brink with agencies": whose words the rest are is not said."""
WEB = re.compile(r"@|\.(?:com|org|net|co|news|example)\b|https?:", re.IGNORECASE)


@frozen(kw_only=True)
class Credit:
    """Words that name a source, with the source's place."""

    name: str
    """As printed."""
    span: Span
    """Place of the line that says so, counted from the start of the line."""


def byline(line: str) -> tuple[str, ...] | None:
    """The names in a byline; () when it names nobody ("By Staff Writer"); None when the line is no byline."""
    if len(line) > LONGEST:
        return None
    line = _undated(LINK.sub(r"\1", line))
    name = _signed(line)
    if name:
        return people(name)
    reporting = REPORTING.match(line)
    if reporting:
        return _in_places(reporting["names"])
    found = BYLINE.match(line)
    if not found or DATE.match(found["names"]):
        return None
    if NOT_A_NAME.match(found["names"]) and not byline_agency(line):
        return None
    return people(found["names"]) if _is_rest(found["rest"]) else None


def _signed(line: str) -> str | None:
    """The name that stands alone with its bearer's work, or with the date."""
    signed = SIGNED.fullmatch(line)
    if signed:
        return signed["names"]
    dated = BEFORE_STAMP.match(line)
    return dated["names"] if dated and " " in dated["names"] and is_stamp(line[dated.end() :]) else None


def _undated(line: str) -> str:
    """The line without a date before "by": "Posted on 5 May 2021 by Ada Brink"."""
    found = DATE.search(line[:60])
    if found is None or LABEL.sub("", line[: found.start()]).strip(" |,"):
        return line
    time = TIME.match(line, found.end())
    rest = line[time.end() if time else found.end() :].lstrip(" ,|/•·\u2013-")
    return rest if rest[:3].lower() == "by " else line


def _in_places(names: str) -> tuple[str, ...]:
    """The persons in "Ada Brink and Tomas Reve in Kesti and Lena Holm in Oslo, Norland"."""
    pieces = AND.split(names)
    first = next((i for i, piece in enumerate(pieces) if IN_PLACE.search(piece)), len(pieces))
    kept = [piece for i, piece in enumerate(pieces) if i < first or IN_PLACE.search(piece)]
    return people(", ".join(IN_PLACE.sub("", piece) for piece in kept))


def _is_rest(rest: str) -> bool:
    """What may follow the names: an office, an agency, a place, a date; not the rest of a sentence."""
    rest = DATE.sub("", rest).strip()
    if len(rest.split()) > 12 or rest.endswith(("?", "!")) or (rest.endswith(".") and len(rest.split()) > 3):
        return False
    if not rest or rest[0] in ",|/\u2013—-•·(@;:.":
        return not rest.startswith(",") or len(rest.split()) <= 8
    if WITH.fullmatch(rest):
        return True
    head = rest.split()[0].lower()
    return (
        head in {"for", "in", "at", "of", "updated", "published", "posted", "on"} and len(rest.split()) <= 6
    )


def people(names: str) -> tuple[str, ...]:
    """The persons in a list of names; agencies, outlets, desks and teams left out."""
    found = [" ".join(part.split()).strip(" .") for part in AND.split(WITH.sub("", LINK.sub(r"\1", names)))]
    named = [_person(name) for name in found]
    return tuple(
        name
        for i, name in enumerate(named)
        if name and not (agency(name) or _is_desk(name) or WEB.search(name) or _is_outlet(name, i))
    )


def _person(name: str) -> str:
    """The name without an agency or outlet that follows it: "Ada Brink Associated Press", "Ada Brink The Gazette"."""
    parts = name.split()
    for i in range(2, len(parts)):
        rest = " ".join(parts[i:])
        if agency(rest) or (parts[i] == "The" and is_titled(rest)):
            return " ".join(parts[:i])
    return name


def _is_outlet(name: str, place: int) -> bool:
    """Is one of several names an outlet's? The first is a person's unless it has an article."""
    return is_titled(name) and (place > 0 or name.lower().startswith("the "))


def byline_outlet(line: str) -> str | None:
    """The outlet that a byline names after the persons: "By Ada Brink, The Gazette"."""
    opening = re.match(rf"(?i:{OPENING})", line)
    if not opening or len(line) > LONGEST:
        return None
    found = [
        part.strip(" .")
        for part in re.split(r"\s*(?:[,|/•·(\n]|\s[-\u2013—]\s|\bfor\b)\s*", line[opening.end() :])
    ]
    return next((name for name in found[1:] if is_titled(name) and not DATE.search(name)), None)


def _is_desk(name: str) -> bool:
    """Does the name stand for a desk or a team: "Staff Writer", "News Desk", "Norland Herald Staff"?"""
    return any(word.lower().strip(".,") in _desks() for word in name.split())


@cache
def _desks() -> frozenset[str]:
    return words("desks.tsv")


def byline_agency(line: str) -> Credit | None:
    """The agency that a byline names: "By Ada Brink, Reuters", "By The Associated Press"."""
    opening = re.match(rf"(?i:{OPENING})", line)
    rest = line[opening.end() :] if opening and len(line) <= LONGEST else ""
    for part in re.split(r"\s*(?:[,|/•·()\n]|\s[-\u2013—]\s|\bfor\b|\band\b)\s*", rest):
        named = _agency_in(part)
        if named:
            at = line.index(named, opening.end() if opening else 0)
            return Credit(name=named, span=Span(start=at, end=at + len(named)))
    return None


def _agency_in(part: str) -> str | None:
    """The agency that a part of a byline is, or ends with: "INGRID VALE Associated Press"."""
    words_ = part.split()
    ends = [part, *(part[part.index(word, len(words_[0])) :] for word in words_[2:])] if words_ else []
    return next((end for end in ends if agency(end)), None)


def credit(line: str) -> Credit | None:
    """The source that a line of its own names: "Source: X", "First published in X", "Reuters", "(AFP)"."""
    if len(line) > LONGEST:
        return None
    if len(line) <= 40 and agency(line):
        inner = line.strip(" ()[]-\u2013—.,:;")
        return Credit(name=inner, span=Span(start=0, end=len(line)))
    placed = AGENCY_IN_PLACE.fullmatch(line)
    if placed and (agency(placed["name"]) or NEWS_AGENCY.fullmatch(placed["name"])):
        return Credit(name=placed["name"], span=Span(start=0, end=len(line)))
    source = SOURCE.match(line)
    if source and len(source["name"].split()) <= 8 and not source["name"].rstrip(")]").endswith(("?", "!")):
        return _credit(source["name"], line)
    whole = REPORT_BY.fullmatch(line) or INFORMATION.fullmatch(line)
    first = whole or FIRST_RUN.match(line)
    return _credit(first["name"] if whole else _first_run(first["name"]), line) if first else None


def _first_run(words_: str) -> str:
    """The name at the start of what follows "first published in"."""
    return re.split(r"\s(?:on|and|under|in|as|with|\d)\b|,", words_)[0]


def _credit(name: str, line: str) -> Credit | None:
    """The name without marks at its edges, a date after it cut off."""
    bare = re.split(r"\s[-\u2013—|(<]\s?|\s?[(<]", DATE.sub("", name))[0].strip(
        " \t\r\n.,;:)]\"”“\u2019\u2018'|-\u2013—"
    )
    return Credit(name=bare, span=Span(start=0, end=len(line))) if bare else None


def credit_of_itself(line: str) -> Credit | None:
    """The source that a line names for "this article", which says so wherever it stands."""
    if len(line) > LONGEST or not line.lower().lstrip("-*•|([ \u2013—").startswith("this "):
        return None
    return credit(line) if REPORT_BY.fullmatch(line) or FIRST_RUN.match(line) else None


def is_inputs(line: str) -> bool:
    """Does the line credit somebody with a part of the work only: "With files from Reuters"?"""
    return len(line) <= LONGEST and INPUTS.fullmatch(line) is not None
