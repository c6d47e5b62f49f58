"""What `check` prints: one table, and the flags that matter most."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import field, frozen
from rich.console import Console, ConsoleOptions, RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.desk.fates import FATES, Fate
from factcheck.order import SEVERITIES
from factcheck.output.screen import bare_table
from factcheck.output.text import many, one_line
from factcheck.report.labels import SEVERITY_SIGNS
from factcheck.report.view import FlagView, SideView, flags

MOST = 10
"""Flags that are printed; the rest are in the desk."""
SIDES = 5
"""Sides of a flag that are printed."""
STYLES = {"error": "bold red", "conflict": "bold yellow", "tension": "cyan", "note": "dim"}
SIDE_STYLES = {"A": "bold #0072B2", "B": "bold #E69F00"}
"""Blue and orange, told apart by every kind of eye; the letters say the same without colour."""


@frozen(kw_only=True)
class Summary:
    """What is printed of one story, kept when its report is long written."""

    story: str
    """Its name, safe to print."""
    totals: Mapping[str, Any]
    """As in the report."""
    flags: tuple[FlagView, ...]
    """The flags in their order."""
    earlier: Mapping[Fate, int] = field(factory=dict)
    """What became of earlier decisions; empty where there were none."""


@frozen
class Indented:
    """A text whose every line starts some columns to the right, and ends where its words end."""

    text: Text
    """What to print."""
    by: int
    """Columns."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """The lines, for rich."""
        for line in self.text.wrap(console, max(1, options.max_width - self.by)):
            line.rstrip()
            yield Text(" " * self.by).append_text(line)


def summarise(document: Mapping[str, Any], earlier: Mapping[Fate, int] | None = None) -> Summary:
    """Take what is printed out of a report; `earlier` is what became of the decisions before it."""
    return Summary(
        story=one_line(document["story"]),
        totals=document["totals"],
        flags=tuple(flags(document)),
        earlier=earlier or {},
    )


def rendered(summaries: Sequence[Summary]) -> Iterator[RenderableType]:
    """What to print for all stories of a call."""
    yield Indented(Text(counts(summaries)), 0)
    decided = sum((Counter(one.earlier) for one in summaries), Counter[Fate]())
    if decided:
        yield Text(earlier(decided))
    found = [flag for summary in summaries for flag in summary.flags]
    if not found:
        yield Text("Nothing was flagged.")
        return
    yield Text()
    yield table(found)
    ranked = sorted((flag for flag in found if flag.decision != "dismissed"), key=lambda flag: flag.place)
    for flag in ranked[:MOST]:
        yield Text()
        yield from flag_lines(flag, named=len(summaries) > 1)
    if len(ranked) > MOST:
        yield from (Text(), Text(f"{len(ranked) - MOST} more flags: factcheck review, or factcheck report"))


def counts(summaries: Sequence[Summary]) -> str:
    """How much was checked, in a line."""
    total = Counter[str]()
    for summary in summaries:
        total.update({key: value for key, value in summary.totals.items() if isinstance(value, int)})
    name = summaries[0].story if len(summaries) == 1 else many(len(summaries), "story", "stories")
    parts = [
        f"{many(total['articles'], 'article')} from {many(total['origins'], 'independent origin')}",
        many(total["claims"], "claim"),
        many(total["agreements"], "agreement"),
        many(total["flags"], "flag"),
        f"{many(total['suppressed'], 'difference')} explained",
    ]
    return f"{name}: {', '.join(parts)}"


def earlier(fates: Mapping[Fate, int]) -> str:
    """What became of earlier decisions, in a line."""
    return "earlier decisions: " + ", ".join(f"{fates.get(fate, 0)} {fate}" for fate in FATES)


def table(found: Sequence[FlagView]) -> Table:
    """Kinds of flag against severities; then, once somebody has decided, how many stand where."""
    made = bare_table()
    made.add_column("flags")
    for severity in SEVERITIES:
        made.add_column(f"{SEVERITY_SIGNS[severity]} {severity}", justify="right", style=STYLES[severity])
    add_rows(made, ((flag.kind, flag.severity) for flag in found))
    number = Counter(flag.severity for flag in found)
    made.add_row("all", *(str(number[severity]) for severity in SEVERITIES))
    if any(flag.decisions for flag in found):
        made.add_section()
        add_rows(made, ((flag.decision or "open", flag.severity) for flag in found))
    return made


def add_rows(made: Table, found: Iterable[tuple[str, str]]) -> None:
    """A row for each word by its name, with how often it stands beside each severity."""
    number = Counter(found)
    for word in sorted({word for word, _ in number}):
        made.add_row(word, *(str(number[word, severity] or "-") for severity in SEVERITIES))


def flag_lines(flag: FlagView, *, named: bool) -> Iterator[RenderableType]:
    """A flag with its sides, indented; `named` puts its story in front."""
    head = Text(f"{SEVERITY_SIGNS[flag.severity]} {flag.severity}", style=STYLES[flag.severity])
    story = f"{flag.story} · " if named else ""
    decided = f" · {flag.decision}" if flag.decision else ""
    yield head.append(f"  {story}{flag.kind}{decided}", style="not bold default")
    yield Indented(Text(flag.headline), 2)
    for side in flag.sides[:SIDES]:
        yield Indented(side_line(side), 4)
    if len(flag.sides) > SIDES:
        yield Indented(Text(f"and {len(flag.sides) - SIDES} more"), 4)
    if flag.suggestion:
        yield Indented(Text(f"→ {flag.suggestion}"), 4)


def side_line(side: SideView) -> Text:
    """Who says what, the words underlined in their place."""
    line = Text(f"{side.label} ", style=SIDE_STYLES.get(side.label, "bold"))
    line.append(side.outlet, style="not bold default")
    line.append(f" ({side.support})" if side.support else "", style="not bold dim default")
    if not side.words:
        return line.append(f": {side.value}", style="not bold default")
    line.append(f": “{side.before}", style="not bold default")
    line.append(side.words, style="bold underline default")
    return line.append(f"{side.after}”", style="not bold default")
