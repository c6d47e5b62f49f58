"""What a page says about its own outlet: paragraphs that name it and speak of nothing that the article speaks of."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from sources.zones.forms import Form
from sources.zones.parts import Part
from sources.zones.topics import all_topics, topics

TOLD: frozenset[Form] = frozenset(["prose", "short", "item", "lead"])
LABEL = 10
"""Words of a line around an article that can hold the outlet's name: its logo, a menu."""
FEWEST = 2
"""Such lines in which the name stands, and paragraphs of the article above the first that speaks of the outlet."""
SHARED = 1
"""Words that a paragraph about the outlet has in common with the article at most."""
LETTERS = 4
"""Letters of a name at least."""
QUOTES = re.compile(r"[\"“”„«]|\b(?:said|told|according to|announced)\b")
"""What a report has and such a paragraph has not: somebody else's words."""
INNER = re.compile(r"[.?!:]\s+\S+")
"""The first word of a sentence."""
LONGEST = 600
"""Code points of such a paragraph."""


def of_the_outlet(parts: Sequence[Part]) -> Iterator[Part]:
    """The paragraphs that speak of the outlet: under the last of the article's, or with none of them beside."""
    names = _site_names(parts)
    told = [i for i, part in enumerate(parts) if part.form == "prose"] if names else []
    able = {i for i in told[FEWEST:] if _names_itself(parts[i], names)}
    if 2 * len(able) > len(told):
        return  # the name is what the article is about
    said = all_topics(parts[i].words for i in told if i not in able)
    used = frozenset[str]().union(*(_capitals(parts[i].words) for i in told if i not in able))
    found = {i for i in able if _is_apart(parts[i], names - used, said)}
    last = True
    for i in reversed(told):
        boxed = not any(part.form in TOLD for part in (*parts[i - 1 : i], *parts[i + 1 : i + 2]))
        if i in found and (last or boxed):
            yield parts[i]
        else:
            last = _ends(parts, i)


def _ends(parts: Sequence[Part], at: int) -> bool:
    """Is the paragraph one of those under a heading that ends the article, so that the article's last stands above?"""
    return at > 0 and parts[at - 1].form in ("tail", "end")


def _site_names(parts: Sequence[Part]) -> frozenset[str]:
    """Words with a capital that stand in several lines around the article, a notice of rights or an appeal among them."""
    times = Counter[str]()
    stated = set[str]()
    for part in parts:
        if part.form == "appeal" or (part.form not in TOLD and part.line.count <= LABEL):
            times.update(_capitals(part.words))
        if part.form == "appeal":
            stated |= _capitals(part.words)
    return frozenset(name for name, count in times.items() if count >= FEWEST and name in stated)


def _capitals(line: str) -> frozenset[str]:
    """The words of a line that may be names."""
    bare = (word.strip("\"'“”\u2018\u2019.,:;!?()©|") for word in line.split())
    return frozenset(word for word in bare if len(word) >= LETTERS and word[0].isupper())


def _names_itself(part: Part, names: AbstractSet[str]) -> bool:
    """Does a paragraph name the outlet and quote nobody? The first word of a sentence is no name."""
    inner = INNER.sub(" ", f". {part.words}")
    return len(part.words) <= LONGEST and bool(_capitals(inner) & names) and not QUOTES.search(part.words)


def _is_apart(part: Part, names: AbstractSet[str], said: AbstractSet[str]) -> bool:
    """Does a paragraph share next to nothing with the article but, it may be, a name that the article has not?"""
    named = _capitals(part.words) & names
    about = topics(part.words) - topics(" ".join(sorted(named)))
    return bool(named) and len(about & said) <= SHARED
