"""Captions of pictures, told by the credit in them or the words before them."""

import re

from sources.agencies import agency

LONGEST = 700
OPENING = re.compile(
    r"(?:[\[(]?file(?: photo| picture| image| pic)?\b\s?(?:[-\u2013—:.]|(?=[A-Z][a-z]))"
    r"|(?:photo|picture|image|pic|photograph|illustration|graphic|video|screenshot|infographic|map|cartoon)s?"
    r"(?: (?:credit|source|caption|courtesy|by|taken by|used for representational))?s?\s?(?:[:|,/©]|(?<=by)|(?<=courtesy))\s?"
    r"|caption\s?:|representational (?:image|photo|picture)|(?:in|on) (?:the|this) (?:photo|picture|image)\s?:"
    r"|photo(?:graph)? by |image by |photos? courtesy|pictured(?: above| here| below)?\s?:|getty images|©\s?getty)",
    re.IGNORECASE,
)
OPENING_FILE = re.compile(r"FILE\b\s?(?:PHOTO\b)?")
BRACKETS = re.compile(r"[(\[](?P<inside>[^()\[\]]{2,120})[)\]]\.?$")
CLOSING = re.compile(
    r"(?:^|[\s|.(\[])(?:file )?(?:photo|photograph|picture|image|pic|illustration|graphic|credit|photo credit|image credit"
    r"|picture credit|photo courtesy|photo by|photograph by|image by|pictures|photos)s?(?: credits?)?"
    r"(?:\s?[:|/]\s?|\s(?<=by\s))(?P<who>[A-Z@©][^:]{1,80})$",
    re.IGNORECASE,
)
PICTURE = re.compile(
    r"\b(?:photo|photos|photograph|picture|pictures|image|images|illustration|graphic|pool|handout|via|file|getty|courtesy"
    r"|screengrab|screenshot|unsplash|pixabay|pexels|shutterstock|istock|imago|alamy|epa|epa-efe|zuma|sipa|wikimedia)\b",
    re.IGNORECASE,
)
SLASHED = re.compile(
    r"[A-Z][\w.'\u2019 -]{1,40}\s?/\s?[A-Z][\w.,'\u2019 -]{1,60}(?:\s?/\s?[A-Z][\w.,'\u2019 -]{1,40})?$"
)
GETTY = re.compile(
    r"(?:[\w.'\u2019 -]{1,60}/)?(?:getty images|afp via getty images|shutterstock|istock|alamy|wikimedia commons)"
    r"(?:/[\w.'\u2019 -]{1,40})?$",
    re.IGNORECASE,
)


def is_caption(line: str) -> bool:
    """Is the line a caption, by the words before it, or by the credit that closes it?"""
    if len(line) > LONGEST:
        return False
    if OPENING.match(line) or OPENING_FILE.match(line) or GETTY.fullmatch(line):
        return True
    closing = CLOSING.search(line[-120:])
    if closing and len(closing["who"].split()) <= 10 and not closing["who"].endswith(("?", "!")):
        return True
    inside = BRACKETS.search(line[-130:])
    return inside is not None and _is_picture_credit(inside["inside"], line, inside[0])


def _is_picture_credit(inside: str, line: str, bracket: str) -> bool:
    """Do the words in brackets name a photographer or a picture agency?

    An agency alone in round brackets closes reports as well as captions, so it says nothing.
    """
    if len(inside.split()) > 14:
        return False
    parts = [part.strip() for part in re.split(r"[/|,]|\bvia\b", inside)]
    named = any(agency(part) for part in parts)
    slashed = SLASHED.match(inside) is not None
    if named and (slashed or PICTURE.search(inside)):
        return True
    if slashed and bracket.startswith("["):
        return True
    if bracket.startswith("[") and agency(inside):
        return len(line) <= 300
    opening = re.match(
        r"(?:ap|afp|reuters|file)?\s?(?:photo|picture|image|photograph|pic|illustration|graphic|handout|courtesy)s?\b(?:\s?[:/]|\sby\b|\scourtesy\b|\scredit\b|$|\s[A-Z])",
        inside,
        re.IGNORECASE,
    )
    return opening is not None and not inside.endswith((".", "?"))
