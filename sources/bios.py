"""Words about an author or an editorial team that a page puts under an article."""

import re

CAP = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&'\u2019-]*(?:\.[\w&'\u2019-]+)*|[A-Z]\.)"
NAME = rf"{CAP}(?:\s(?:{CAP}|de|la|del|van|von|der|al|bin)){{1,4}}"
ROLE = (
    r"(?:journalist|reporter|correspondent|columnist|editor|writer|author|blogger|contributor|freelancer|commentator"
    r"|editor-in-chief|fellow|professor|lecturer|analyst|scholar|researcher|historian|economist|novelist|photographer"
    r"|photojournalist|producer|anchor|presenter|consultant|strategist|storyteller)s?"
)
PERSON_BIO = re.compile(
    rf"(?P<name>{NAME})\s(?:is|was)\s(?:an?|the|our|currently an?)\s(?P<what>(?:[\w,&'\u2019-]+\s){{0,12}}?{ROLE})\b"
)
WORK_BIO = re.compile(
    rf"(?P<name>{NAME})\s(?:covers|writes|reports|has covered|has been covering|has written|edits|joined|holds|works|teaches"
    r"|specialises|specializes)\s"
)
AT_OUTLET = re.compile(
    rf"\b{ROLE}\s(?:for|at|with|of)\s(?:the\s)?(?P<outlet>(?:{CAP})(?:\s(?:{CAP}|of|and|&)){{0,5}})(?=[\s,.;:]|$)"
)
TEAM = re.compile(
    rf"(?:The|Our)\s(?P<outlet>(?:{CAP}\s){{0,5}}?)"
    r"(?:(?i:editorial|news|newsroom|content|web|digital|online|writing|reporting|editors?)\s){1,2}"
    r"(?i:team|desk|staff|board|department|collective)\s"
    r"(?:comprises|consists|includes|is|are|brings|works|covers|provides|delivers)\b"
)
PRAISE = re.compile(
    r"\b(?:passion(?:ate)?|dedicated to|committed to|experience[d]?|expertise|seasoned|curious|covering|coverage|insight(?:ful)?"
    r"|in-depth|readers|stories|award-winning|graduate[d]?|degree|reach (?:him|her|them)|follow (?:him|her|them)|email"
    r"|based in|writes (?:about|on)|covers|specialis|specializ|background in|years of)\b",
    re.IGNORECASE,
)
LONGEST = 900


def bio_of(line: str) -> str | None:
    """The person whom a paragraph of this form would introduce; None when it has not the form.

    The form alone does not tell a bio from a report on a journalist: the caller looks at where it stands.
    """
    if len(line) > LONGEST:
        return None
    person = PERSON_BIO.match(line)
    if person and (AT_OUTLET.search(line) or PRAISE.search(line)):
        return person["name"]
    work = WORK_BIO.match(line)
    if work and PRAISE.search(line) and not re.search(r"\b(?:said|told|announced|accused)\b", line):
        return work["name"]
    return None


def is_team(line: str) -> bool:
    """Does the paragraph present the newsroom's own team?"""
    return len(line) <= LONGEST and TEAM.match(line) is not None


def outlet_in_bio(line: str) -> tuple[str, int] | None:
    """The outlet that a bio or a team's words name, with its place in the line."""
    team = TEAM.match(line)
    if team and team["outlet"].strip():
        return team["outlet"].strip(), team.start("outlet")
    found = AT_OUTLET.search(line) if PERSON_BIO.match(line) else None
    return (found["outlet"].rstrip(".,'\u2019"), found.start("outlet")) if found else None
