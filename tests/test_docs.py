"""The documents say what the program does: commands, options, kinds of flag, keys, figures and the picture."""

import ast
import html
import importlib
import inspect
import os
import pkgutil
import re
from argparse import SUPPRESS, ArgumentParser, _SubParsersAction
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

import pytest
from attrs import frozen
from textual.binding import Binding

from factcheck import checks
from factcheck.cli import main
from factcheck.commands.arguments import parser
from factcheck.order import RANK
from factcheck.suppressors import Reason
from factcheck.tui import picture
from factcheck.tui.keys import BINDINGS
from tests.bench import bench_check
from tests.claims.dates import test_quality as test_dates_quality
from tests.claims.entities import test_referents
from tests.claims.events import test_finding as test_events
from tests.claims.quantities import test_quality as test_quantities_quality
from tests.claims.roles import test_finding as test_roles
from tests.factcheck.tui.screens import AGAIN
from tests.quality import (
    dossier,
    short_stories,
    test_agreements,
    test_attributions,
    test_contradictions,
    test_dossiers,
    test_misfits,
    test_names_quality,
    test_nested,
    test_plain,
    test_polarity,
    test_voices,
    test_zones_quality,
)
from tests.quality.zone_dumps import dumps

ROOT = Path(__file__).parents[1]
READ_ME = ROOT / "README.md"
README = READ_ME.read_text("utf-8")
PICTURE = ROOT / "docs" / "review.svg"


SIGNS = {"?": "question_mark", "/": "slash"}
"""Keys that textual calls otherwise."""


def commands() -> dict[str, ArgumentParser]:
    """The parser of each command."""
    [found] = [action for action in parser()._actions if isinstance(action, _SubParsersAction)]
    return dict(found.choices)


def options() -> Iterator[tuple[str, str, str | None]]:
    """Command, longest name and help of every option and argument."""
    for command, made in commands().items():
        for action in made._actions:
            yield command, max(action.option_strings, key=len, default=action.dest), action.help


def table(title: str) -> list[tuple[str, ...]]:
    """The rows of the first table below a heading of the README, without its head."""
    below = READ_ME.read_text("utf-8").split(f"\n## {title}\n")[1].split("\n## ")[0]
    lines = [line for line in below.splitlines() if line.startswith("|")]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines[2:]]


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_command_is_in_the_readme(command: str) -> None:
    assert re.search(rf"factcheck {command}\b|make {command}\b", README)


@pytest.mark.parametrize(("command", "option", "words"), sorted(options()))
def test_every_option_has_help(command: str, option: str, words: str | None) -> None:
    assert words not in {None, "", SUPPRESS}, f"{command} {option}"


def test_the_readme_names_no_option_that_does_not_exist() -> None:
    named = set(re.findall(r"--[a-z][a-z-]*", README))
    assert named
    assert named <= {option for _, option, _ in options()}


def test_every_target_that_the_readme_names_exists() -> None:
    named = re.findall(r"^    make (\w+)|`make (\w+)`", README, re.MULTILINE)
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert {"demo", "test", "bench"} <= {first or second for first, second in named} <= targets


MAKERS = frozenset({"Misfit", "Rival"})
"""What the checks make flags of."""


def raised() -> set[str]:
    """The kinds of flag that the checks make, read from their sources."""
    kinds: set[str] = set()
    for found in pkgutil.walk_packages(checks.__path__, f"{checks.__name__}."):
        module = importlib.import_module(found.name)
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                [kind] = [word.value for word in node.keywords if word.arg == "kind"]
                kinds |= told(kind, vars(module))
    return kinds


def told(kind: ast.expr, names: Mapping[str, Any]) -> set[str]:
    """The values that `kind=` may have: a word, or an entry of a table of the module."""
    if isinstance(kind, ast.Subscript) and isinstance(kind.value, ast.Name):
        return set(names[kind.value.id].values())
    if isinstance(kind, ast.Attribute):
        return set()  # a misfit made of rivals has their kind
    assert isinstance(kind, ast.Constant)
    return {str(kind.value)}


def test_every_kind_of_flag_stands_in_the_readme_with_an_example() -> None:
    rows = {kind.strip("`"): (means, example) for kind, means, example in table("What is flagged")}
    assert set(rows) == raised()
    assert all(means and example for means, example in rows.values())


def test_the_help_of_check_tells_as_many_kinds(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    listed = capsys.readouterr().out.split("kinds of flag:\n")[1].split("\n\n")[0]
    assert len(listed.splitlines()) == len(raised())


def test_the_reasons_of_the_readme_are_those_of_the_report() -> None:
    named = README.split("with the reason: ")[1].partition(". ")[0]
    reasons = re.findall(r"`(\w+)`", named)
    assert len(reasons) >= 5
    assert set(reasons) <= set(get_args(Reason))


def test_severities_stand_in_their_order() -> None:
    assert re.findall(r"\*\*(\w+)\*\*,\s", README.split("Severity, worst first:")[1])[:4] == list(RANK)


def test_the_keys_of_the_readme_are_those_of_the_review() -> None:
    named = re.findall(r"`(.)`", README.split("\nKeys: ")[1].split("\n\n")[0].partition("A decision")[0])
    bound = {
        key for one in BINDINGS if isinstance(one, Binding) and one.key for key in one.key.split(",") if key
    }
    assert len(named) >= 8
    assert {SIGNS.get(key, key) for key in named} <= bound


@frozen(kw_only=True)
class Measure:
    """A row of the README's table of figures."""

    floors: Mapping[str, float]
    """What the tests demand, by half of the table."""
    cases: Callable[[str], int]
    """How many cases a half holds."""


def pinned(test: Any) -> dict[str, float]:
    """The floors that a test is parametrized with."""
    return dict(test.pytestmark[0].args[1])


def counted(rows: Callable[[str], Any], wanted: Callable[[Any], object] = bool) -> Callable[[str], int]:
    """How many rows of a half are wanted."""
    return lambda half: sum(1 for row in rows(half) if wanted(row))


def short(name: str, *, planted: bool) -> Callable[[str], int]:
    """How many rows of a half of a table of short stories are planted, or look-alikes."""
    return lambda half: len(short_stories.rows(name, half, planted=planted))


def misfits(*, planted: bool) -> Callable[[str], int]:
    """How many differently told stories of a half have a misfit, or none."""
    return lambda half: len(test_misfits.stories(half, planted=planted))


def plain(*, planted: bool) -> Callable[[str], int]:
    """How many plain stories of a half have a misfit, or none."""
    return lambda half: len(test_plain.rows(half, planted=planted))


ANEW = {"dev": "fresh", "held": "blind"}
"""The parts of the second series of whole stories, by half."""


def anew(floors: Mapping[str, float]) -> dict[str, float]:
    """The floors of the second series, by half."""
    return {half: floors[part] for half, part in ANEW.items()}


def dossiers(half: str) -> list[dossier.Dossier]:
    return [one for one in dossier.dossiers() if one.part == half]


def lines(half: str) -> list[dict[str, str]]:
    return [row for row in test_events.rows() if row["set"] == half]


def polarity(half: str) -> list[str]:
    text = test_polarity.TABLE.read_text("utf-8")
    return [line for line in text.splitlines() if line.startswith(f"{half}\t")]


MEASURES = {
    "whole stories: planted misfits": Measure(
        floors=test_dossiers.PLANTED, cases=lambda half: sum(len(one.planted) for one in dossiers(half))
    ),
    "whole stories: loud flags": Measure(floors=test_dossiers.ALARMS, cases=counted(dossiers)),
    "whole stories: facts": Measure(
        floors=test_dossiers.AGREED, cases=lambda half: sum(len(one.facts) for one in dossiers(half))
    ),
    "told anew: planted misfits": Measure(
        floors=anew(test_dossiers.PLANTED),
        cases=lambda half: sum(len(one.planted) for one in dossiers(ANEW[half])),
    ),
    "told anew: loud flags": Measure(
        floors=anew(test_dossiers.ALARMS), cases=lambda half: len(dossiers(ANEW[half]))
    ),
    "told anew: facts": Measure(
        floors=anew(test_dossiers.AGREED),
        cases=lambda half: sum(len(one.facts) for one in dossiers(ANEW[half])),
    ),
    "acts, offices, grounds, reach: planted misfits": Measure(
        floors=test_contradictions.FOUND,
        cases=short("contradictions", planted=True),
    ),
    "acts, offices, grounds, reach: flags": Measure(
        floors=test_contradictions.ALARMS,
        cases=short("contradictions", planted=False),
    ),
    "quotations, voices, times, headlines: planted misfits": Measure(
        floors=test_voices.MISSED, cases=short("voices", planted=True)
    ),
    "quotations, voices, times, headlines: flags": Measure(
        floors=test_voices.ALARMS, cases=short("voices", planted=False)
    ),
    "plain stories: misfits": Measure(floors=test_plain.FOUND, cases=plain(planted=True)),
    "plain stories: loud flags": Measure(floors=test_plain.ALARMS, cases=plain(planted=False)),
    "differently told: planted misfits": Measure(floors=test_misfits.FOUND, cases=misfits(planted=True)),
    "differently told: loud flags on explained": Measure(
        floors=test_misfits.ALARMS, cases=misfits(planted=False)
    ),
    "one fact in two ways": Measure(
        floors=test_agreements.FOUND, cases=lambda half: len(test_agreements.rows(half, "agree"))
    ),
    "two facts that look like one": Measure(
        floors=test_agreements.JOINED, cases=lambda half: len(test_agreements.rows(half, "apart"))
    ),
    "whom “he”": Measure(floors=test_referents.RIGHT, cases=counted(test_referents.rows)),
    "pasted pages: the body": Measure(floors=test_zones_quality.BODY, cases=counted(dumps)),
    "pasted pages: no sentence": Measure(floors=test_zones_quality.WHOLE, cases=counted(dumps)),
    "dates": Measure(floors=test_dates_quality.FLOORS, cases=counted(test_dates_quality.rows)),
    "quantities": Measure(
        floors=pinned(test_quantities_quality.test_share_of_sentences_with_all_amounts_right),
        cases=counted(test_quantities_quality.sentences),
    ),
    "names: same, misspelt or different": Measure(
        floors=pinned(test_names_quality.test_levels_are_right), cases=counted(test_names_quality.rows)
    ),
    "speakers: as printed": Measure(
        floors=test_attributions.SPEAKER,
        cases=counted(test_attributions.rows, lambda row: row["speaker"] != "-"),
    ),
    "speakers: the person meant": Measure(
        floors=test_attributions.NAME, cases=counted(test_attributions.rows, lambda row: row["name"] != "-")
    ),
    "nested speech": Measure(
        floors=test_nested.FLOOR,
        cases=counted(test_nested.rows),
    ),
    "the outlet's own voice": Measure(
        floors=test_attributions.OWN,
        cases=counted(test_attributions.rows, lambda row: row["speaker"] == "-"),
    ),
    "polarity": Measure(floors=test_polarity.POLARITY, cases=counted(polarity)),
    "modality": Measure(floors=test_polarity.MODALITY, cases=counted(polarity)),
    "events": Measure(floors=test_events.FLOORS, cases=counted(lines)),
    "offices: the right person and office": Measure(
        floors=test_roles.FLOORS, cases=counted(test_roles.table, lambda row: row["person"])
    ),
}
"""By how the row of the README starts."""


def written(floor: float) -> str:
    """A floor as the README gives it: a share in per cent, a number as it is."""
    return str(floor) if isinstance(floor, int) else f"{round(100 * floor, 1):g} %"


def test_the_table_of_figures_has_a_row_for_each_measure() -> None:
    assert len(table("How good, how fast")) == len(MEASURES)


def with_row(text: str, name: str, cells: tuple[str, ...]) -> str:
    """The README with other figures in the row that starts with `name`."""
    row = re.compile(rf"^(\| {re.escape(name)}[^|]*)\|.*$", re.MULTILINE)
    return row.sub(lambda found: f"{found[1]}| {' | '.join(cells)} |", text)


@pytest.mark.parametrize("name", MEASURES)
def test_the_figures_of_the_readme_are_the_floors(name: str) -> None:
    measure = MEASURES[name]
    cases = " + ".join(str(measure.cases(half)) for half in ("dev", "held"))
    wanted = (cases, written(measure.floors["dev"]), written(measure.floors["held"]))
    if os.environ.get(AGAIN):
        READ_ME.write_text(with_row(READ_ME.read_text("utf-8"), name, wanted), "utf-8")
    [row] = [row[1:] for row in table("How good, how fast") if row[0].startswith(name)]
    assert row == wanted, f"{AGAIN}=1 writes the rows anew"


def test_the_bar_of_the_readme_is_that_of_the_benchmark() -> None:
    assert f"has to stay below {bench_check.BAR} times" in " ".join(README.split())


def words_of(svg: str) -> list[str]:
    """The words of a picture, piece by piece."""
    return [html.unescape(piece) for piece in re.findall(r"<text[^>]*>([^<]*)</text>", svg)]


def test_the_picture_shows_the_review_as_it_is(tmp_path: Path) -> None:
    assert main(["demo", "--quiet", "--desk", str(tmp_path)]) == 0
    drawn = picture.svg(tmp_path, flag=2, size=(120, 34))
    assert words_of(PICTURE.read_text("utf-8")) == words_of(drawn), "make picture draws it again"


def test_the_picture_is_small_and_fetches_nothing() -> None:
    svg = PICTURE.read_text("utf-8")
    assert len(svg.encode()) < 150_000
    assert set(re.findall(r"url\((.)", svg)) == {"#"}
    assert not re.search(r"@import|@font-face|<image|<script|href=", svg)


@pytest.mark.parametrize(
    "document",
    ["README.md", *(f"docs/{one}.md" for one in ("architecture", "configuration", "review")), "CHANGELOG.md"],
)
def test_what_a_document_points_at_exists(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    linked = re.findall(r"\]\(([^):#]+)\)", text)
    named = re.findall(r"`((?:sources|claims|factcheck|tests|docs)/[\w./]*)`", text)
    folder = (ROOT / document).parent
    assert [path for path in linked if not (folder / path).exists()] == []
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_readme_can_be_read_in_one_sitting() -> None:
    assert len(README.splitlines()) <= 220
