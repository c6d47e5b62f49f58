"""`name_variant`: a firm, a town or a thing of one word is spelt in two ways by two articles.

Flagged when the two differ in one letter within the word, each article has its own only, no table knows either for a
name of its own, and the sentences around them tell the same. People with two names are compared in `variants`.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from attrs import frozen
from rapidfuzz.distance import OSA

from claims.names.words import fold
from claims.places.spelling import known
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.speech import words as quoted_words
from factcheck.story import Story
from sources.span import Span

WORD = re.compile(r"\b[A-Z][^\W\d_]{5,}\b")
CROWD = 6
"""Names that are alike up to one letter; more are a family of words."""
SHARED = 3
"""Stems that the sentences around the two must share, and half of the shorter one's."""
LONGEST = 1500
"""Code points of a sentence that is looked at."""


@frozen(kw_only=True)
class _Seen:
    """Where a word stands first in an article."""

    article: str
    sentence: Span
    span: Span


def check(story: Story) -> Findings:
    """Every capitalised word of two articles and more, by what is left of it without one letter."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    seen = _words(story)
    keys: dict[str, set[str]] = {}
    for word in seen:
        for at in range(1, len(word) - 1):
            keys.setdefault(word[:at] + word[at + 1 :], set()).add(word)
            keys.setdefault(word[:at] + "*" + word[at + 1 :], set()).add(word)
        keys.setdefault(word, set()).add(word)
    near = {
        pair for held in keys.values() if 1 < len(held) <= CROWD for pair in combinations(sorted(held), 2)
    }
    for one, other in sorted(near):
        if _slip(one, other):
            yield from _compared(story, seen, one, other)


def _words(story: Story) -> Mapping[str, list[_Seen]]:
    """The capitalised words that no table knows and nobody's full name holds, each once an article."""
    found: dict[str, dict[str, _Seen]] = {}
    for article, sentence in story.by_sentence:
        if len(sentence) <= LONGEST and sentence.field == "text":
            for match in WORD.finditer(story.article[article].text, sentence.start, sentence.end):
                span = Span(start=match.start(), end=match.end())
                found.setdefault(match[0], {}).setdefault(
                    article, _Seen(article=article, sentence=sentence, span=span)
                )
    people = _people(story)
    return {
        word: list(held.values())
        for word, held in found.items()
        if word not in people and not known(fold(word))
    }


def _people(story: Story) -> frozenset[str]:
    """The words of names of people that have several."""
    names = (entity.name.split() for entity in story.entities if entity.type == "PERSON")
    return frozenset(word for name in names if len(name) > 1 for word in name)


def _is_common(story: Story, word: str) -> bool:
    """Does an article write it, or its beginning, with a small letter?"""
    low = re.compile(rf"\b{re.escape(word[0].lower() + word[1:-1])}")
    return any(low.search(article.text) for article in story.articles)


def _slip(one: str, other: str) -> bool:
    """Is the difference one letter within the word, or two that changed places?"""
    return one[0] == other[0] and one[-1] == other[-1] and OSA.distance(one, other, score_cutoff=1) == 1


def _compared(story: Story, seen: Mapping[str, list[_Seen]], one: str, other: str) -> Iterator[Rival]:
    first, second = ({each.article for each in seen[word]} for word in (one, other))
    if first & second or any(other in story.article[article].text for article in first):
        return
    if any(one in story.article[article].text for article in second):
        return
    if _is_common(story, one) or _is_common(story, other) or _one_body(story, one, other):
        return
    for left in seen[one]:
        for right in seen[other]:
            if _one_frame(story, left, right):
                yield _rival(story, left, right)
                return


def _one_body(story: Story, one: str, other: str) -> bool:
    """Are they known already as two spellings of one name of several words?"""
    forms = ({found.mention.surface for found in entity.mentions} for entity in story.entities)
    return any(any(one in form for form in told) and any(other in form for form in told) for told in forms)


def _one_frame(story: Story, left: _Seen, right: _Seen) -> bool:
    """Do the sentences around the two tell the same?"""
    frames = [_frame(story, each) for each in (left, right)]
    shared = len(frames[0] & frames[1])
    return shared >= max(SHARED, min(map(len, frames)) / 2)


def _frame(story: Story, one: _Seen) -> frozenset[str]:
    said = story.words(one.article, one.sentence).replace(story.words(one.article, one.span), " ")
    return frozenset(quoted_words.content(quoted_words.words(said)))


def _rival(story: Story, left: _Seen, right: _Seen) -> Rival:
    values = []
    for each in (left, right):
        claim = story.claim_at(each.article, each.span) or story.by_sentence[each.article, each.sentence][0]
        values.append(rivals.quoted(story, claim, each.span))
    return Rival(
        kind="name_variant",
        aspect="name",
        severity="tension",
        subject="One name seems to be spelt in two ways:",
        left=values[0],
        right=values[1],
        advice="Check which spelling is right.",
    )
