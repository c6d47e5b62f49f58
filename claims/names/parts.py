"""What a person's name is made of: the words that count, and those around them."""

import re
from functools import lru_cache

from attrs import frozen

from claims.names.words import family_first, fold, particles, titles

SPLIT = re.compile(r"[\s\-\u2010-\u2015_/]+")
QUOTES = '()"\u201c\u201d,;:'
PAIR = re.compile(r"[A-Z]{2}")
LONGEST = 12
"""Words of a name that are compared; longer texts are no names."""
INITIALS = re.compile(r"\b(\w)\.(?=\w\b)")
SERVANT = frozenset({"abd", "abdal", "abdel", "abdol", "abdul", "abdur"})
"""The first word of names such as Abdul Rahman, which belongs to the next."""
SERVANT_OF = re.compile(r"^abd(?:[aeo]l|ur)(?=\w{3})")
"""The same written together with the next, in its less common spellings."""

ARABIC = frozenset({"al", "ash", "bin", "bint", "ibn", "abu"})
"""Words of Arabic names: the article, and whose son, daughter or father somebody is."""


@frozen(kw_only=True)
class PersonName:
    """A person's name, taken apart."""

    tokens: tuple[str, ...]
    """The words that count, folded, in the order of speech (given name first where a comma told)."""
    parts: tuple[str, ...]
    """The same with the particles, in order."""
    generation: str
    """"jr", "sr", "3"; "" when none is given."""
    turned: bool
    """True when a comma told that the family name was written first."""

    @property
    def middle(self) -> tuple[str, ...]:
        """Initials that stand behind the first word."""
        return tuple(token for token in self.tokens[1:] if len(token) == 1)


@lru_cache(maxsize=8192)
def person_name(name: str) -> PersonName:
    """Take a name apart; titles, honours and particles are set aside."""
    spoken, turned = _in_order(name)
    words, generation = _without_endings(spoken)
    parts = _joined(_without_titles(words))[:LONGEST]
    core = parts if _eastern(parts) else tuple(part for part in parts if part not in particles())
    return PersonName(tokens=core or parts, parts=parts, generation=generation, turned=turned)


def is_arabic(name: PersonName) -> bool:
    """Does a word of the name tell that it is carried over from Arabic?"""
    return any(part in ARABIC or part.startswith("abdul") for part in name.parts)


def glued(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Words with every particle written together with what follows: van der meulen is vandermeulen."""
    joined: list[str] = []
    waiting = ""
    for part in parts:
        if part in particles():
            waiting += part
        else:
            joined.append(waiting + part)
            waiting = ""
    return (*joined, waiting) if waiting else tuple(joined)


def _eastern(parts: tuple[str, ...]) -> bool:
    """Does the name begin or end with a Chinese, Korean or Vietnamese family name? No word is a particle then."""
    return bool(parts) and (parts[0] in family_first() or parts[-1] in family_first())


def _in_order(name: str) -> tuple[list[str], bool]:
    """The folded words, and whether what stood behind a comma was put in front: "Doe, Jane" is jane doe."""
    pieces = [_words(piece) for piece in INITIALS.sub(r"\1. ", name).split(",")]
    pieces = [piece for piece in pieces if piece]
    turned = len(pieces) == 2 and not all(_is_ending(word) for word in pieces[1])
    if turned:
        pieces.reverse()
    return [word for piece in pieces for word in piece], turned


def _words(text: str) -> list[str]:
    """The folded words of a text; two capitals that stand for given names ("JR Doe") as two initials."""
    shouted = text.isupper()
    words: list[str] = []
    for piece in SPLIT.split(text):
        word = fold(piece).strip(QUOTES)
        if (
            PAIR.fullmatch(piece)
            and not shouted
            and word not in particles()
            and not (words and _is_ending(word))
        ):
            words += list(word)
        elif word:
            words.append(word)
    return words


def _is_ending(word: str) -> bool:
    return word in titles("generation") or word in titles("honour")


def _without_endings(words: list[str]) -> tuple[list[str], str]:
    """The words without what stands behind a name, and the generation."""
    generation = ""
    while len(words) > 1 and _is_ending(words[-1]):
        generation = titles("generation").get(words[-1], generation)
        words = words[:-1]
    return words, generation


def _without_titles(words: list[str]) -> list[str]:
    """The words without the titles in front; a name is never left empty."""
    while len(words) > 1 and (
        words[0] in titles("title") or (len(words) > 2 and words[0] in titles("doubtful"))
    ):
        words = words[1:]
        while len(words) > 1 and words[0] in ("of", "for", "the"):
            words = words[1:]
    return words


def _joined(words: list[str]) -> tuple[str, ...]:
    """Words with "abd" and the like written together with the next: abdul rahman is abdulrahman."""
    joined: list[str] = []
    waiting = False
    for word in words:
        if waiting and word in ("al", "el", "ul", "ur", "ar"):
            continue
        if waiting:
            joined[-1] = "abdul" + word
        else:
            joined.append(SERVANT_OF.sub("abdul", word))
        waiting = not waiting and word in SERVANT
    return tuple(joined)
