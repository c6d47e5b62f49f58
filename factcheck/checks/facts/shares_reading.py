"""Of how many a sentence is true: "every member of the choir", "none but the two soloists", "only in the capital"."""

import re
from functools import cache
from typing import Literal

from attrs import frozen

from claims.claim import Claim
from factcheck import tables
from factcheck.checks.acts.tellings import TIMES, names_in
from factcheck.checks.singles.things import notions
from factcheck.story import Story
from sources.span import Span

Level = Literal["all", "none", "part"]
LEVELS: tuple[Level, ...] = ("part", "none", "all")
"""In the order in which they are looked for: "not all" is a part."""
CUE = re.compile(
    r"\b(?:all|every|each|whole|entire|throughout|no(?:ne)?|not (?:one|a single)|only|just|merely|barely|most|some|several|half|few|handful|many|parts?|of (?:the|its|their) \d+)\b"
)
"""What a sentence has that tells a share."""
NOUN = re.compile(r" (?:(?:in|on|at|for|to) (?:the )?)?((?:[\w'\u2019-]+ ?){1,3})")
"""What the share is of, right behind its words."""
ENDS = re.compile(
    r" (?:of|in|at|on|from|to|for|with|by|who|which|that|was|were|is|are|has|have|had|will|can|could|did|do|does|may|must|lost|tested|caught"
    r"|received|got|took|came|went|and|but|or)\b"
)
"""Where that noun ends."""
WHOLE = re.compile(r" (?:of|in|at|on|from|aboard) (?:the )?((?:[\w'\u2019-]+ ?){1,5})")
"""What it is a share of: "of the choir"."""
WISHED = re.compile(
    r"\b(?:wants?|wanted|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|call(?:s|ed|ing) for|urg(?:es|ed|ing)|should|would like|hop(?:es|ed|ing)|aims?|if|whether)\b"
)
"""Words before a share with which it is only wished for."""
NUMBER = re.compile(r"\d[\d,]*")
NOT = re.compile(r"\b(?:not|never|without|cannot|unable|failed to|refused to)\b|n['\u2019]t\b")


@frozen(kw_only=True)
class Share:
    """Of how many one sentence is true."""

    claim: Claim
    """Where it is told."""
    level: Level
    """All, none, or a part."""
    span: Span
    """The words of the share with its noun."""
    head: frozenset[str]
    """Notions of the noun."""
    whole: frozenset[str]
    """Notions of what it is a share of."""
    numbers: frozenset[str]
    """How many there are of them in all, as far as it is told: "all 310", "half of the 310"."""
    place: bool
    """Is it a place in which something holds?"""
    negated: bool
    """Is the sentence denied besides?"""
    names: frozenset[str]
    """Words with a capital outside of the words of the share."""
    acts: frozenset[str]
    """The rows of the table that the sentence tells."""
    around: frozenset[str]
    """Notions of the sentence."""


@cache
def _level(level: Level) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(tables.words('share_words')[level])})")


@cache
def _time() -> re.Pattern[str]:
    return re.compile(
        rf" (?:(?:two|three|four|five|six|\d+|other|single) )?(?:{tables.alternatives('share_words', 'time')})(?= (?:in|on|of|at|for|to|from|and|that|since|until|after|before|the)\b|[,.;]|$)"
    )


@cache
def _acts() -> tuple[re.Pattern[str], ...]:
    rows = (row["words"] for row in tables.rows("share_words") if row["kind"] == "act")
    return tuple(re.compile(rf"\b(?:{words.replace(';', '|')})\b") for words in rows)


def read(story: Story, claim: Claim) -> Share | None:
    """The share that the sentence of a claim tells; None where it tells none, or more than one."""
    if not story.lexicon.may_tell(claim, CUE):
        return None
    text = story.words(claim.article, claim.sentence)
    lower = text.lower()
    if CUE.search(lower) is None or len(lower) != len(claim.sentence):
        return None
    for level in LEVELS:
        found = [one for one in _level(level).finditer(lower) if not _time().match(lower, one.end())]
        if found:
            return _share(claim, text, level, found[0]) if len(found) == 1 else None
    return None


def _share(claim: Claim, text: str, level: Level, found: re.Match[str]) -> Share | None:
    noun = NOUN.match(text, found.end())
    if noun is None or WISHED.search(text[: found.start()]):
        return None
    cut = ENDS.search(text, noun.start(1), noun.end())
    end = cut.start() if cut else noun.end()
    own = text[noun.start(1) : end]
    whole = WHOLE.match(text, end)
    rest = f"{text[: found.start()]} {text[end:]}"
    acts = frozenset(str(at) for at, row in enumerate(_acts()) if row.search(rest.lower()))
    return Share(
        claim=claim,
        level=level,
        span=Span(
            start=claim.sentence.start + found.start(), end=claim.sentence.start + len(text[:end].rstrip())
        ),
        head=notions(own),
        whole=notions(whole[1]) if whole else frozenset(),
        numbers=frozenset(NUMBER.findall(own)),
        place=own[:1].isupper(),
        negated=NOT.search(text[: found.start()]) is not None or NOT.search(text, end) is not None,
        names=names_in(rest),
        acts=acts,
        around=notions(" ".join(word for word in text.split() if word.strip(",.'s") not in TIMES)),
    )
