"""Lines of figures and names: tables, line-ups, notes and page numbers, which are no sentences."""

import re

from sources.running_heads import beside_page_number

LONGEST = 600
"""Code points of such a line."""
FIGURES = 4
"""Numbers in a row of a table."""
SMALL = 0.4
"""Share of words in small letters that a sentence has at least; of 62 sentences with three numbers all but one have 0.46."""
LISTED = re.compile(r"[^:.,]{2,40}:\s")
"""What stands before a list of names: "Subs not used: "."""
AGAIN = re.compile(r"(?<=[.;] )[^:.,;]{2,40}:\s")
"""The same before the next list of the line."""
SEPARATED = re.compile(r"[,;.]\s|[.;,]$")
FEWEST_NAMES = 3
LONGEST_NAME = 4
"""Words."""
NOTE = re.compile(r"[\u00b9\u00b2\u00b3\u2074-\u2079†‡]{1,3}\s?[A-Z]\S* \S|\[\d{1,2}\] \S")
"""A footnote."""
CITED = re.compile(r"\bdoi(?:\.org/|\s?:\s?)10\.\d{4}")
"""The number of a paper, which closes its entry in a list of papers."""
PAGE = re.compile(r"(?:page |p\. ?)?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?|[ivx]{1,5}\.?", re.IGNORECASE)
QUOTED_AT = re.compile(
    r"[A-Z][\w&./ -]{1,24}(?:\s[A-Z$£€]{0,3}[\d,]{1,12}(?:\.\d{1,4})?){1,2}\s(?:[\u25b2\u25bc\u25b3\u25bd\u2191\u2193]\s?)?[+\u2212-]?\d{1,3}(?:\.\d{1,2})?%"
)
"""A share or an index with its change: "NORX 2,935.29 ▲ 0.66%"."""
MANY = re.compile(r"(?:\D*\d){4}")
"""What a line with so many numbers has, found at little cost."""


def is_figures(line: str) -> bool:
    """Is the line a row of a table, a list of names or an entry in one of papers, a footnote, the number of a page?"""
    if ">>" in line and line.isupper():
        return True  # what is said in a broadcast, as its subtitles have it
    if len(line) > LONGEST:
        return False
    if (line[-1] == "%" and QUOTED_AT.fullmatch(line)) or beside_page_number(line):
        return True
    if PAGE.fullmatch(line) or NOTE.match(line) or CITED.search(line) or _are_names(line):
        return True
    if not MANY.match(line):
        return False
    said = line.split()
    numbers = sum(any(sign.isdigit() for sign in word) for word in said)
    small = sum(word[0].islower() and word.strip(",;.").isalpha() for word in said)
    return numbers >= FIGURES and numbers * 4 >= len(said) and small < SMALL * len(said)


def _are_names(line: str) -> bool:
    """Is it nothing but names after a colon: "Subs not used: Finn, Garrick, Stott."?"""
    found = LISTED.match(line)
    listed = AGAIN.sub("", line[found.end() :]) if found else ""
    names = [name for name in SEPARATED.split(listed) if name.strip()]
    return len(names) >= FEWEST_NAMES and all(
        len(name.split()) <= LONGEST_NAME
        and all(word[0].isupper() or word[0] in "(0123456789" for word in name.split())
        for name in names
    )
