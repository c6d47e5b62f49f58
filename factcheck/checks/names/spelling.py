"""`spelling`: a known place, country or people is misspelt."""

import re
from collections.abc import Iterator

from claims.places.spelling import misspelt
from claims.text.flat import flat
from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, outlets, scope, sides
from factcheck.model import Comparison, Misfit
from factcheck.story import Story
from sources.span import Span

WORD = re.compile(r"\b[A-Z][^\W\d_]{5,}\b")
PLACED = re.compile(r"\b(?:at|from|in|near|outside|to)\s+\Z")
"""Words before a place: what the model takes for a person there is none."""
LONG = 8
"""Letters from which a misspelt state is told from somebody's surname that nothing else in the story explains."""
PEOPLE = frozenset({"PERSON", "WORK_OF_ART", "PRODUCT"})


def check(story: Story) -> Findings:
    """Every capitalised word of the claims, looked up once."""
    found: dict[str, list[Place]] = {}
    for word, place in _words(story):
        found.setdefault(word, []).append(place)
    misfits = []
    for word in sorted(found):
        right = misspelt(word)
        if right is not None and story.origins(place.article for place in found[word]) == 1:
            misfits.append(_misfit(story, word, right.form, sorted(found[word])))
    return Findings(misfits=tuple(misfits))


def _words(story: Story) -> Iterator[tuple[str, Place]]:
    """Capitalised words of the body, but not parts of people's names, nor starts of sentences that name no state of it."""
    people, named = _named(story)
    states = _states(story)
    for article in story.articles:
        sentences = sorted({c.sentence for c in story.by_article[article.id] if c.kind != "headline"})
        for sentence in sentences:
            even = flat(sentence.of(article.text))
            for match in WORD.finditer(even.text):
                span = even.back(Span(start=match.start(), end=match.end())).shift(sentence.start)
                key = (article.id, span.start)
                told = span.start > sentence.start or key in named or _is_state(states, match[0])
                if key not in people and told:
                    yield match[0], Place(article=article.id, span=span)


def _named(story: Story) -> tuple[set[tuple[str, int]], set[tuple[str, int]]]:
    """Where words of people's names and works start, and where words of other names do."""
    people: set[tuple[str, int]] = set()
    named: set[tuple[str, int]] = set()
    states = _states(story)
    for entity in story.entities:
        for found in (found for found in entity.mentions if found.mention.is_name):
            start, text = found.mention.span.start, story.article[found.article].text
            words = found.mention.span.of(text)
            starts = {(found.article, start + match.start()) for match in re.finditer(r"\S+", words)}
            somewhere = len(starts) == 1 and (
                PLACED.search(text[max(0, start - 12) : start]) or _is_state(states, entity.name)
            )
            (people if entity.type in PEOPLE and not somewhere else named).update(starts)
    return people, named


def _states(story: Story) -> set[str]:
    return {entity.country for entity in story.entities if entity.country}


def _is_state(states: set[str], word: str) -> bool:
    """Is a single word the name of a state with a slip in it: of the story, or a long one?"""
    right = None if " " in word else misspelt(word)
    if right is None:
        return False
    return right.code in states or (right.part == "name" and len(word) >= LONG)


def _misfit(story: Story, word: str, right: str, found: list[Place]) -> Misfit:
    detail = f"“{word}” is no known name, and “{right}” is"
    return Misfit(
        kind="spelling",
        severity="error",
        headline=f"“{word}” ({outlets(story, found)}) looks like a misspelling of “{right}”.",
        sides=sides(story, {word: found}),
        scope=scope(found),
        suggestion=f"Likely right: “{right}”.",
        why=(Comparison(aspect="name", level="conflicts", detail=detail, left=found[0].span),),
    )
