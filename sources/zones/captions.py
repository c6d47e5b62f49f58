"""Captions of pictures, told by the credit in them or the words before them."""

import re

from sources.agencies import agency
from sources.dates.clocks import WEEKDAY
from sources.dates.stamps import MONTH
from sources.lines.rows import ends_sentence
from sources.zones.shown import is_told

LONGEST = 700
"""Code points of a caption."""
THING = r"(?:photo|foto|photograph|picture|image|pic|illustration|graphic)"
OPENING = re.compile(
    r"(?:[\[(]?file (?:photo|picture|image|pic)\b\s?(?:[-\u2013\u2014:.]|(?=(?-i:[A-Z])))"
    rf"|(?:{THING}|video|screenshot|infographic|map|cartoon)s?\s?[:|/\u00a9]"
    rf"|(?:{THING}|video) (?:credit|source|caption|courtesy)s?\s?[:|,]"
    r"|(?:image|media|picture|video) (?:copyright|caption|source)\s(?=(?-i:[A-Z\"“\u2018']))"
    rf"|{THING}s? (?:taken )?(?:by|courtesy of|courtesy) (?=(?-i:[A-Z]))"
    r"|(?:fig(?:ure|\.)|table|chart|map|graph)\s\d{1,2}[.:]|enlarge\s?/|\d{1,2} of \d{1,2}\s(?=(?-i:[A-Z]))"
    rf"|caption\s?:|representational {THING}|(?:in|on) (?:the|this) {THING}\s?:"
    r"|pictured(?: above| here| below)?\s?:|getty images|\u00a9\s?getty)",
    re.IGNORECASE,
)
FILE = re.compile(r"FILE\b")
CLOSING = re.compile(
    rf"(?:^|[\s|.(\[])(?:{THING}s?(?: credits?| courtesy)?\s?[:|/]|(?:credits?)\s?(?:[:|]|\.{{3}}|\u2026)|{THING} by\s|[\u2013—-]\s(?:photos?|fotos?)\s(?=\S+ \S))\s?"
    r"(?P<who>(?-i:[A-Z@\u00a9])[^:]{1,80})$",
    re.IGNORECASE,
)
SIGNED = re.compile(
    r"[\s.|](?P<who>[A-Z]{2,8}|Reuters|Xinhua)(?: [Pp]hoto)?\s?/\s?[A-Z][\w.'\u2019 -]{2,40}$"
)
ON_FILE = re.compile(r"[.!?]\s[A-Z]{3,12}/[A-Z][\w.'\u2019 -]{2,40}/(?i:file|handout|pool)(?i: photo)?$")
"""A photographer's credit that says how the picture was had: "NORPRESS/Ada Brink/File Photo"."""
LICENSING = re.compile(
    r"\s(?:Purchase|Acquire|Buy) Licensing Rights(?:, opens (?:in )?(?:a )?new (?:tab|window))?$",
    re.IGNORECASE,
)
"""The link that some agencies set behind a caption."""
BRACKETS = re.compile(r"[(\[](?P<inside>[^()\[\]]{2,120})[)\]]\.?$")
IN_BRACKETS = re.compile(
    r"\b(?:photo|photos|photograph|picture|pictures|image|images|illustration|graphic|pool|handout|via|file|getty|courtesy"
    r"|screengrab|screenshot|unsplash|pixabay|pexels|shutterstock|istock|imago|alamy|epa|epa-efe|zuma|sipa|wikimedia)\b",
    re.IGNORECASE,
)
OF_PICTURE = re.compile(
    rf"(?:ap|afp|reuters|file)?\s?(?:{THING}|handout|courtesy)s?\b"
    r"(?:\s?[:/]|\sby\b|\scourtesy\b|\scredit\b|\s(?-i:[A-Z]))",
    re.IGNORECASE,
)
SLASHED = re.compile(
    r"[A-Z][\w.'\u2019 -]{1,40}/\s?[A-Z][\w.,'\u2019 -]{1,60}(?:/\s?[A-Z][\w.,'\u2019 -]{1,40})?$"
)
IN_CAPITALS = re.compile(r"(?=\S+ \S)[A-Z][A-Z. '\u2019-]{1,40}/\s?[A-Z][A-Z. ,'\u2019&-]{2,60}")
"""A credit in capitals: "A. BRINK/UNIV. OF KESTI"."""
NAME_AND_OUTLET = re.compile(
    r"(?=[^/]* )[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+){1,2}/[A-Z][\w.'\u2019&-]+(?: [A-Z][\w.'\u2019&-]+){0,3}"
)
"""A credit that is all of a line: "Ada Brink/Kesti Radio"."""
STOCK = re.compile(
    r"(?:[\w.'\u2019 -]{1,60}/)?(?:getty images|afp via getty images|shutterstock|istock|alamy|wikimedia commons)"
    r"(?:/[\w.'\u2019 -]{1,40})?",
    re.IGNORECASE,
)
OF_REPORT = r"(?:Sources?|Agency|Via|Report(?:ing)?|Writing|Editing|Translation|Story|Text)"
"""What closes a report in brackets as well, before the name of an agency or of a writer."""
SENDER = r"[A-Z][\w.'\u2019-]*(?: (?:[A-Z][\w.'\u2019-]*|of|the|and|de)){0,4}"
SUPPLIED = re.compile(
    rf"[.!?”\"]\s{{0,3}}\((?!{OF_REPORT}\b){SENDER}(?::| ?/) {SENDER}\)$|[.!?]\s{SENDER} ?/ ?{SENDER}$"
)
"""Who sent a picture, after the sentence that says what it shows: "(Supplied: Ada Brink)", "(Ada Brink / Kesti Radio)"."""
PICTURED = re.compile(
    r"\((?:pictured|above|below|left|right|cent(?:re|er))(?:,? (?:above|below|left|right|cent(?:re|er)|here|together|in \d{4}|(?:with|in|on|at|outside|inside|beside) [^()]{2,40}))?\)"
    r"|, pictured (?:in|at|on|with|outside|here|above|below|left|right)\b"
)
"""Which of those named can be seen; a report may say so too, but in whole sentences in the past."""
LONGEST_PICTURED = 250
"""Code points of a caption that is told by these words alone."""
DATED_SCENE = re.compile(rf",\s(?:{WEEKDAY},\s)?{MONTH}\.?\s\d{{1,2}},\s(?:19|20)\d\d\.?$")
DAY_OF_WEEK = re.compile(rf"\bon {WEEKDAY}\b,?|{WEEKDAY},")
PARTS = re.compile(r"[/|,:]|\bvia\b")


def is_source(line: str) -> bool:
    """Does the line name a picture's source before its caption, as broadcasters do?"""
    return line.casefold().startswith(("image source", "image copyright", "media caption", "image caption"))


def is_bare_credit(line: str) -> bool:
    """Is the line a picture's credit and nothing else: who took it, and for whom?"""
    return any(form.fullmatch(line) for form in (STOCK, IN_CAPITALS, NAME_AND_OUTLET))


def is_caption(line: str) -> bool:
    """Is the line a caption, by the words before it, or by the credit that closes it?"""
    if len(line) > LONGEST:
        return False
    if OPENING.match(line) or FILE.match(line) or is_bare_credit(line):
        return True
    line = LICENSING.sub("", line)
    closing = CLOSING.search(line[-120:])
    signed = SIGNED.search(line[-60:])
    if (closing and _is_name(closing["who"])) or (signed and agency(signed["who"])):
        return True
    if (
        _is_dated_scene(line)
        or SUPPLIED.search(line[-110:])
        or ON_FILE.search(line[-90:])
        or _says_who_is_seen(line)
    ):
        return True
    inside = BRACKETS.search(line[-130:])
    return inside is not None and _is_picture_credit(inside["inside"], line, square=inside[0][0] == "[")


def _is_dated_scene(line: str) -> bool:
    """Does a sentence in the present close with a full date, as agencies write captions?"""
    found = DATED_SCENE.search(line[-60:]) if line[-2:].strip(".").isdigit() else None
    return found is not None and ". " not in line[: -len(found[0])] and not is_told(DAY_OF_WEEK.sub("", line))


def _says_who_is_seen(line: str) -> bool:
    """Does a line say which of several can be seen, without a full stop or without reporting anything?"""
    if len(line) > LONGEST_PICTURED or not PICTURED.search(line):
        return False
    return not ends_sentence(line) or not is_told(PICTURED.sub("", line))


def _is_name(who: str) -> bool:
    """Can the words after "Photo:" be a name, or two? A sentence is none."""
    return len(who.split()) <= (4 if who.endswith((".", "?", "!")) else 10)


def _is_picture_credit(inside: str, line: str, *, square: bool) -> bool:
    """Do the words in brackets name a photographer or a picture agency?

    An agency alone in round brackets closes reports as well as captions, so it says nothing; in square ones it closes
    a caption, but behind a full stop a report.
    """
    if len(inside.split()) > 14:
        return False
    slashed = SLASHED.match(inside) is not None
    named = any(agency(part) for part in PARTS.split(inside))
    if named and (slashed or IN_BRACKETS.search(inside)):
        return True
    before = line[: line.rindex(inside)].rstrip("([ ")
    if square and (slashed or (agency(inside) and not ends_sentence(before) and len(line) <= 300)):
        return True
    return OF_PICTURE.match(inside) is not None and not inside.endswith((".", "?"))
