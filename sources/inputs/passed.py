"""What is passed over in folders and archives, and is said in one line a place."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from attrs import define, field

from sources.article import SourceProblem
from sources.printable import shown

FEW = 3
"""Files that are named; more are counted by their endings."""
ENDINGS = 6
"""Endings that are named, those of most files first."""
KINDS = "passed over {}: of no known kind, save what is an article as text, Markdown, HTML or JSON"
NOWHERE = "passed over {}: a link that leads nowhere, mend it or name the file itself"
IRREGULAR = "passed over {}: no regular file"
NO_ARTICLES = frozenset(["factcheck.toml", "thumbs.db", "desktop.ini"])
"""Names, in lower case, of files that programs leave for themselves: nobody takes them for articles."""


@define
class Passed:
    """The names of what was passed over, by why."""

    unknown: list[str] = field(factory=list)
    """Files of no known kind."""
    nowhere: list[str] = field(factory=list)
    """Links to nothing."""
    irregular: list[str] = field(factory=list)
    """Pipes and devices."""

    def add(self, name: str) -> None:
        """A file of no known kind, unless a program left it there for itself."""
        if PurePosixPath(name).name.lower() not in NO_ARTICLES:
            self.unknown.append(name)

    def remarks(self, place: str) -> Iterator[SourceProblem]:
        """One line a reason, about what was passed over in the folder or archive `place`."""
        for reason, names in ((KINDS, self.unknown), (NOWHERE, self.nowhere), (IRREGULAR, self.irregular)):
            if names:
                yield SourceProblem(location=place, reason=reason.format(_listed(names)), fatal=False)


def _listed(names: Sequence[str]) -> str:
    """A few files by name, many by their number and endings."""
    if len(names) <= FEW:
        return ", ".join(shown(name) for name in sorted(names))
    counts = Counter(shown(PurePosixPath(name).suffix.lower()[:12]) or "without ending" for name in names)
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    told = [f"{count} {end}" for end, count in ranked[:ENDINGS]]
    rest = sum(count for _, count in ranked[ENDINGS:])
    return f"{len(names)} files ({', '.join([*told, *([f'{rest} others'] if rest else [])])})"
