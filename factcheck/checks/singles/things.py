"""What a deed was done to: the notions of a phrase, and whether two phrases may mean one thing."""

import re
from functools import cache, lru_cache

from attrs import frozen

from claims import concepts
from factcheck.checks.acts.tellings import TIMES
from factcheck.matching.contrasts import contrasted
from factcheck.tables import words

WORD = re.compile(r"[^\W_]+(?:[-'\u2019][^\W_]+)*")
END = re.compile(
    r"[.;:“”\"()]|, (?!\w+ and )| (?:who|which|that|when|while|because|after|before|as|by|for)\s"
)
"""Where the phrase of a thing ends at the latest."""
PARTICIPLES = (
    r"(?! (?:bed|shed|seed|speed|breed|deed|feed|need|weed|creed|sled|shred)\b) (?:\w{2,}ed|stuck|lost|caught|adrift|held|left|kept|born"
    r"|found|seen|hidden|taken|stolen|written|made|built|sent|missing|lying|hanging|living|sleeping|hiding|travelling|waiting|asleep)"
)
"""What may stand between a noun and the words that describe it: "climbers stuck on the rock"."""
INSIDE = re.compile(
    rf"(?:{PARTICIPLES})?"
    r" (?:of|in|from|at|with|on|near|to|into|over|under|about|against|around|for|during|out|off|between)\s"
)
"""What describes the thing behind its noun."""
INDEFINITE = re.compile(r"^(?:an?|some|several|many|two|three|four|five|another|any|one of)\s", re.IGNORECASE)
LONGEST = 200
ONE_WORD = ((re.compile(r"\b(?:winning|decisive) goal\b"), "winner"), (re.compile(r"\bopening goal\b"), "opener"),
            (re.compile(r"\b(gold|silver|bronze) medal\b"), r"\1"),
            (re.compile(r"^(?:(?:the|this|that) )?(?:(?:industrial|strike) )?action$", re.IGNORECASE), "the strike"))  # fmt: skip
"""Two words that one word tells as well."""


def notion(word: str) -> str | None:
    """The notion of a word, one for "kidney" and "kidneys"; None for one that tells nothing by itself."""
    return concepts.of_word(word[:-1] if word.endswith(("eys", "ays", "oys")) else word)


def notions(told: str) -> frozenset[str]:
    """The notions of some words."""
    return frozenset(found for word in WORD.findall(told) if (found := notion(word)) is not None)


@frozen(kw_only=True)
class Thing:
    """What a phrase means."""

    words: str
    """The phrase."""
    head: str
    """The notion of its noun, or the last word of its name."""
    core: frozenset[str]
    """The notions up to the noun."""
    every: frozenset[str]
    """All notions of the phrase."""
    names: frozenset[str]
    """Its words with a capital, but for the first."""
    plain: frozenset[str]
    """All words in lower case."""
    definite: bool
    """Is it the one that the reader knows?"""

    @property
    def figures(self) -> frozenset[str]:
        """Its words with digits: "62" in "the 62 percent"."""
        return frozenset(word for word in self.plain if word[0].isdigit())


@lru_cache(maxsize=2048)
def thing(phrase: str) -> Thing | None:
    """What a phrase means; None where it has no noun."""
    phrase = phrase[:LONGEST].strip()
    for told, word in ONE_WORD:
        phrase = told.sub(word, phrase)
    stop = END.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase
    noun = INSIDE.split(f"{phrase} ", maxsplit=1)[0]
    core = [notion(word) or word.lower() for word in WORD.findall(noun) if not _empty(word)]
    if not core:
        return None
    printed = WORD.findall(phrase)
    return Thing(
        words=phrase,
        head=core[-1],
        core=frozenset(core),
        every=frozenset(notion(word) or word.lower() for word in printed if not _empty(word)),
        names=frozenset(
            _bare(word) for word in printed if word[0].isupper() and word.lower() not in ("the", "a", "an")
        )
        - TIMES,
        plain=frozenset(word.lower() for word in printed),
        definite=INDEFINITE.match(phrase) is None,
    )


def _bare(word: str) -> str:
    return re.sub(r"['\u2019]s?$", "", word)


def _empty(word: str) -> bool:
    return word.lower() in ("the", "a", "an", "its", "his", "her", "their", "of", "s")


def may_be_one(one: Thing, other: Thing) -> bool:
    """May two phrases mean one thing: one noun, no words that tell two cases apart, no other name, no other kind?"""
    if one.head not in other.every or other.head not in one.every or contrasted(one.plain, other.plain):
        return False
    if one.head not in other.core and other.head not in one.core:
        return False
    if one.names and other.names and not one.names & other.names:
        return False
    figures = [side.figures for side in (one, other)]
    if figures[0] and figures[1] and figures[0] != figures[1]:
        return False
    rest = (one.core - {one.head} - _pale(), other.core - {other.head} - _pale())
    return not (rest[0] and rest[1]) or bool(rest[0] & other.every or rest[1] & one.every)


@cache
def _pale() -> frozenset[str]:
    """What news say of a thing without telling it from another."""
    return frozenset(notion(word) or word for word in words("shared_deeds")["pale"])
