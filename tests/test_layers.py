"""Who may import whom; the arrow is sources <- claims <- factcheck."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("sources", "claims", "factcheck")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
STEPS = {
    "sources": ("dates", "lines", "credits", "zones", "pages", "inputs"),
    "factcheck": (
        "linking", "matching", "agreements", "checks", "store", "output", "ledger", "desk", "report", "review", "tui",
        "commands",
    ),
}  # fmt: skip
"""The sub-packages of a package in a row: each may use those before it."""
LAZY = ("spacy", "numpy", "textual", "trafilatura", "thinc", "lxml")
"""What `--help` must not pay for."""


def imported(source: str) -> set[str]:
    """Every module that a source names in an import, wherever it stands, and in importlib.import_module("…")."""
    return set(_imported(ast.parse(source)))


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (module, *(f"{module}.{alias.name}" for alias in names))
            case ast.Call(func=ast.Attribute(attr="import_module"), args=[ast.Constant(value=str(name)), *_]):
                yield name


def broken(path: str, source: str) -> set[str]:
    """The imports of a module that break a rule."""
    return {name for name in imported(source) if not allowed(path, name)}


def allowed(path: str, name: str) -> bool:
    """May the module at `path` (relative to the root) import `name`?"""
    package, wanted = path.split("/", maxsplit=1)[0], name.split(".", maxsplit=1)[0]
    if wanted in PACKAGES and PACKAGES.index(wanted) > PACKAGES.index(package):
        return False
    if wanted == package and later(path, name):
        return False
    if wanted == "textual" or name.startswith("factcheck.tui"):
        return path.startswith("factcheck/tui/") or (
            wanted != "textual" and path == "factcheck/commands/review.py"
        )
    if wanted in ("spacy", "thinc"):
        return path in ("claims/language.py", "claims/thrift.py")
    return True


def later(path: str, name: str) -> bool:
    """Does the sub-package that `name` is in stand after the one of the same package that `path` is in?"""
    package, step = path.split("/")[:2]
    row, wanted = STEPS.get(package, ()), name.partition(".")[2].partition(".")[0]
    return step in row and wanted in row and row.index(wanted) > row.index(step)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_imports_against_the_arrow(path: Path) -> None:
    relative = path.relative_to(ROOT).as_posix()
    assert broken(relative, path.read_text("utf-8")) == set()


@pytest.mark.parametrize(
    ("path", "source", "name"),
    [
        ("sources/x.py", "import claims.dates", "claims.dates"),
        ("sources/x.py", "from factcheck import model", "factcheck.model"),
        ("claims/x.py", "def f():\n    from factcheck.model import Flag", "factcheck.model.Flag"),
        ("sources/dates/x.py", "from sources.zones.tiling import tile", "sources.zones.tiling"),
        ("factcheck/matching/x.py", "from factcheck.checks.sides import Place", "factcheck.checks.sides"),
        ("factcheck/report/x.py", "from factcheck.review.queue import Queue", "factcheck.review.queue"),
        ("claims/x.py", "import spacy.tokens", "spacy.tokens"),
        ("claims/x.py", "if TYPE_CHECKING:\n    from spacy.tokens import Doc", "spacy.tokens.Doc"),
        ("claims/x.py", "import importlib\nimportlib.import_module('spacy')", "spacy"),
        ("factcheck/x.py", "from textual.app import App", "textual.app.App"),
        ("factcheck/review/x.py", "from factcheck.tui import app", "factcheck.tui.app"),
        ("factcheck/desk/folder.py", "import factcheck.tui.app", "factcheck.tui.app"),
        ("factcheck/commands/review.py", "import textual", "textual"),
    ],
)
def test_the_rule_sees_a_wrong_import(path: str, source: str, name: str) -> None:
    assert name in broken(path, source)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("factcheck/x.py", "from claims import dates\nimport sources"),
        ("claims/x.py", "from sources.span import Span"),
        ("sources/zones/x.py", "from sources.dates.stamps import stamps"),
        ("claims/language.py", "from spacy.tokens import Doc"),
        ("factcheck/tui/app.py", "from textual.app import App\nfrom factcheck.review import session"),
        ("factcheck/commands/review.py", "from factcheck.tui import app"),
    ],
)
def test_the_rule_lets_a_right_import_pass(path: str, source: str) -> None:
    assert broken(path, source) == set()


def loaded_by(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after running `code`."""
    shown = f"{code}\nimport sys\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", shown], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "code",
    [
        "import factcheck.cli",
        "from factcheck.commands.arguments import parser; parser().format_help()",
        "import factcheck, claims, sources",
        "import factcheck.commands.report",
        "import factcheck.commands.schema",
        "import factcheck.desk.folder, factcheck.output.text",
    ],
)
def test_start_up_loads_nothing_heavy(code: str) -> None:
    assert loaded_by(code) & set(LAZY) == set()


def test_the_review_loads_no_language_model() -> None:
    assert (
        loaded_by("import factcheck.commands.review, factcheck.tui.app, factcheck.review.plain.loop")
        & {"spacy", "numpy", "trafilatura"}
        == set()
    )


def test_a_check_loads_the_language_model_only_when_it_is_needed() -> None:
    assert (
        loaded_by("import factcheck.commands.check") & {"spacy", "numpy", "textual", "trafilatura"} == set()
    )
