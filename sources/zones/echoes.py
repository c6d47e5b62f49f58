"""Pull quotes: lines set apart that say again what a paragraph of the article says."""

import re
from collections.abc import Iterator, Mapping, Sequence

from sources.zones.parts import Part

WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
SHINGLE = 4
"""Words in a row that are looked up; a pull quote has no fewer."""
FEWEST = 6
"""Words of one that stands in no quotation marks."""
MOST = 20
"""Lines with the same first words that are looked for; a page has no more."""
QUOTE = "\"'“\u2018«"
LONGEST = 60
"""Words of a pull quote."""
GAP = 6
"""Words that may stand between two parts of a quotation in the paragraph: who says it."""
Words = tuple[str, ...]
"""Words in small letters, without marks."""


def echoes(parts: Sequence[Part]) -> Iterator[Part]:
    """The lines below the first paragraph whose words all stand in a longer paragraph, in the same order."""
    first = next((i for i, part in enumerate(parts) if part.form == "prose"), len(parts))
    short = {i: said for i in range(first, len(parts)) if (said := _said(parts[i]))}
    sought: dict[Words, set[Words]] = {}
    for said in short.values():
        known = sought.setdefault(said[:SHINGLE], set())
        if len(known) < MOST:
            known.add(said)
    found: set[Words] = set()
    for part in parts if sought else ():
        if part.form in ("prose", "item"):
            found.update(_inside(part, sought))
    yield from (parts[i] for i, said in short.items() if said in found)


def _said(part: Part) -> Words:
    """The words of a line that may be a pull quote; () for any other."""
    if part.form not in ("prose", "short", "fragment") or part.line.count > LONGEST:
        return ()
    said = tuple(word.casefold() for word in WORD.findall(part.words))
    fewest = SHINGLE if part.words[0] in QUOTE or part.form == "fragment" else FEWEST
    return said if len(said) >= fewest else ()


def _inside(part: Part, sought: Mapping[Words, set[Words]]) -> Iterator[Words]:
    """The lines that stand inside this paragraph, which must be longer."""
    said = tuple(word.casefold() for word in WORD.findall(part.words))
    firsts = {words[0] for words in sought}
    for at in (at for at, word in enumerate(said) if word in firsts):
        for quoted in sought.get(said[at : at + SHINGLE], ()):
            if len(said) > len(quoted) and _stands(said, at, quoted):
                yield quoted


def _stands(said: Words, at: int, quoted: Words) -> bool:
    """Do the words stand at this place, in one piece or with a few others between two parts?"""
    pairs = zip(said[at : at + len(quoted)], quoted, strict=False)
    same = next((i for i, (one, other) in enumerate(pairs) if one != other), min(len(quoted), len(said) - at))
    rest = quoted[same:]
    return any(said[at + same + gap : at + same + gap + len(rest)] == rest for gap in range(GAP + 1))
