"""`factcheck stats`: how often each kind of flag was upheld, and how far reviewers agree."""

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.commands.hints import desk_option
from factcheck.desk.folder import Desk
from factcheck.desk.stats import Stats, as_json, stats
from factcheck.ledger.tally import Concord, Share
from factcheck.output.places import no_article, no_desk_file
from factcheck.output.screen import bare_table, screen
from factcheck.output.text import many, one_line
from factcheck.output.writing import STDOUT, writing
from factcheck.report.encode import dumps
from factcheck.report.labels import kind_words


def run(options: Namespace) -> int:
    """Print the tables, write the JSON. Raises FactcheckError when the desk or the file cannot be used."""
    if options.json:
        no_desk_file("--json", options.json, options.desk)
        no_article("--json", options.json)
    with Desk.read(options.desk) as desk:
        found = stats(desk.decided())
    if options.json:
        with writing(options.json) as write:
            write(dumps(as_json(found)))
    if options.json != STDOUT:
        screen(no_color=options.no_color).show(rendered(found, desk_option(options.desk)))
    return 0


def rendered(found: Stats, where: str) -> Iterator[RenderableType]:
    """What to print; `where` names the desk on a command line."""
    if not found.reviewers:
        yield Text(f"Nobody has decided anything here yet. Next: factcheck review{where}")
        return
    yield kinds(found.kinds, found.all)
    if not found.concords:
        yield from (Text(), Text(f"Decided by {', '.join(map(one_line, found.reviewers))}."))
        return
    yield from (Text(), agreement(found.concords))
    if found.disputed:
        differ = f"Reviewers contradict each other on {many(found.disputed, 'flag')}"
        yield from (Text(), Text(f"{differ}: factcheck review --adjudicate{where}"))


def kinds(found: Mapping[str, Share], every: Share) -> Table:
    """A row for each kind of flag, and one for all."""
    made = _table("flags", "upheld", "dismissed", "unsure", "share upheld", "with 95 % certainty")
    named = {kind_words(kind).name if kind else "unknown": one for kind, one in found.items()}
    for name in sorted(named):
        made.add_row(Text(one_line(name)), *_cells(named[name]))
    made.add_section()
    made.add_row("all", *_cells(every))
    return made


def _cells(one: Share) -> tuple[str, ...]:
    numbers = (str(number or "-") for number in (one.upheld, one.dismissed, one.unsure))
    if one.share is None or one.interval is None:
        return (*numbers, "-", "-")
    low, high = one.interval
    return (*numbers, f"{one.share:.0%}", f"{low:.0%} to {high:.0%}")


def agreement(found: Sequence[Concord]) -> Table:
    """A row for each two reviewers."""
    made = _table("reviewers", "both judged", "alike", "kappa")
    for one in found:
        names = " and ".join(map(one_line, one.reviewers))
        made.add_row(
            Text(names), str(one.both), str(one.same), "-" if one.kappa is None else f"{one.kappa:.2f}"
        )
    return made


def _table(first: str, *others: str) -> Table:
    """A table of figures that end at one column; words are broken over lines, never cut."""
    made = bare_table()
    made.add_column(first)
    for one in others:
        made.add_column(one, justify="right")
    return made
