"""What the command line takes; what its help teaches is in `factcheck.commands.teaching`."""

from argparse import PARSER, Action, ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from factcheck.commands import teaching
from factcheck.config import DESK, PORT
from factcheck.order import SEVERITIES
from factcheck.ruleset import VERSION
from sources.printable import label

AddCommand = Callable[..., ArgumentParser]
"""`add_parser` of argparse: makes the parser of one command."""
MOST_JOBS = 64
"""Processes that may read articles; each takes half a gigabyte."""


class Layout(RawDescriptionHelpFormatter):
    """Keeps the line breaks of texts, and leaves commands the room that argparse forgets: it indents them by two."""

    def add_argument(self, action: Action) -> None:
        """Measure an argument."""
        super().add_argument(action)
        if action.nargs == PARSER:
            self._action_max_length += 2


def parser() -> ArgumentParser:
    """The parser of the whole command line; the values it gives go to `factcheck.commands`."""
    made = _teaching(ArgumentParser, prog="factcheck", description=teaching.ABOUT, epilog=teaching.START)
    made.add_argument("--version", action="version", version=f"factcheck {VERSION}")
    add = made.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands").add_parser
    _check(add)
    _review(add)
    _report(add)
    _judgements(add)
    _stats(add)
    _diff(add)
    _demo(add)
    _command(add, "schema", "print the JSON Schema of the report", teaching.SCHEMA)
    return made


def _check(add: AddCommand) -> None:
    about = "read articles, find what does not fit, print the most important"
    made = _command(add, "check", about, teaching.CHECK)
    made.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        type=_place,
        help="file, folder, archive or address of articles; - for standard input",
    )
    _desk(made)
    made.add_argument(
        "--story",
        metavar="NAME",
        type=_name,
        help="name of the story (default: of the only folder given, else story)",
    )
    made.add_argument(
        "--published", metavar="DATE", type=_date, help="date of every article that states none: 2024-05-03"
    )
    made.add_argument("--outlet", metavar="NAME", type=_name, help="outlet of every article that states none")
    _config(made)
    _checking(made)


def _demo(add: AddCommand) -> None:
    made = _command(add, "demo", "check the sample story that comes along", teaching.DEMO)
    made.add_argument("--desk", metavar="DIR", type=_path, help="keep the result in this folder")
    made.set_defaults(story=None, published=None, outlet=None, config=None)
    _checking(made)


def _checking(made: ArgumentParser) -> None:
    """Options of every command that checks."""
    _reports(made)
    made.add_argument(
        "--fail-on",
        choices=SEVERITIES,
        help="exit with status 1 when there is a flag of this severity or a worse one that was not dismissed",
    )
    made.add_argument(
        "--model", metavar="NAME", type=_name, help="installed spaCy pipeline for English to read with"
    )
    made.add_argument(
        "--jobs", metavar="N", type=_count, default=1, help="read articles in N processes (default: 1)"
    )
    made.add_argument("--quiet", action="store_true", help="print nothing but problems")
    _color(made)


def _reports(made: ArgumentParser) -> None:
    """Where reports are written, and what they hold."""
    made.add_argument(
        "--json",
        metavar="FILE",
        type=_path,
        help="write the report to FILE; - for standard output, in place of the summary",
    )
    made.add_argument(
        "--reports",
        metavar="FILE",
        type=_path,
        help="write one report a story to FILE, a line each; - as with --json",
    )
    made.add_argument(
        "--candidates",
        action="store_true",
        help="list in the report also claims that were held against each other and not matched",
    )
    _stamp(made)


def _review(add: AddCommand) -> None:
    made = _command(add, "review", "decide on the flags in the terminal", teaching.REVIEW)
    _desk(made)
    made.add_argument(
        "--story", metavar="NAME", type=_name, help="only this story (default: all in the desk)"
    )
    made.add_argument(
        "--reviewer",
        metavar="NAME",
        type=_name,
        help="who decides (default: as the configuration says, else your name on this machine)",
    )
    made.add_argument(
        "--blind", action="store_true", help="hide what others decided, and how often such flags were upheld"
    )
    made.add_argument(
        "--adjudicate", action="store_true", help="only flags that one reviewer upheld and another dismissed"
    )
    _place_of_review(made)
    _config(made)
    _color(made)


def _place_of_review(made: ArgumentParser) -> None:
    """Where it is held, if not on the whole terminal."""
    how = made.add_mutually_exclusive_group()
    how.add_argument(
        "--plain", action="store_true", help="a line at a time, for screen readers and dumb terminals"
    )
    how.add_argument(
        "--serve",
        metavar="PORT",
        nargs="?",
        const=PORT,
        type=_port,
        help=f"in the browser of this machine, at http://127.0.0.1:PORT (default: {PORT}; 0: a free one)",
    )


def _report(add: AddCommand) -> None:
    about = "write the report of a story in the desk, decisions included"
    made = _command(add, "report", about, teaching.REPORT)
    _desk(made)
    made.add_argument("--story", metavar="NAME", type=_name, help="which story, where the desk holds several")
    made.add_argument(
        "--format", choices=("json", "html", "md"), default="json", help="form of the report (default: json)"
    )
    made.add_argument(
        "-o", "--output", metavar="FILE", type=_path, help="file to write (default: standard output)"
    )
    _stamp(made)


def _judgements(add: AddCommand) -> None:
    made = _command(add, "judgements", "take the reviewers' decisions out, or in", teaching.JUDGEMENTS)
    directions = made.add_subparsers(
        dest="direction", metavar="export|import", required=True, help="out to a file, or in from one"
    ).add_parser
    out = _command(directions, "export", "write every decision as a line of JSON, for git", teaching.EXPORT)
    _desk(out)
    out.add_argument(
        "-o", "--output", metavar="FILE", type=_path, help="file to write (default: standard output)"
    )
    into = _command(directions, "import", "take in the decisions of an exported file", teaching.IMPORT)
    into.add_argument("file", metavar="FILE", type=_path, help="exported file; - for standard input")
    _desk(into)


def _stats(add: AddCommand) -> None:
    about = "say how often flags were upheld, and how far reviewers agree"
    made = _command(add, "stats", about, teaching.STATS)
    _desk(made)
    made.add_argument(
        "--json", metavar="FILE", type=_path, help="write the figures to FILE as JSON; - for standard output"
    )
    _color(made)


def _diff(add: AddCommand) -> None:
    about = "say which flags of two reports are new, gone, carried"
    made = _command(add, "diff", about, teaching.DIFF)
    for name in ("old", "new"):
        made.add_argument(name, metavar=name.upper(), type=_path, help=f"the {name}er report, as JSON")
    made.add_argument(
        "--json", metavar="FILE", type=_path, help="write the flags to FILE as JSON; - for standard output"
    )
    _color(made)


def _desk(made: ArgumentParser) -> None:
    made.add_argument(
        "--desk",
        metavar="DIR",
        type=_path,
        default=DESK,
        help=f"folder that holds everything (default: {DESK}/)",
    )


def _config(made: ArgumentParser) -> None:
    made.add_argument(
        "--config",
        metavar="FILE",
        type=_path,
        help="configuration file (default: factcheck.toml, here or yours)",
    )


def _stamp(made: ArgumentParser) -> None:
    made.add_argument("--stamp", action="store_true", help="put the time of the run into the report")


def _color(made: ArgumentParser) -> None:
    made.add_argument("--no-color", action="store_true", help="print without colour, as with NO_COLOR set")


def _command(add: AddCommand, name: str, about: str, lesson: str) -> ArgumentParser:
    """The parser of one command, which its values name for errors; `about` in a few words, `lesson` below its options."""
    made = _teaching(add, name, help=about, description=f"{about[0].upper()}{about[1:]}.", epilog=lesson)
    made.set_defaults(parser=made)
    return made


def _teaching(make: AddCommand, *names: str, **values: str) -> ArgumentParser:
    """A parser whose help keeps the line breaks of its texts."""
    return make(*names, formatter_class=Layout, allow_abbrev=False, **values)


def _place(text: str) -> str:
    """A file or folder, as it was typed; "" would be the working folder."""
    if not text.strip():
        raise ArgumentTypeError("an empty name: name a file or folder, . for the working folder")
    return text


def _path(text: str) -> Path:
    """The same, as a path."""
    return Path(_place(text))


def _name(text: str) -> str:
    """A name that can be printed and kept."""
    name = label(text)
    if name is None:
        raise ArgumentTypeError("an empty name: give one, or leave the option out")
    return name


def _count(text: str) -> int:
    """How many processes; each holds a language model of its own in memory."""
    if not (text.isascii() and text.isdigit() and len(text) < 3 and 0 < int(text) <= MOST_JOBS):
        raise ArgumentTypeError(f"{text!r} is no number of processes: give 1 to {MOST_JOBS}")
    return int(text)


def _port(text: str) -> int:
    """A port to listen on; 0 for a free one."""
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 65_536):
        raise ArgumentTypeError(f"{text!r} is no port: give a number up to 65535, or 0 for a free one")
    return int(text)


def _date(text: str) -> date:
    """A day in ISO form."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no date: write it as 2024-05-03") from error
