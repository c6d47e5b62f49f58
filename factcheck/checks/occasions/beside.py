"""What stands beside the words of an occasion: names, and what the other words tell that not every one of the kind has."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from attrs import frozen

from claims import places
from claims.claim import Claim
from factcheck.checks.acts.tellings import TIMES
from factcheck.checks.occasions import table
from factcheck.checks.occasions.table import Kind
from factcheck.story import Story
from sources.span import Span

KNOWN = re.compile(r"\b(?:the|this|its|his|her|their)\s((?:[\w'\u2019-]+\s){0,2}[\w-]+)", re.IGNORECASE)
"""What is known, by the words behind the article."""
NUMBERED = re.compile(r"\b(?:first|second|third|fourth|fifth|last|next)\s((?:[\w-]+\s)?[\w-]+)")
"""What is one of several, by the words behind its number."""
NAME = re.compile(r"(?<![\w-])[A-Z][\w-]*")
"""A word with a capital letter."""
INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][\w-]*")
"""Such a word behind another one that ends no sentence."""
STANDS_IN = re.compile(
    r"(?:It|Its|The (?:ferry|ship|boat|vessel|launch|barge|train|bus|coach|plane|aircraft|jet|lorry|truck|car|helicopter|group|company|firm"
    r"|club|bank|plant|works|factory|museum|school|hospital|team|party|union))\b(?! [A-Z])"
)
"""How a sentence begins that may be about what the sentence before it names."""
FIRST = 45
"""Code points of that sentence in which the name stands."""
FULL = re.compile(r"(?<![\w-])(?=([A-Z][\w-]+ [A-Z][\w-]+))")
"""Two in a row."""
TAIL = re.compile(
    r", (?:when|where|after|before|while|as|which|who|and|but|with|because|since|until|almost|about)\b"
)
"""Where words begin that tell of something else."""
COMMA = re.compile(",")
"""What ends a clause that tells who or what somebody is."""
ASIDE = re.compile(r", (?:who|which|that|born|an?|the)\b[^,]{0,60}$")
"""What begins one."""
REACH = 90
"""Code points behind the words in which their time stands."""
LEAD = re.compile(
    r"(?:After|Because|Due|Despite|Following|Although|While|As|With|Thanks|Under)\b[^,.:]{3,80}, "
)
"""Such words in front of what a sentence tells."""


@frozen(kw_only=True)
class Beside:
    """What a sentence tells besides that something of a kind happens."""

    names: frozenset[str]
    """Words with capital letters, but for the value."""
    meant: frozenset[str]
    """Those of the rest of the sentence, and of the one before where it begins with what may stand for them: "It had left"."""
    states: frozenset[str]
    """Codes of the states that all these names tell of: "Norwegian", "Oslo"."""
    full: frozenset[str]
    """Two such words in a row, as "Ada Lind"."""
    notions: frozenset[str]
    """What other words tell of which occasion it is."""
    definite: frozenset[str]
    """Those of what is known: "the violin", "its telescope"."""
    compounds: frozenset[tuple[str, str]]
    """Two of these in a row: "the fitness certificate"."""
    numbered: frozenset[str]
    """Those behind "first" or "last": "the first wolf"."""
    words: frozenset[str]
    """All words, in lower case."""
    marks: frozenset[str]
    """Those that tell of another step, or, before what happens, of somebody's brother or lawyer."""


@frozen(kw_only=True)
class Reader:
    """Reads what stands beside occasions of one story."""

    story: Story
    """Whose sentences are read."""

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words that some article has with a capital letter inside of a sentence."""
        return frozenset(word for article in self.story.articles for word in INSIDE.findall(article.text))

    def beside(self, claim: Claim, kind: Kind, told: Span, place: Span | None) -> Beside:
        """What stands beside the words at `told`, without what is told of `place` and of times."""
        text = self.story.article[claim.article].text
        main, first = _main(text, claim, told), self._first(claim)
        words, before = table.lower(main.of(text)), table.lower(text[main.start : told.start])
        values = [date.span for date in claim.dates] + ([place] if place else [])
        notions = frozenset(_notions(text, main, first, values)) - kind.neutral
        known = _behind(KNOWN, main.of(text))
        names = frozenset(_names(text, main, first, values))
        meant = self._meant(claim, main, first, values) - names
        return Beside(
            names=names,
            meant=meant,
            states=frozenset(
                state.country.code for name in names | meant if (state := places.state_of(name))
            ),
            full=frozenset(FULL.findall(main.of(text))),
            notions=notions,
            definite=notions & known,
            compounds=frozenset(_compounds(main.of(text), notions)),
            numbered=notions & _behind(NUMBERED, main.of(text)),
            words=words,
            marks=words & kind.other | before & table.around("kin"),
        )

    def _meant(self, claim: Claim, main: Span, first: int, values: list[Span]) -> frozenset[str]:
        """The names of a sentence beside its main part, and of the one before where it begins with what may stand for one."""
        text, whole = self.story.article[claim.article].text, claim.sentence
        sides = (Span(start=whole.start, end=main.start), Span(start=main.end, end=max(main.end, whole.end)))
        found = {name for side in sides for name in _names(text, side, first, values)}
        if STANDS_IN.match(text, whole.start) is not None:
            ends = [
                one.sentence
                for one in self.story.by_article[claim.article]
                if one.sentence.end <= whole.start
            ]
            last = max(ends, key=lambda sentence: sentence.end, default=None)
            if last is not None:
                lead = Span(start=last.start, end=min(last.end, last.start + FIRST))
                found |= set(_names(text, lead, -1, [])) & self._names
        return frozenset(found)

    def _first(self, claim: Claim) -> int:
        """Where the word stands that opens the sentence of a claim, if it is no name; else -1."""
        text, start = self.story.article[claim.article].text, claim.sentence.start
        word = NAME.match(text, start)
        named = any(mention.span.start == start for mention, _ in self.story.named[claim.article])
        return -1 if named or word is None or word[0] in self._names else start


def _main(text: str, claim: Claim, told: Span) -> Span:
    """The part of a claim in which the words at `told` and its times stand, without what comes before and after it."""
    last = max((told.end, *(date.span.end for date in claim.dates if date.span.start < told.end + REACH)))
    aside = ASIDE.search(text[claim.span.start : told.start]) is not None
    tail = (COMMA if aside else TAIL).search(text, last, claim.span.end)
    lead = LEAD.match(text, claim.span.start, told.start)
    return Span(start=lead.end() if lead else claim.span.start, end=tail.start() if tail else claim.span.end)


def _names(text: str, main: Span, first: int, values: list[Span]) -> Iterator[str]:
    """The capitalised words, without one that only opens the sentence."""
    for match in NAME.finditer(text, main.start, main.end):
        if match.start() != first and match[0] not in TIMES and not _inside(match.start(), values):
            yield match[0]


def _notions(text: str, main: Span, first: int, values: list[Span]) -> Iterator[str]:
    """What the words tell that are no names."""
    for match in table.WORD.finditer(text, main.start, main.end):
        if (match[0].islower() or match.start() == first) and not _inside(match.start(), values):
            found = table.notion(match[0])
            if found and found not in table.vague():
                yield found


def _compounds(words: str, notions: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Two notions in a row of what is known."""
    for said in KNOWN.findall(words):
        told = [table.notion(word) for word in table.WORD.findall(said)]
        for one, other in pairwise(told):
            if one in notions and other in notions and one and other:
                yield one, other


def _behind(shape: re.Pattern[str], words: str) -> set[str | None]:
    """The notions of the words that stand behind a word of some shape."""
    return {table.notion(word) for said in shape.findall(words) for word in table.WORD.findall(said)}


def _inside(start: int, values: list[Span]) -> bool:
    return any(span.start <= start < span.end for span in values)
