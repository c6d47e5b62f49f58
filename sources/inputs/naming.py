"""Ids of articles: given ones are kept, made ones give way.

A made id is the file's name without its ending. Where several files share that name, the one in the fewest folders
(then the first by its real path) has it plain, and each other carries the start of its own content's digest. So an id
depends neither on how paths were typed nor on which other files come and go after it in that order.
"""

from attrs import define, field

from sources.errors import UnreadableError

MARK = 12
"""Hexadecimal digits of a digest in an id: among 100,000 records two alike are a chance of 1 in 50,000."""
TAKEN = "has the id {!r} of an earlier article: give it one of its own"


@define
class Names:
    """The ids that one call has used."""

    made: set[str] = field(factory=set)
    """Made ones: unique in the call, since the story of a file is named only later."""
    given: set[str] = field(factory=set)
    """Given ones, in whatever story."""
    pairs: set[tuple[str | None, str]] = field(factory=set)
    """Given ones with their story."""

    def keep(self, name: str, story: str | None) -> str:
        """A given id. Raises UnreadableError when an article of the story has it, or a made one is like it."""
        if (story, name) in self.pairs or name in self.made:
            raise UnreadableError(TAKEN.format(name))
        self.given.add(name)
        self.pairs.add((story, name))
        return name

    def make(self, name: str, digest: str | None = None) -> str:
        """A new id: the name, else with the start of a digest behind it, else with -2, -3, … behind that."""
        if digest and self._used(name):
            name = marked(name, digest)
        free, n = name, 1
        while self._used(free):
            n += 1
            free = f"{name}-{n}"
        self.made.add(free)
        return free

    def _used(self, name: str) -> bool:
        return name in self.made or name in self.given


def marked(name: str, digest: str) -> str:
    """A name with the start of a digest behind it."""
    return f"{name}-{digest[:MARK]}"
