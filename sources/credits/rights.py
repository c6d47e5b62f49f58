"""Lines that claim the rights in a page, and whose they are."""

import re

from sources.agencies import agency
from sources.outlet_names import is_firm, is_titled

CAP = r"[A-Z0-9À-ÖØ-Þ][\w&'\u2019-]*(?:\.[\w&'\u2019-]+)*"
NAME = rf"{CAP}(?:\s(?:{CAP}|of|and|&|del|de|la|der|des|di)){{0,6}}"
YEARS = r"(?:19|20)\d\d(?:\s?[-\u2013]\s?(?:(?:19|20)?\d\d|present))?"
SIGN = r"(?:©|ⓒ|\(c\)|@(?=\s?(?:19|20)\d\d))"
COPYRIGHT = re.compile(
    rf"[<*\s]*(?:(?i:all\scontents?\s)?{SIGN}\s?(?i:copyright)?|(?i:copyrights?)\s?{SIGN}?)\s?(?:{YEARS},?\s?)?"
    rf"(?:(?i:copyright|by)\s)?(?:[Tt]he\s)?(?P<name>{NAME}|[a-z]{{2,4}}\b)"
)
AFTER = re.compile(rf"(?P<name>{NAME})\s?(?:©|ⓒ|\(c\))\s?{YEARS}")
"""The name before the sign: "Norland Herald © 2024"."""
RIGHTS = re.compile(r"\.\s|\s(?:All\s|(?:19|20)\d\d|(?i:or its|or their|and its|and/or)\s)")
LEGAL = re.compile(
    r",?\s(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|corp|corporation|company|co|b\.?v|s\.?a|s\.?p\.?a|pty|pvt|dac|oyj?|ab|asa?|kg|n\.?v|se)\b\.?.*$",
    re.IGNORECASE,
)
PUBLISHER = re.compile(r"\s(?:News\s(?:&|and)\sMedia|Media\sGroup|Newspapers|Publishing(?:\sGroup)?)$")
"""What a paper's name carries when it is its publisher's."""
LETTER = re.compile(r"[^\W\d_]")


def owner(line: str) -> str | None:
    """Who claims the rights: "© 2024 Norland Herald"; None for a company that is no outlet: "© 2024 Norland Media Ltd"."""
    found = COPYRIGHT.match(line) or AFTER.match(line)
    if not found:
        return None
    name = LEGAL.sub("", RIGHTS.split(found["name"])[0]).rstrip(".,'\u2019 ")
    if name.islower() and not agency(name):  # "© 2024 all rights reserved"
        return None
    paper = PUBLISHER.sub("", name)
    if paper != name:
        return paper if is_titled(paper) else None
    return name if LETTER.search(name) and not is_firm(name) else None


def is_claim(line: str) -> bool:
    """Does the line claim rights?"""
    return COPYRIGHT.match(line) is not None or AFTER.match(line) is not None
