"""`name_variant`: a firm, a town or a thing of one word is spelt in two ways by two articles.

Flagged when the two differ in one letter within the word, or in the last one, each article has its own only, no table knows either for a
name of its own, and the sentences around them tell the same. People with two names are compared in `variants`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from attrs import frozen
from rapidfuzz.distance import OSA

from claims.names.words import fold
from claims.places.spelling import known
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.speech import words as quoted_words
from factcheck.story import Story
from sources import interval
from sources.interval import Interval
from sources.span import Span

WORD = re.compile(r"\b[A-Z][^\W\d_]{5,}\b")
SMALL = re.compile(r"\b[^\W\d_A-Z]\w{4,}")
"""A word that begins with a small letter."""
ENDS = frozenset("aeiouysnmrltdkx")
"""Letters of which one may stand for another at the end of a name."""
RELATED = re.compile(
    r"\b(?:rivals?|competitors?|sisters?|brothers?|twins?|subsidiar(?:y|ies)|parent|neighbou?r\w*|unlike|another|other|both|daughter|namesake|successor)\b",
    re.IGNORECASE,
)
"""Words that tell of two that are called alike."""
NOBODY: frozenset[str] = frozenset()
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
        keys.setdefault(f"{word[:-1]}*", set()).add(word)
        for at in range(1, len(word) - 1):
            keys.setdefault(word[:at] + word[at + 1 :], set()).add(word)
            keys.setdefault(word[:at] + "*" + word[at + 1 :], set()).add(word)
        keys.setdefault(word, set()).add(word)
    near = {
        pair for held in keys.values() if 1 < len(held) <= CROWD for pair in combinations(sorted(held), 2)
    }
    slips = [pair for pair in sorted(near) if _slip(*pair)]
    small, bodies = (_small_words(story), _bodies(story)) if slips else ((), {})
    for one, other in slips:
        told_as_one = bodies.get(one, NOBODY) & bodies.get(other, NOBODY)
        if not (told_as_one or _is_common(small, one) or _is_common(small, other)):
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


def _small_words(story: Story) -> Sequence[str]:
    """The words of all texts that begin with a small letter, sorted."""
    return sorted({word for article in story.articles for word in SMALL.findall(article.text)})


def _is_common(small: Sequence[str], word: str) -> bool:
    """Does an article write it, or its beginning, with a small letter?"""
    low = word[0].lower() + word[1:-1]
    at = bisect_left(small, low)
    return at < len(small) and small[at].startswith(low)


def _bodies(story: Story) -> Mapping[str, frozenset[str]]:
    """By word the ids of those in whose names it stands, however these are spelt."""
    found: dict[str, set[str]] = {}
    for entity in story.entities:
        for form in {one.mention.surface for one in entity.mentions}:
            for word in WORD.findall(form):
                found.setdefault(word, set()).add(entity.id)
    return {word: frozenset(ids) for word, ids in found.items()}


def _slip(one: str, other: str) -> bool:
    """Is the difference one letter within the word, two that changed places, or another letter at the end?"""
    if one[0] != other[0] or OSA.distance(one, other, score_cutoff=1) != 1:
        return False
    return one[-1] == other[-1] or (len(one) == len(other) and {one[-1], other[-1]} <= ENDS)


def _compared(story: Story, seen: Mapping[str, list[_Seen]], one: str, other: str) -> Iterator[Rival]:
    first, second = ({each.article for each in seen[word]} for word in (one, other))
    if first & second or any(other in story.article[article].text for article in first):
        return
    if any(one in story.article[article].text for article in second):
        return
    frames = [[(each, _frame(story, each)) for each in seen[word]] for word in (one, other)]
    for (left, mine), (right, yours) in product(*frames):
        if (one[-1] == other[-1] or not _related(story, left, right)) and len(mine & yours) >= max(
            SHARED, min(len(mine), len(yours)) / 2
        ):
            if not interval.apart(*(_times(story, each) for each in (left, right))):
                yield _rival(story, left, right)
            return


def _related(story: Story, left: _Seen, right: _Seen) -> bool:
    """Does either sentence tell of two that are called alike?"""
    return any(RELATED.search(story.words(each.article, each.sentence)) for each in (left, right))


def _times(story: Story, one: _Seen) -> tuple[Interval, ...]:
    """The times that a sentence names."""
    return tuple(time for claim in story.by_sentence[one.article, one.sentence] for time in claim.times)


def _frame(story: Story, one: _Seen) -> frozenset[str]:
    """The content of the sentence around a name: two that share enough of it tell the same."""
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
