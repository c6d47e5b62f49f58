"""Lines of figures and names: tables, line-ups, notes and page numbers, which are no sentences."""

import re

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
RUNNING_GAP = re.compile(r"\s{2,}|\s[|•·]\s")
RUNNING = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&.,'\u2019/-]*|of|the|and|de|du|la)(?:\s(?:[A-ZÀ-ÖØ-Þ0-9][\w&.,'\u2019/-]*|of|the|and|de|du|la)){0,7}"
)
"""What stands beside the number of a page: the paper's name, the section, the day."""
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
    if (line[-1] == "%" and QUOTED_AT.fullmatch(line)) or is_running_head(line):
        return True
    if PAGE.fullmatch(line) or NOTE.match(line) or CITED.search(line) or _are_names(line):
        return True
    if not MANY.match(line):
        return False
    said = line.split()
    numbers = sum(any(sign.isdigit() for sign in word) for word in said)
    small = sum(word[0].islower() and word.strip(",;.").isalpha() for word in said)
    return numbers >= FIGURES and numbers * 4 >= len(said) and small < SMALL * len(said)


def is_running_head(line: str) -> bool:
    """Is it what a printed page has above or below its text: its number at an edge, beside the paper's name and the day?"""
    return bool(beside_page_number(line))


def beside_page_number(line: str) -> tuple[str, ...]:
    """What stands beside the number of a page in one line: the paper's name, the section, the day; () for other lines."""
    edges = line.strip()
    if len(line) > LONGEST or not edges or not (edges[0].isdigit() or edges[-1].isdigit()):
        return ()
    pieces = [piece for piece in RUNNING_GAP.split(edges) if piece]
    if not 2 <= len(pieces) <= 4 or not (pieces[0].isdigit() or pieces[-1].isdigit()):
        return ()
    rest = tuple(piece for piece in pieces if not piece.isdigit())
    return rest if all(RUNNING.fullmatch(piece) for piece in rest) else ()


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
