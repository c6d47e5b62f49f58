"""All commands by name: textual's own list, with our actions and themes and nothing else."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.types import IgnoreReturnCallbackType

from factcheck.config import THEMES
from factcheck.tui.keys import ALLOWED, KEYS

if TYPE_CHECKING:
    from factcheck.tui.app import ReviewApp


class Commands(Provider):
    """What can be done in the queue, and the themes. No word of an article ever comes in here."""

    async def discover(self) -> Hits:
        """Everything, before a letter is typed."""
        for name, help_, run in self._commands():
            yield DiscoveryHit(name, run, help=help_)

    async def search(self, query: str) -> Hits:
        """What fits the letters that were typed."""
        matcher = self.matcher(query)
        for name, help_, run in self._commands():
            score = matcher.match(f"{name} {help_}")
            if score > 0:
                yield Hit(score, matcher.highlight(name), run, help=help_)

    def _commands(self) -> Iterator[tuple[str, str, IgnoreReturnCallbackType]]:
        app = cast("ReviewApp", self.app)
        for binding in KEYS:
            if binding.action.partition("(")[0] in ALLOWED["review"] - {"palette", "stop", "cancel"}:
                name = f"{binding.description} ({app.keys[binding.id or '']})"
                yield name, binding.tooltip, partial(app.command, binding.action)
        for theme in THEMES:
            yield (
                f"theme: {theme}",
                rf'Until you leave; theme = "{theme}" under \[review] in factcheck.toml keeps it',
                partial(app.set_theme, theme),
            )


def palette() -> CommandPalette:
    """The list of commands, to be put over the screen."""
    return CommandPalette(providers=[Commands], placeholder="What shall be done?")
