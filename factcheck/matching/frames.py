"""The words around an amount or a time: what tells that two figures are given for one thing.

A frame is looked at where no event can be read: "a fourth-quarter decline of 26.3 per cent in sales of the drug".
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from claims.mention import DateMention, QuantityMention
from factcheck.story import Story
from sources.span import Span

WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
REACH = 120
"""Characters to either side, within the sentence, in which words are looked for."""
BESIDE = 8
"""Words to either side in which something may tell two cases apart."""
NEAREST = 7
"""Notions to either side that make the frame."""
Figure = QuantityMention | DateMention


@frozen(kw_only=True)
class Frame:
    """An amount or a time with its surroundings."""

    claim: Claim
    """Where it stands."""
    figure: Figure
    """The amount or the time."""
    before: tuple[str, ...]
    """Notions before it, the nearest first."""
    after: tuple[str, ...]
    """Notions behind it, the nearest first."""

    words: frozenset[str]
    """The words of the figure and the nearest ones around it, lower case."""

    @property
    def amount(self) -> QuantityMention:
        """The figure of a frame of an amount; raises TypeError for a time."""
        if isinstance(self.figure, DateMention):
            raise TypeError("this frame holds a time: ask for an amount only of frames in Frames.of")
        return self.figure

    @cached_property
    def near(self) -> frozenset[str]:
        """All notions around it."""
        return frozenset((*self.before, *self.after))


@frozen(kw_only=True)
class Frames:
    """The frames of all amounts of a story."""

    story: Story
    """Whose claims are looked at."""

    @property
    def of(self) -> dict[str, tuple[Frame, ...]]:
        """The frames of all amounts by article id, each with the narrowest claim that it stands in."""
        return self.story.kept(_of_amounts)

    @property
    def times(self) -> dict[str, tuple[Frame, ...]]:
        """The same for all times that are resolved."""
        return self.story.kept(_of_times)

    def around(self, claim: Claim, figure: Figure) -> Frame:
        """What stands around a figure of a claim."""
        first, second = _beside(self.story, claim, figure)
        return Frame(
            claim=claim,
            figure=figure,
            before=_notions(first),
            after=_notions(second),
            words=_words(self.story, claim, figure, first, second),
        )


def _of_amounts(story: Story) -> dict[str, tuple[Frame, ...]]:
    return _frames(story, lambda claim: claim.quantities)


def _of_times(story: Story) -> dict[str, tuple[Frame, ...]]:
    return _frames(story, lambda claim: tuple(date for date in claim.dates if date.interval is not None))


def _frames(story: Story, figures: Callable[[Claim], tuple[Figure, ...]]) -> dict[str, tuple[Frame, ...]]:
    """The frames of some figures of the claims by article; of claims that give one, the narrowest is kept."""
    frames = Frames(story=story)
    found: dict[str, dict[Span, Frame]] = {article.id: {} for article in story.articles}
    for claim in sorted(story.claims, key=lambda one: (len(one.span), one.article, one.span)):
        for figure in figures(claim):
            if figure.span not in found[claim.article]:
                found[claim.article][figure.span] = frames.around(claim, figure)
    return {article: tuple(of_article.values()) for article, of_article in found.items()}


def words_around(story: Story, claim: Claim, figure: Figure) -> frozenset[str]:
    """The words of a figure of a claim and the nearest ones around it, lower case."""
    return _words(story, claim, figure, *_beside(story, claim, figure))


def _beside(story: Story, claim: Claim, figure: Figure) -> tuple[list[str], list[str]]:
    """The words of the sentence before a figure and behind it, the nearest first."""
    text, span, sentence = story.article[claim.article].text, figure.span, claim.sentence
    ahead = WORD.findall(text, max(sentence.start, span.start - REACH), span.start)
    return ahead[::-1], WORD.findall(text, span.end, min(sentence.end, span.end + REACH))


def _words(
    story: Story, claim: Claim, figure: Figure, before: Sequence[str], after: Sequence[str]
) -> frozenset[str]:
    own = WORD.findall(figure.span.of(story.article[claim.article].text))
    return frozenset(" ".join((*before[:BESIDE], *own, *after[:BESIDE])).lower().split())


def _notions(words: Iterable[str]) -> tuple[str, ...]:
    """What the words speak of, the first ones; bare numbers are left out."""
    found: list[str] = []
    for word in words:
        notion = concepts.of_word(word)
        if notion is not None and not notion[0].isdigit():
            found.append(notion)
            if len(found) == NEAREST:
                break
    return tuple(found)
