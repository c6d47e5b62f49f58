"""A spaCy pipeline that does like work once. What it says of a text stays the same, value for value.

A stock pipeline asks the rules that correct single words of every token again and again, though a text has few different
words.
"""

from typing import TYPE_CHECKING, Any

from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc, Span

OWN: list[int | str] = ["TAG", "LOWER", "DEP", "IS_SPACE"]
"""What rules for single words ask of the word."""
REMEMBERED = 20_000
"""Different words (with tag and relation) for which the rules that hold are kept; about 300 bytes each."""


def thrifty(pipeline: "Pipeline") -> "Pipeline":
    """The pipeline itself, with its rules for words asked in this way; parts of another make stay as they are."""
    for _, component in pipeline.pipeline:
        if isinstance(component, AttributeRuler):
            component.match = WordRules(component)  # type: ignore[method-assign]
    return pipeline


class WordRules:
    """Finds which rules of an attribute ruler hold where, in place of its `match`.

    A rule for a single word that asks only after OWN holds for every word that is alike in these. So it is asked once
    for each different word. The other rules are asked where a word stands that one of them may begin with.
    """

    def __init__(self, ruler: AttributeRuler) -> None:
        self._strings = ruler.vocab.strings
        self._single, self._first, self._other = (Matcher(ruler.vocab) for _ in range(3))
        self._open = False
        """May a rule begin anywhere, as far as can be told?"""
        self._known: dict[tuple[int, ...], tuple[bool, tuple[int, ...]]] = {}
        rules: list[Any] = ruler.patterns
        for number, rule in enumerate(rules):
            for pattern in rule["patterns"]:
                self._add(str(number), pattern)

    def _add(self, rule: str, pattern: list[dict[str, Any]]) -> None:
        plain = set(pattern[0]) <= set(OWN)
        if plain and len(pattern) == 1:
            self._single.add(rule, [pattern])
            return
        self._other.add(rule, [pattern])
        if plain:
            self._first.add(rule, [pattern[:1]])
        self._open |= not plain

    def __call__(self, doc: "Doc") -> list[tuple[int, int, int, int]]:
        """Number and id of each rule that holds, its first token and the one after its last; later rules prevail."""
        held: list[tuple[int, int, int]] = []
        begun = self._open
        for at, word in enumerate(map(tuple, doc.to_array(OWN).tolist())):
            begins, rules = self._known.get(word) or self._learn(word, doc[at : at + 1])
            begun |= begins
            held += [(rule, at, at + 1) for rule in rules]
        if begun:
            held += _held(self._other, doc)
        return sorted((int(self._strings[rule]), rule, start, end) for rule, start, end in held)

    def _learn(self, word: tuple[int, ...], token: "Span") -> tuple[bool, tuple[int, ...]]:
        """May a longer rule begin with this word, and which rules for single words hold for it? Kept for the next time."""
        if len(self._known) == REMEMBERED:
            self._known.clear()
        rules = tuple(rule for rule, _, _ in _held(self._single, token))
        self._known[word] = learnt = bool(_held(self._first, token)), rules
        return learnt


def _held(rules: Matcher, words: "Doc | Span") -> list[tuple[int, int, int]]:
    """Id, start and end of the rules that hold; a matcher without rules complains when it is asked."""
    return rules(words, allow_missing=True, as_spans=False) if len(rules) else []
