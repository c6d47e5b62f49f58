"""Forms: all places of an article where a name stands in the same words."""

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import define, field

from claims.entities.name import Name
from claims.mention import EntityType

ROLES = frozenset(("nsubj", "nsubjpass", "dobj", "dative", "pobj", "poss", "appos", "conj", "agent"))
"""What a name does in a sentence; a capitalised word in another role may be no name."""


@define(eq=False)
class Form:
    """A name in one spelling, with all its places."""

    text: str
    """As printed at the first place."""
    words: tuple[str, ...]
    """Its words, without brackets and quotation marks."""
    names: list[Name] = field(factory=list)
    """Its places, in the order of the text."""

    @property
    def first(self) -> int:
        """First code point of the first place."""
        return self.names[0].start

    @property
    def type(self) -> EntityType | None:
        """What the words around it tell most often, else what the model says most often."""
        if len(self.names) == 1:
            return self.names[0].known or self.names[0].label
        known = [name.known for name in self.names if name.known]
        return _top(known) or _top([name.label for name in self.names if name.label])

    @property
    def is_sure(self) -> bool:
        """Is it a name for certain, or only a capitalised word that the model left out?"""
        if len(self.words) > 1 or any(name.known or name.label for name in self.names):
            return True
        inside = [name for name in self.names if not name.opens]
        if not inside or len(self.text) < 2:
            return False
        return len(self.names) > 1 or any(name.head.dep in ROLES for name in inside)


def _top(types: Sequence[EntityType]) -> EntityType | None:
    """The most common, the earliest of several; None for none."""
    return Counter(types).most_common(1)[0][0] if types else None


def forms(names: Iterable[Name]) -> list[Form]:
    """Names gathered by spelling, in the order of their first places."""
    found: dict[str, Form] = {}
    for name in names:
        words = tuple(name.text.translate(CLEAN).split())
        key = " ".join(words).casefold()
        if not words:
            continue
        if key not in found:
            found[key] = Form(name.text, words)
        found[key].names.append(name)
    return list(found.values())


CLEAN = str.maketrans({"\u2019": "'", "[": "", "]": "", "(": "", ")": "", '"': "", "“": "", "”": ""})
"""Marks that make no other name of one."""
