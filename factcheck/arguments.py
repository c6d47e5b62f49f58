"""What the command line takes, and what its help teaches."""

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from factcheck.config import DESK
from factcheck.ruleset import VERSION

AddCommand = Callable[..., ArgumentParser]
"""`add_parser` of argparse: makes the parser of one command."""

ABOUT = """\
Takes the claims out of several articles on one story and shows which of them
cannot all be right. Everything runs on this machine. No truth score: the words
that do not fit, side by side, for you to judge."""

START = """\
start here:
  factcheck demo                      see a result at once, on a sample story
  factcheck check FOLDER              check your own articles on one story
  factcheck review                    decide on the flags, one key each
  factcheck report -o report.json     write the report, decisions included

`factcheck COMMAND --help` tells more, `factcheck check --help` what the kinds
of flag mean.

exit status: 0 done; 1 done, and --fail-on found a flag; 2 bad usage or nothing
that could be read; 3 an error of factcheck itself"""

CHECK = """\
what is read:
  .txt .md .html .htm   one article a file
  .json .jsonl          one article a file or a line: {"text": "…", "title": …,
                        "outlet": …, "published": "2024-05-03", "story": …, …}
  a folder              every such file in it
  -                     JSON lines from standard input
All articles of one call belong to one story unless a JSON article names
another. What cannot be read is said on standard error, and the rest goes on.

kinds of flag:
  name variant      one person is spelt in two ways
  spelling          a known country, capital or people is misspelt
  self-relation     a relation between two names for one state ("ties between Paris and France")
  date              one event has dates that cannot both hold
  number            one quantity of one event has values that cannot both hold
  disputed          two parties contradict each other, and it is reported so
  provenance        outlet, date or origin cannot be told

severity, worst first:
  error       the text is wrong as printed
  conflict    both cannot be right
  tension     compatible only with an explanation
  note        minor

examples:
  factcheck check articles/
  factcheck check a.txt b.html --story strike --json strike.json
  factcheck check batch.jsonl --reports reports.jsonl --quiet
  factcheck check drafts/ --fail-on conflict && publish drafts/

A second check of unchanged articles does not run the language model again.
Next: factcheck review, factcheck report."""

REVIEW = """\
keys: j k move, a uphold, r dismiss (a further key says why), s unsure, u undo,
c note, ? all keys, q quit. A decision is kept the moment it is shown, and the
next review goes on where this one ended.

examples:
  factcheck review
  factcheck review --story strike --reviewer ana

Next: factcheck report, which holds the decisions."""

REPORT = """\
formats:
  json   everything, in the form that `factcheck schema` prints
  md     what does not fit and what agrees, as Markdown, for people

examples:
  factcheck report > report.json
  factcheck report --story strike --format md -o strike.md"""

DEMO = """\
The story is short and invented, with several things in it that do not fit and
some that only seem so. Without --desk nothing is kept.

examples:
  factcheck demo
  factcheck demo --desk factcheck.desk && factcheck review"""

SCHEMA = """\
example:
  factcheck schema > report.schema.json"""


def parser() -> ArgumentParser:
    """The parser of the whole command line; the values it gives go to `factcheck.commands`."""
    made = _teaching(ArgumentParser, prog="factcheck", description=ABOUT, epilog=START)
    made.add_argument("--version", action="version", version=f"factcheck {VERSION}")
    add = made.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands").add_parser
    _check(add)
    _review(add)
    _report(add)
    _demo(add)
    schema = "print the JSON Schema of the report"
    _teaching(add, "schema", help=schema, description=_sentence(schema), epilog=SCHEMA)
    return made


def _check(add: AddCommand) -> None:
    about = "read articles, find what does not fit, print the most important"
    made = _teaching(add, "check", help=about, description=_sentence(about), epilog=CHECK)
    made.add_argument(
        "paths", nargs="+", metavar="PATH", help="file or folder of articles; - for standard input"
    )
    _desk(made)
    made.add_argument(
        "--story", metavar="NAME", help="name of the story (default: of the only folder given, else story)"
    )
    made.add_argument(
        "--published", metavar="DATE", type=_date, help="date of articles that state none: 2024-05-03"
    )
    made.add_argument("--outlet", metavar="NAME", help="outlet of articles that state none")
    _checking(made)


def _demo(add: AddCommand) -> None:
    about = "check the sample story that comes along"
    made = _teaching(add, "demo", help=about, description=_sentence(about), epilog=DEMO)
    made.add_argument("--desk", metavar="DIR", type=Path, help="keep the result in this folder")
    made.set_defaults(story=None, published=None, outlet=None)
    _checking(made)


def _checking(made: ArgumentParser) -> None:
    """Options of every command that checks."""
    made.add_argument("--json", metavar="FILE", type=Path, help="write the report to FILE")
    made.add_argument(
        "--reports", metavar="FILE", type=Path, help="write one report a story to FILE, a line each"
    )
    made.add_argument(
        "--fail-on",
        choices=("error", "conflict", "tension", "note"),
        help="exit with status 1 when there is a flag of this severity or a worse one",
    )
    made.add_argument("--model", metavar="NAME", help="installed spaCy pipeline for English to read with")
    _stamp(made)
    made.add_argument("--quiet", action="store_true", help="print nothing but problems")
    _color(made)


def _review(add: AddCommand) -> None:
    about = "decide on the flags in the terminal"
    made = _teaching(add, "review", help=about, description=_sentence(about), epilog=REVIEW)
    _desk(made)
    made.add_argument("--story", metavar="NAME", help="only this story (default: all in the desk)")
    made.add_argument("--reviewer", metavar="NAME", help="who decides (default: your name on this machine)")
    _color(made)


def _report(add: AddCommand) -> None:
    about = "write the report of a story in the desk, decisions included"
    made = _teaching(add, "report", help=about, description=_sentence(about), epilog=REPORT)
    _desk(made)
    made.add_argument("--story", metavar="NAME", help="which story, where the desk holds several")
    made.add_argument(
        "--format", choices=("json", "md"), default="json", help="form of the report (default: json)"
    )
    made.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="file to write (default: standard output)"
    )
    _stamp(made)


def _desk(made: ArgumentParser) -> None:
    made.add_argument(
        "--desk",
        metavar="DIR",
        type=Path,
        default=DESK,
        help=f"folder that holds everything (default: {DESK}/)",
    )


def _stamp(made: ArgumentParser) -> None:
    made.add_argument("--stamp", action="store_true", help="put the time of the run into the report")


def _color(made: ArgumentParser) -> None:
    made.add_argument("--no-color", action="store_true", help="print without colour, as with NO_COLOR set")


def _teaching(make: AddCommand, *names: str, **values: str) -> ArgumentParser:
    """A parser whose help keeps the line breaks of its texts."""
    return make(*names, formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False, **values)


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _date(text: str) -> date:
    """A day in ISO form."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no date: write it as 2024-05-03") from error
