"""Other stories under an article that no heading announces.

A line that may be another story's headline may as well be a subheading. What speaks for either is counted: an author, a
day or a place under it; words of it that the paragraphs under it take up; words that they share with the article.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from sources.credits.datelines import dateline
from sources.dates.stamps import RELATIVE, YEAR, is_relative
from sources.zones.parts import Part
from sources.zones.topics import all_topics, topics

NEAR = 4
"""Lines between a headline and the first paragraph under it at most."""
HEADLINE = 4
"""Words of another story's headline."""
PLAIN = 3
"""Paragraphs in a row that the article has before a line without date and author can begin another story."""
LOOKED_AT = 5
"""Paragraphs under a headline that are compared with the article."""
REACH = 14
"""Lines under a headline in which those paragraphs stand."""
OWN_POINTS = (0, 2, 3)
"""For new words of the headline that the first paragraph says again; one point when only a later one does."""
SHARE_POINTS = ((0.12, -4), (0.08, -1), (0.05, 1), (0.02, 3), (0.0, 4))
"""For the share of the paragraphs' words that the article has used; of paragraphs that go on with an article the mean is
0.16, of other stories 0.05."""
SIGNED_POINTS = 4
"""For an author or a day under the headline."""
BOTH_POINTS = 2
"""For both in one line."""
AGED_POINTS = 3
"""For an age above it or under its paragraph."""
PLACED_POINTS = 3
"""For a dateline under it."""
LINKED_POINTS = ((0.4, -3), (0.001, -1), (0.0, 1))
"""For the share of the headline's words that the article has used: of subheadings the mean is 0.33, of headlines 0.05."""
DOUBLE_POINTS = 1
"""For another line without a full stop, or a rule, right above it."""
FEW_POINTS = -1
"""For fewer paragraphs than tell much."""
ABOVE = 40
"""Lines above a headline in which the words of a pull quote under it are looked for."""
OPENING = '"“\u2018«'
MARKS = f"{OPENING}”\u2019».,!?… "
STORY = 3
"""Points from which a line is another story's headline; of 56 subheadings 2 have as many, of 218 headlines 183."""


def is_story(parts: Sequence[Part], at: int, told: AbstractSet[str], longest: int) -> bool:
    """Does another story begin: a line that can be its headline, and more that speaks for it than for a subheading?

    `longest` is how many paragraphs have stood in a row; in a digest each has a heading of its own.
    """
    if parts[at].form != "fragment" or parts[at].line.count < HEADLINE:
        return False
    near = parts[at + 1 : at + 1 + REACH]
    prose = next((i for i, part in enumerate(near) if part.form == "prose"), REACH)
    if prose > NEAR:
        return False
    stop = next((i for i, part in enumerate(near) if part.form in ("tail", "end")), REACH)
    run = [part for part in near[prose:stop] if part.form == "prose"][:LOOKED_AT]
    signs = _signs(parts, at, prose)
    if not run or (not signs and (longest < PLAIN or not _repeats(parts[at], run, told))):
        return False
    return signs + _points(parts, at, run, told) >= STORY and not _quotes_above(parts, at, stop)


def _quotes_above(parts: Sequence[Part], at: int, stop: int) -> bool:
    """Do the lines under a headline, up to so many, set words apart that the article above it has said? It goes on, then."""
    above = [part.words for part in parts[max(0, at - ABOVE) : at] if part.form == "prose"]
    apart = (
        part.words.strip(MARKS)
        for part in parts[at + 1 : at + 1 + stop]
        if part.form != "prose" and part.words[0] in OPENING and part.line.count >= HEADLINE
    )
    return any(quoted in words for quoted in apart for words in above)


def _signs(parts: Sequence[Part], at: int, prose: int) -> int:
    """How much an author, a day, an age or a place near a headline, `prose` lines above a paragraph, speak for a story."""
    near = parts[at + 1 : at + 1 + REACH]
    signed = any(part.form in ("byline", "place") or is_dated(part) for part in near[:prose])
    aged = any(is_dated(part) for part in [*parts[max(0, at - 2) : at], *near[prose + 1 : prose + 3]])
    placed = dateline(near[prose].words) is not None
    both = any(part.form == "byline" and RELATIVE.search(part.words) is not None for part in near[:prose])
    return SIGNED_POINTS * signed + BOTH_POINTS * both + AGED_POINTS * aged + PLACED_POINTS * placed


def _repeats(headline: Part, run: Sequence[Part], told: AbstractSet[str]) -> bool:
    """Do the paragraphs say a word of the headline again that the article has not said?"""
    new = topics(headline.words) - told
    return any(new & topics(part.words) for part in run)


def _points(parts: Sequence[Part], at: int, run: Sequence[Part], told: AbstractSet[str]) -> int:
    """How much speaks for the headline at `at` being another story's, by the words of the paragraphs under it."""
    head = topics(parts[at].words)
    about = all_topics(part.words for part in run)
    share = len(about & told) / max(1, len(about))
    linked = len(head & told) / max(1, len(head))
    own = len((head - told) & topics(run[0].words))
    points = _of(OWN_POINTS, own) if own else int(bool((head - told) & about))
    points += next(given for least, given in SHARE_POINTS if share >= least)
    points += next(given for least, given in LINKED_POINTS if linked >= least)
    points += DOUBLE_POINTS * (parts[at - 1].form in ("fragment", "rule", "label"))
    return points + FEW_POINTS * (len(run) < PLAIN)


def _of(points: tuple[int, ...], count: int) -> int:
    """The points for a count; the last of the row for every higher one."""
    return points[min(count, len(points) - 1)]


def is_dated(part: Part) -> bool:
    """Is it a day or an age? A time of day alone stands above an entry of a report that is written by the minute."""
    if part.form != "stamp":
        return False
    return YEAR.search(part.words) is not None or "ago" in part.words or is_relative(part.words)
