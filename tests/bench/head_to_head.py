"""factcheck beside contrachecker, the nearest tool that works offline, on texts that clash and on their look-alikes.

    python tests/bench/head_to_head.py [PROBE.tsv]

Installs contrachecker into an environment that is thrown away (this asks the package index of pip). Of each row of
`tests/bench/probe.tsv` both tools see the first text with the one that clashes, then the first with the look-alike.
Counted is whether anything was flagged: of factcheck a tension or worse, or a flag of the row's kind.
"""

import json
import subprocess
import sys
import venv
from collections.abc import Iterable, Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
from attrs import frozen

sys.path.insert(0, str(Path(__file__).parents[2]))

from factcheck.cli import main

PROBE = Path(__file__).parent / "probe.tsv"
DAY = "2023-05-04"
"""Day of publication of a text that states none."""
RIVAL = "contrachecker==0.1.0"
ASK_RIVAL = """
import json, sys
from contrachecker import check_contradictions
from contrachecker.models import Chunk
for texts in json.load(sys.stdin):
    chunks = [Chunk(id=str(place), text=text) for place, text in enumerate(texts)]
    print(int(check_contradictions(chunks).has_contradictions))
"""
"""What the other tool does with the texts of each case: 1 or 0 a line. Its own extractor of claims needs no network."""


@frozen(kw_only=True)
class Text:
    """What one outlet writes."""

    day: str
    """Date of publication."""
    title: str | None
    """Headline, where there is one."""
    words: str
    """The text."""

    @classmethod
    def of(cls, cell: str) -> "Text":
        """A cell of the table: `[date] Headline :: text`, date and headline optional."""
        day, bracket, rest = cell[1:].partition("] ") if cell.startswith("[") else ("", "", "")
        title, colons, words = (rest if bracket else cell).partition(" :: ")
        return cls(day=day or DAY, title=title if colons else None, words=words if colons else title)


@frozen(kw_only=True)
class Case:
    """Texts that clash, or seem to."""

    name: str
    """Name of the story, unique."""
    kind: str
    """The flag that the clash should raise."""
    clash: bool
    """Do they clash?"""
    texts: tuple[Text, ...]
    """One or two."""


def cases(probe: Path) -> tuple[Case, ...]:
    """Two cases a row: with the text that clashes, and with the look-alike."""
    lines = [line for line in probe.read_text("utf-8").splitlines() if not line.startswith("#")]
    found = []
    for number, line in enumerate(lines[1:]):
        kind, first, *others = line.split("\t")
        for clash, other in zip((True, False), others, strict=True):
            texts = tuple(Text.of(cell) for cell in (first, other) if cell != "-")
            found.append(Case(name=f"{number:03}{clash:d}", kind=kind, clash=clash, texts=texts))
    return tuple(found)


def ours(all_cases: Sequence[Case]) -> list[bool]:
    """What factcheck flags."""
    with TemporaryDirectory() as folder:
        given, made = Path(folder, "articles.jsonl"), Path(folder, "reports.jsonl")
        given.write_bytes(b"\n".join(orjson.dumps(line) for case in all_cases for line in _articles(case)))
        with redirect_stdout(StringIO()):
            status = main(
                ["check", str(given), "--desk", f"{folder}/desk", "--quiet", "--reports", str(made)]
            )
        if status != 0:
            sys.exit("the check itself failed")
        reports = {one["story"]: one for one in map(orjson.loads, made.read_bytes().splitlines())}
    return [any(_counts(flag, case) for flag in reports[case.name]["flags"]) for case in all_cases]


def _articles(case: Case) -> Iterable[dict[str, str | None]]:
    for place, text in enumerate(case.texts):
        yield {
            "id": f"{case.name}-{place}", "story": case.name, "outlet": f"Paper {place}", "published": text.day,
            "title": text.title, "text": text.words,
        }  # fmt: skip


def _counts(flag: dict[str, str], case: Case) -> bool:
    return flag["kind"] == case.kind or flag["severity"] != "note"


def theirs(all_cases: Sequence[Case]) -> list[bool]:
    """What contrachecker flags, in an environment of its own."""
    texts = [
        [f"{one.title}. {one.words}" if one.title else one.words for one in case.texts] for case in all_cases
    ]
    with TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "bin", "python")
        try:
            subprocess.run([python, "-m", "pip", "install", "--quiet", RIVAL], check=True)
        except subprocess.CalledProcessError:
            sys.exit(f"{RIVAL} could not be installed: pip needs a package index")
        asked = subprocess.run(
            [python, "-c", ASK_RIVAL], input=json.dumps(texts), text=True, check=True, capture_output=True
        )
    return [line == "1" for line in asked.stdout.split()]


def told(tool: str, all_cases: Sequence[Case], flagged: Sequence[bool]) -> str:
    """One line: how many clashes were found, how many look-alikes flagged."""
    counts = []
    for clash in (True, False):
        mine = [one for case, one in zip(all_cases, flagged, strict=True) if case.clash == clash]
        counts.append(f"{sum(mine)} of {len(mine)}")
    return f"{tool}: {counts[0]} clashes found, {counts[1]} look-alikes flagged\n"


if __name__ == "__main__":
    probe_cases = cases(Path(sys.argv[1]) if len(sys.argv) > 1 else PROBE)
    sys.stdout.write(told("factcheck", probe_cases, ours(probe_cases)))
    sys.stdout.write(told(RIVAL, probe_cases, theirs(probe_cases)))
