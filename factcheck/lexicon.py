"""The words of a story and the sentences that hold each: a rule looks only where letters that it needs stand.

Hundreds of rules ask sentences for words that few sentences have; each of them is held against the vocabulary of the
story once, instead of against every sentence.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from attrs import field, frozen

from claims.claim import Claim
from claims.text.flat import on_one_line
from factcheck.needed import EDGE, letters
from sources.letters import lowered

Rule = TypeVar("Rule")
"""What looks for something in sentences."""
WORD = re.compile(r"[a-z]+")
"""Letters between anything else, in lower case."""


@frozen(kw_only=True)
class Lexicon:
    """Which claims stand in sentences that hold given letters."""

    sentences: Sequence[tuple[Claim, ...]]
    """The claims by sentence, in the order of the story."""
    places: Mapping[str, Sequence[int]]
    """By word the numbers of the sentences that hold it."""
    unread: Sequence[int]
    """The numbers of those that stand in no text; they may hold anything."""
    _found: dict[frozenset[str], tuple[Claim, ...]] = field(factory=dict, init=False, repr=False, eq=False)
    """What was asked for by `claims`."""
    _able: dict[str, frozenset[str]] = field(factory=dict, init=False, repr=False, eq=False)
    """By expression the ids of the claims that `may_tell` it."""

    @cached_property
    def _words(self) -> str:
        """All words, with an edge before and behind each."""
        return EDGE.join(("", *sorted(self.places), ""))

    def words(self, run: str) -> Iterator[str]:
        """The words of the story that hold a run of letters, at the edges that `factcheck.needed` gives it."""
        at = self._words.find(run)
        while at >= 0:
            inside = at + run.startswith(EDGE)
            end = self._words.index(EDGE, inside)
            yield self._words[self._words.rindex(EDGE, 0, inside) + 1 : end]
            at = self._words.find(run, end)

    def numbers(self, needs: Iterable[str]) -> list[int]:
        """The numbers of the sentences that hold one of some runs of letters, in order."""
        held = {number for run in needs for word in self.words(run) for number in self.places[word]}
        return sorted(held.union(self.unread))

    def able(
        self, rules: Iterable[tuple[Rule, frozenset[str]]]
    ) -> list[tuple[tuple[Claim, ...], list[Rule]]]:
        """The claims of each sentence that has letters which rules need, with these rules in their order; in the order of the story."""
        found: dict[int, list[Rule]] = {}
        for rule, needs in rules:
            for number in self.numbers(needs) if needs else range(len(self.sentences)):
                found.setdefault(number, []).append(rule)
        return [(self.sentences[number], held) for number, held in sorted(found.items())]

    def told(self, needs: frozenset[str]) -> Iterator[tuple[Claim, ...]]:
        """The claims of each sentence that holds one of some runs of letters, as `needed` finds them; all where there are none."""
        return (self.sentences[number] for number in self.numbers(needs)) if needs else iter(self.sentences)

    def claims(self, needs: frozenset[str]) -> tuple[Claim, ...]:
        """The claims whose sentences hold one of some runs of letters, sentence by sentence."""
        if needs not in self._found:
            self._found[needs] = tuple(claim for told in self.told(needs) for claim in told)
        return self._found[needs]

    def may_tell(self, claim: Claim, pattern: re.Pattern[str]) -> bool:
        """Has the sentence of a claim letters that an expression needs? Asked before it is searched, which takes longer."""
        able = self._able.get(pattern.pattern)
        if able is None:
            able = frozenset(one.id for one in self.claims(letters(pattern)))
            self._able[pattern.pattern] = able
        return claim.id in able


def lexicon(sentences: Iterable[tuple[Claim, ...]], text: Callable[[str], str]) -> Lexicon:
    """The words of some sentences, each given by its claims; `text` is the text of an article."""
    told = tuple(sentences)
    places: dict[str, list[int]] = {}
    unread = []
    for number, claims in enumerate(told):
        sentence = claims[0].sentence
        if sentence.field != "text":
            unread.append(number)
        for word in _said(sentence.of(text(claims[0].article))):
            places.setdefault(word, []).append(number)
    return Lexicon(sentences=told, places=places, unread=unread)


def _said(words: str) -> set[str]:
    """The words of a sentence as it was read, and as it is shown: a soft hyphen parts a word for no reader."""
    said = set(WORD.findall(lowered(words)))
    shown = on_one_line(words)
    return said if shown == words else said.union(WORD.findall(lowered(shown)))
