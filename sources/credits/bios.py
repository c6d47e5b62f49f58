"""Words about an author or an editorial team that a page puts under an article."""

import re

LONGEST = 900
"""Code points of a bio."""
CAP = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&'\u2019-]*(?:\.[\w&'\u2019-]+)*|[A-Z]\.)"
NAME = rf"{CAP}(?:\s(?:{CAP}|(?:de|la|del|van|von|der|al|bin)\b)){{1,4}}"
REPORTS = (
    r"(?:journalist|reporter|correspondent|columnist|editor|editor-in-chief|writer|blogger|contributor|photojournalist"
    r"|producer|anchor|presenter)s?"
)
KNOWS = (
    r"(?:author|freelancer|commentator|fellow|professor|lecturer|analyst|scholar|researcher|historian|economist|novelist"
    r"|photographer|consultant|strategist|storyteller)s?"
)
OFFICE = r"(?:an?|the|our|its|currently an?|one of our|[A-Z][\w&.\u2019' -]{1,40}?['\u2019]s?)"
IS = re.compile(
    rf"(?:[-\u2013—•]\s)?(?P<name>{NAME}),?\s(?:is|was)\s{OFFICE}\s(?:[\w,&'\u2019-]+\s){{0,12}}?"
    rf"(?:(?P<reports>{REPORTS})|{KNOWS})\b"
)
WORKS = re.compile(
    rf"(?P<name>{NAME})\s(?:covers|writes|reports|has covered|has been covering|has written|edits|joined|holds|works"
    r"|can be reached|may be reached|teaches|specialises|specializes|has been with|has worked (?:at|for)|reported from|has contributed"
    r"|'s (?:latest|new|most recent|first|next) (?:book|novel)|\u2019s (?:latest|new|most recent|first|next) (?:book|novel))\s"
)
STRONG = re.compile(
    r"\b(?:lives (?:in|on|with)|(?:you will|you can|you'll|will) find (?:him|her|them)|follow (?:him|her|them)|(?:his|her|their) (?:latest|new|first|next|most recent)? ?(?:book|novel)|author of|award-winning)\b",
    re.IGNORECASE,
)
"""What is said of nobody but an author, whatever he does."""
DOES = re.compile(rf"(?P<name>{NAME})\s[a-z]{{3,}}s\s")
ALONE = re.compile(rf"(?P<name>{CAP})\sis\s(?:an?|the|our)\s(?:[\w-]+\s){{0,4}}?{REPORTS}\s(?:at|for|with)\s")
"""A bio by the first name alone."""
UNNAMED = re.compile(
    rf"{CAP} (?:writes|reports|covers|edits) (?:for us\b|about\b|on\b)|(?i:the|this) (?:author|writer|columnist|reviewer|contributor)s?(?:,[^,]{{2,60}},)? (?:is|was|are|were|has|works|teaches|writes|lives)\b"
)
"""A bio that leaves the name to the byline."""
FOLLOWS = re.compile(
    rf"(?:You can )?(?:[Ff]ollow|[Cc]ontact|[Ee]-?mail|[Rr]each|[Ww]rite to|[Cc]onnect with) (?:{NAME}|him|her|them|the author|the writer)"
    r"\s(?:on|at|by|via|@|directly|here)\b"
)
"""How its bearer can be reached."""
AT_OUTLET = re.compile(
    rf"\b{REPORTS}\s(?:for|at|with|of)\s(?:the\s)?(?P<outlet>{CAP}(?:\s(?:{CAP}|of|and|&)){{0,5}})(?=[\s,.;:]|$)"
)
TEAM = re.compile(
    rf"(?:The|Our)\s(?P<outlet>(?:{CAP}\s){{0,5}}?)"
    r"(?:(?i:editorial|news|newsroom|content|web|digital|online|writing|reporting|editors?)\s){1,2}"
    r"(?i:team|desk|staff|board|department|collective)\s"
    r"(?:comprises|consists|includes|is|are|brings|works|covers|provides|delivers)\b"
)
PRAISE = re.compile(
    r"\b(?:passion(?:ate)?|dedicated to|committed to|experienced?|expertise|seasoned|curious|covering|coverage|insight(?:ful)?"
    r"|in-depth|readers|stories|award-winning|graduated?|degree|reach(?:ed at|ed on| him| her| them)|follow (?:him|her|them)"
    r"|based in|writes (?:about|on)|covers|specialis\w+|specializ\w+|background in|years of|twitter|bluesky|e-?mail|newsroom|newspaper|the paper|writer|since (?:19|20)\d\d|lives (?:in|on|with)|author of|book|research (?:covers|focuses))\b",
    re.IGNORECASE,
)
NEWS = re.compile(
    r"\b(?:said|says|told|announced|accused|added|expects?|expected|warned|argued|denied|was (?:arrested|killed|freed))\b"
)
"""What a report says of a journalist, and a bio never."""


def bio_of(line: str) -> str | None:
    """The person whom a paragraph of this form would introduce, "" for "the author"; None when it has not the form.

    The form alone does not tell a bio from a report on a journalist: the caller looks at where it stands.
    """
    if len(line) > LONGEST or NEWS.search(line):
        return None
    if UNNAMED.match(line) or FOLLOWS.match(line):
        return ""
    person = IS.match(line) or ALONE.match(line)
    found = person or WORKS.match(line) or (DOES.match(line) if STRONG.search(line) else None)
    if found is None:
        return None
    return found["name"] if person or PRAISE.search(line) or STRONG.search(line) else None


def is_team(line: str) -> bool:
    """Does the paragraph present the newsroom's own team?"""
    return len(line) <= LONGEST and TEAM.match(line) is not None


def outlet_in_bio(line: str) -> str | None:
    """The outlet that a bio or a team's words name."""
    team = TEAM.match(line)
    if team and team["outlet"].strip():
        return team["outlet"].strip()
    found = AT_OUTLET.search(line) if IS.match(line) else None
    return found["outlet"] if found else None
