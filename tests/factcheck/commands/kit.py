"""Articles to be checked, and a checker that needs no language model."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from claims.store import ReadingStore
from factcheck.config import Config
from factcheck.desk.words import basis, words_digest
from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer
from factcheck.model import Flag, FlagKind, Report
from factcheck.order import Severity
from factcheck.run import Stories, Tick
from sources.article import Article
from tests.factory import flag, report, side

Run = Callable[..., tuple[int, str, str]]
"""Runs a command; gives its status and what it printed on both streams."""

HARBOUR = "The harbour of Veldmoor was closed on Monday after a storm, the port said in a statement."
FERRY = "Ferries to the island stayed in port on Monday, and two hundred passengers had to wait."


@attrs.define
class Checker:
    """Stands for the whole flow of a check: raises a flag of the chosen severity on the first word of each article."""

    severity: Severity | None = "conflict"
    kind: FlagKind = "date_conflict"
    articles: list[str] = attrs.field(factory=list)
    candidates: bool = False

    def check_stories(
        self, stories: Stories, store: ReadingStore, *, config: Config, tick: Tick
    ) -> Iterator[Report]:
        assert isinstance(store, ReadingStore)
        self.candidates = config.candidates
        for name in sorted(stories):
            tick(len(stories[name]))
            self.articles += [one.id for one in stories[name]]
            yield report(*stories[name], story=name, flags=self.flags(stories[name]))
        assert config.model in {None, "other"}

    def flags(self, articles: Sequence[Article]) -> tuple[Flag, ...]:
        if self.severity is None:
            return ()
        made = [side(one, one.text.split(maxsplit=1)[0]) for one in articles]
        return tuple(
            flag(one, id=f"flag-{one.article}", severity=self.severity, kind=self.kind) for one in made
        )


def write(folder: str, **texts: str) -> None:
    """Articles as text files in a folder of the working folder."""
    Path(folder).mkdir(exist_ok=True)
    for name, text in texts.items():
        Path(folder, f"{name}.txt").write_text(text, "utf-8")


def lines(file: str, *articles: dict[str, Any]) -> None:
    Path(file).write_text("".join(json.dumps(one) + "\n" for one in articles), "utf-8")


def judge(flag: dict[str, Any], *, reason: str | None = None, reviewer: str = "ana") -> None:
    """Uphold a flag of the desk in the working folder; with a reason dismiss it."""
    answer = Answer(
        flag=flag["id"],
        story="strike",
        decision="dismissed" if reason else "upheld",
        reason=reason,
        words=words_digest(flag),
        kind=flag["kind"],
        sides=basis(flag),
    )
    with Ledger.open(Path("factcheck.desk")) as ledger:
        ledger.record(answer, reviewer=reviewer)
