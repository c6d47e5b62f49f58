"""Articles into stories: each under the name that the input or the user gives it, ids unique in a story."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import frozen

from factcheck.config import STORY
from sources.article import Article, SourceProblem
from sources.inputs.folders import holds
from sources.printable import label


@frozen(kw_only=True)
class Gathered:
    """What was read."""

    stories: dict[str, tuple[Article, ...]]
    """By name; the articles of each by id."""
    problems: tuple[SourceProblem, ...]
    """What could not be read or was left out."""


def default_story(paths: Sequence[str]) -> str:
    """Name of the story when nobody names one: that of the only folder given, else "story"."""
    if len(paths) == 1 and paths[0].strip() and holds(Path(paths[0]).is_dir):
        return label(Path(paths[0]).resolve().name) or STORY
    return STORY


def by_story(found: Iterable[Article | SourceProblem], story: str) -> Gathered:
    """Sort what the readers yield into stories; articles that name none belong to `story`, cleaned of what is no text.

    Of two articles with one id the one whose text sorts first stays, whatever their order, and the other is a problem.
    """
    problems: list[SourceProblem] = []
    stories: dict[str, list[Article]] = defaultdict(list)
    story = label(story) or STORY
    for one in found:
        if isinstance(one, SourceProblem):
            problems.append(one)
        else:
            stories[one.story or story].append(one)
    kept = {name: _unique(stories[name], problems) for name in sorted(stories)}
    return Gathered(stories=kept, problems=tuple(problems))


def _unique(articles: Iterable[Article], problems: list[SourceProblem]) -> tuple[Article, ...]:
    """By id, each id once; what is left out goes to `problems`."""
    kept: dict[str, Article] = {}
    for one in sorted(articles, key=lambda article: (article.id, article.text, article.provenance.location)):
        if one.id in kept:
            first = kept[one.id].provenance.location
            reason = (
                f"left out, since its id {one.id!r} is that of {first}: give each article an id of its own"
            )
            problems.append(SourceProblem(location=one.provenance.location, reason=reason))
        else:
            kept[one.id] = one
    return tuple(kept.values())
