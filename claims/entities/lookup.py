"""Look-up in the entities and sentences of one article by their places."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from claims.mention import Entity
from claims.parse import Paragraph, Sentence, Token
from claims.speech.phrases import SUBJECTS
from claims.speech.quotes import CLOSING, OPENING
from sources.span import Span

MOST = 40
"""Subjects and names of one sentence that are looked at; a sentence with more is no prose."""
QUOTED = 3
"""Sentences of nothing but quoted words in a row that are skipped."""


class Lookup:
    """The entities of an article by their places; `entities` as `entities.find` gives them, `paragraphs` of the same article."""

    def __init__(self, entities: Iterable[Entity], paragraphs: Sequence[Paragraph]) -> None:
        """Sort the mentions by place."""
        self.entities = {entity.id: entity for entity in entities}
        self.paragraphs = tuple(paragraphs)
        self.spans = sorted(
            (
                (mention.span.start, mention.span.end, entity.id)
                for entity in self.entities.values()
                for mention in entity.mentions
                if mention.is_name
            ),
            key=lambda place: (place[0], -place[1], place[2]),
        )
        self._starts = [start for start, _, _ in self.spans]
        self._longest = max((end - start for start, end, _ in self.spans), default=0)
        self._subjects: dict[int, list[Token]] = {}

    def entity_at(self, start: int) -> str | None:
        """Id of the entity whose innermost mention holds a code point."""
        place = self._place(start)
        return place[2] if place else None

    def person_at(self, start: int) -> str | None:
        """Id of the person whose mention holds a code point."""
        found = self.entity_at(start)
        return found if found and self.entities[found].type == "PERSON" else None

    def end_of(self, start: int) -> int | None:
        """Where the innermost mention that holds a code point ends."""
        place = self._place(start)
        return place[1] if place else None

    def _place(self, start: int) -> tuple[int, int, str] | None:
        """Start, end and entity of the innermost mention that holds a code point."""
        for i in range(bisect_right(self._starts, start) - 1, -1, -1):
            first, end, _ = self.spans[i]
            if end > start:
                return self.spans[i]
            if first + self._longest <= start:
                return None
        return None

    def entities_in(self, span: Span) -> tuple[str, ...]:
        """Ids of all entities with a mention wholly inside a span, sorted."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return tuple(sorted({entity for _, end, entity in self.spans[low:high] if end <= span.end}))

    def named_before(self, sentence: Sentence, token: Token) -> frozenset[str]:
        """Ids of the last entities that a sentence names before a token."""
        low = bisect_left(self._starts, sentence.span.start)
        high = bisect_left(self._starts, min(token.start, sentence.span.end))
        return frozenset(entity for _, _, entity in self.spans[max(low, high - MOST) : high])

    def paragraph_at(self, start: int) -> Paragraph | None:
        """The paragraph that holds a place."""
        at = bisect_right(self.paragraphs, start, key=lambda paragraph: paragraph.span.start) - 1
        return self.paragraphs[at] if at >= 0 and start < self.paragraphs[at].span.end else None

    def subjects_before(self, sentence: Sentence, token: Token) -> list[Token]:
        """The last subjects of a sentence before a token, in the order of the text."""
        start = sentence.span.start
        if start not in self._subjects:
            self._subjects[start] = [word for word in sentence.tokens if word.dep in SUBJECTS]
        subjects = self._subjects[start]
        end = bisect_left(subjects, token.start, key=lambda word: word.start)
        return subjects[max(0, end - MOST) : end]

    def back_from(self, start: int) -> Iterator[Sentence]:
        """The sentence that holds a place, and the last one before it that is more than quoted words."""
        p = bisect_right(self.paragraphs, start, key=lambda paragraph: paragraph.span.start) - 1
        if p < 0:
            return
        s = bisect_right(self.paragraphs[p].sentences, start, key=lambda sentence: sentence.span.start) - 1
        if s < 0:
            return
        yield self.paragraphs[p].sentences[s]
        before = self._before(p, s)
        for _ in range(QUOTED):
            if before is None or not is_quoted(self.paragraphs[before[0]].sentences[before[1]]):
                break
            before = self._before(*before)
        if before is not None:
            yield self.paragraphs[before[0]].sentences[before[1]]

    def _before(self, p: int, s: int) -> tuple[int, int] | None:
        """Places of paragraph and sentence of the sentence before one; None at the start of the body."""
        if s > 0:
            return p, s - 1
        if p > 0 and not self.paragraphs[p - 1].headline and self.paragraphs[p - 1].sentences:
            return p - 1, len(self.paragraphs[p - 1].sentences) - 1
        return None


def is_quoted(sentence: Sentence) -> bool:
    """Is it one quotation, with nobody named who says it?"""
    first, *within, last = (
        sentence.tokens[0].text,
        *(t.text for t in sentence.tokens[1:-1]),
        sentence.tokens[-1].text,
    )
    return first in OPENING and last in CLOSING and not any(mark in within for mark in ("”", '"', "»"))
