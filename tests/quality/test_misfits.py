"""The gate on misfits between tellings: short stories of several outlets, each with one planted misfit or none.

In the tables the words of a misfit stand in {braces}; a flag answers it when it is of its kind and has a side on these
words. The floors only go up, the bounds only go down. Of misfits_held.tsv the messages give totals only: whoever works
on the rules must not read it.
"""

import re
from collections import Counter
from functools import cache
from typing import get_args

import attrs
import pytest

from claims import tables
from claims.language import Language
from factcheck.model import Flag, FlagKind
from sources.span import Span
from tests.quality import short_stories
from tests.quality.halves import at_most
from tests.quality.short_stories import Row

TABLES = {"dev": "misfits", "held": "misfits_held"}
"""Where each half stands: tests/quality/NAME.tsv."""
FOUND = {"dev": 36, "held": 23}
"""Planted misfits that are found on their words, of 55 (dev) and 55 (held)."""
STRAY = {"dev": 0, "held": 1}
"""Flags louder than a note, in stories with a misfit, that answer nothing planted."""
ALARMS = {"dev": 0, "held": 1}
"""Flags louder than a note in the stories without a misfit, of 32 (dev) and 31 (held)."""
ASIDE = frozenset({"disputed", "missing_provenance"})
"""Kinds that are no word about the facts of the story."""
LEAST = 3
"""Misfits of each kind in each half; an article without provenance is no misfit between tellings."""
TOPICS = 15
"""Kinds of story (strike, court case, …) in each half."""
BRACES = re.compile(r"[{}]")


@attrs.frozen(kw_only=True)
class Story:
    """A short story and where its misfit stands."""

    row: Row
    """The story without braces."""
    words: tuple[tuple[str, Span], ...]
    """Id of the article and place of each of the marked words; none when nothing is planted."""

    def answered_by(self, flag: Flag) -> bool:
        """Is the flag of the planted kind, with a side on the words?"""
        return flag.kind == self.row.kind and any(
            side.article == article and side.span is not None and side.span.overlaps(span)
            for side in flag.sides
            for article, span in self.words
        )


@attrs.frozen(kw_only=True)
class Checked:
    """A short story and what was flagged in it."""

    story: Story
    """What was expected."""
    flags: tuple[Flag, ...]
    """What was found."""

    @property
    def found(self) -> bool:
        """Is there a flag that answers the misfit?"""
        return any(map(self.story.answered_by, self.flags))

    def loud(self) -> list[str]:
        """The flags louder than a note that answer nothing, for a message."""
        return [
            f"{flag.kind}: {flag.headline} [{self.story.row.text}]"
            for flag in self.flags
            if flag.severity != "note" and flag.kind not in ASIDE and not self.story.answered_by(flag)
        ]


def marks(text: str) -> list[Span]:
    """Where the words in braces stand once the braces are gone and the headline is a paragraph of its own."""
    ends = [found.start() - n for n, found in enumerate(BRACES.finditer(text.replace(" :: ", "\n\n", 1)))]
    return [Span(start=a, end=b) for a, b in zip(ends[::2], ends[1::2], strict=True)]


def story(row: Row) -> Story:
    """A row of the table with its words found."""
    plain = tuple((day, BRACES.sub("", text)) for day, text in row.articles)
    words = tuple((f"{n}", span) for n, (_, text) in enumerate(row.articles) for span in marks(text))
    return Story(row=attrs.evolve(row, articles=plain), words=words)


@cache
def stories(part: str, *, planted: bool) -> tuple[Story, ...]:
    """The stories of one half that have a misfit, or those that have none."""
    return tuple(map(story, short_stories.rows(TABLES[part], part, planted=planted)))


@pytest.fixture(scope="module")
def checked(language: Language) -> tuple[Checked, ...]:
    """Every story, checked."""
    every = [one for part in TABLES for planted in (True, False) for one in stories(part, planted=planted)]
    return tuple(Checked(story=one, flags=short_stories.flags(language, one.row)) for one in every)


def of(checked: tuple[Checked, ...], part: str, *, planted: bool) -> list[Checked]:
    """The stories of one half that have a misfit, or those that have none."""
    return [one for one in checked if one.story.row.part == part and one.story.row.planted == planted]


@pytest.mark.parametrize("part", TABLES)
def test_planted_misfits_are_found_on_their_words(checked: tuple[Checked, ...], part: str) -> None:
    mine = of(checked, part, planted=True)
    missed = [f"{one.story.row.kind}: {one.story.row.text}" for one in mine if not one.found]
    at_most(part, missed, len(mine) - FOUND[part])


@pytest.mark.parametrize("part", TABLES)
def test_nothing_else_is_loud_in_them(checked: tuple[Checked, ...], part: str) -> None:
    stray = [line for one in of(checked, part, planted=True) for line in one.loud()]
    at_most(part, stray, STRAY[part])


@pytest.mark.parametrize("part", TABLES)
def test_explained_differences_stay_silent(checked: tuple[Checked, ...], part: str) -> None:
    alarms = [line for one in of(checked, part, planted=False) for line in one.loud()]
    at_most(part, alarms, ALARMS[part])


@pytest.mark.parametrize("part", TABLES)
def test_every_kind_is_planted_often_enough(part: str) -> None:
    planted = Counter(one.row.kind for one in stories(part, planted=True))
    assert {kind for kind in get_args(FlagKind) if planted[kind] < LEAST} == {"missing_provenance"}
    assert len(stories(part, planted=False)) >= sum(planted.values()) / 2


@pytest.mark.parametrize("part", TABLES)
def test_the_stories_are_of_many_kinds(part: str) -> None:
    name = TABLES[part]
    lines = tables.read((short_stories.FOLDER / f"{name}.tsv").read_text("utf-8"), name)
    assert len({line["topic"] for line in lines}) >= TOPICS


@pytest.mark.parametrize("part", TABLES)
def test_marked_words_stand_in_articles_of_two_or_three_outlets(part: str) -> None:
    for one in (*stories(part, planted=True), *stories(part, planted=False)):
        assert 2 <= len(one.row.articles) <= 3, one.row.text
        assert bool(one.words) == one.row.planted, one.row.text
        assert all(len(span) for _, span in one.words), one.row.text


def test_braces_are_no_part_of_a_story() -> None:
    row = Row(part="dev", kind="spelling", planted=True, articles=(("-", "A {red} :: dog"), ("-", "{cat}s")))
    read = story(row)
    assert [text for _, text in read.row.articles] == ["A red :: dog", "cats"]
    assert read.words == (("0", Span(start=2, end=5)), ("1", Span(start=0, end=3)))
