"""Every suppressor has a switch: switched off, what it explained is a flag."""

import json
from pathlib import Path

import pytest

from claims.language import Language
from factcheck import pipeline
from factcheck.cli import main
from factcheck.model import ModelInfo, Report
from factcheck.suppressors import REASONS
from tests.factcheck.telling import readings

DOCUMENTED = Path(__file__).parents[3] / "docs" / "configuration.md"
SPOKEN = '"The bridge at Corran was built to fail," said '
ELSEWHERE = frozenset({"accepted"})
"""What the desk explains, and not a check."""
UNUSED = frozenset({"same_unit", "different_scope", "sequence"})
"""What the report may name, and no check explains anything by."""
ROWS = (
    ("update", "number_conflict", "2023-05-04| Flooding in Ostmark killed 12 people.", "2023-05-08| Flooding in Ostmark killed 19 people."),
    ("other_event", "date_conflict", "Minister Dora Petrak visited the camp at Holm on Monday.", "Minister Dora Petrak visited the camp at Holm on Wednesday."),
    ("other_speaker", "number_conflict", "The mayor said the flood killed 12 people in Ostmark.", "The opposition said the flood killed 40 people in Ostmark."),
    ("approximate", "number_conflict", "The avalanche in Valmora killed 14 skiers.", "The avalanche in Valmora killed at least 12 skiers."),
    ("coarser", "date_conflict", "The pier at Elsmouth burned down on 2 August 2020.", "The pier at Elsmouth burned down in August 2020."),
    ("known_variant", "name_variant", "President Sergei Molin resigned on Monday.", "President Sergey Molin resigned on Monday."),
    ("metonym", "attribution_conflict", f"{SPOKEN}Oslo on Monday. Oslo paid for it.", f"{SPOKEN}Norway on Monday."),
    ("same_side", "attribution_conflict", f"{SPOKEN}Dolores Machuca.", f"{SPOKEN}Peter Barrow, and Machuca nodded."),
    ("same_unit", "number_conflict", "The flood destroyed 5 kilometres of dykes at Holm.", "The flood destroyed 3.1 miles of dykes at Holm."),
    ("same_unit", "number_conflict", "Norbrew bought the cider maker Halloway for £640m.", "Norbrew bought the cider maker Halloway for 640 million pounds."),
    ("sequence", "date_conflict", "The banker Otto Klamm was arrested on 3 May 2023.", "The banker Otto Klamm was jailed on 4 May 2023."),
    ("sequence", "place_conflict", "Otto Klamm was arrested in Vienna on Monday.", "Otto Klamm was jailed in Graz on Monday."),
    ("different_scope", "date_conflict", "All ferries to Holm were cancelled on Monday.", "Ferries to Holm were cancelled on Tuesday."),
    ("other_speaker", "temporal_impossibility", "2021-03-10| The bridge at Holm will open on 4 February 2021, the mayor said."),
    ("approximate", "temporal_impossibility", "2021-02-01| The mill at Holm burned down on 2 February 2021."),
    ("update", "temporal_impossibility", "2021-02-10| The bridge at Holm will open on 4 February 2021."),
    ("rhetoric", "quote_mismatch", '"We will not sell one metre of this land," said the farmer Gorm Tveit. "We will not sell one stone of this land," Tveit said.'),
)  # fmt: skip


def checked(language: Language, texts: list[str], *off: str) -> Report:
    made = readings(language, *texts)
    return pipeline.check(made, story="s", model=ModelInfo(name="m", version="1"), off=off)


def test_every_suppressor_has_a_row_here_and_in_the_documentation() -> None:
    assert {row[0] for row in ROWS} | ELSEWHERE | UNUSED == set(REASONS)
    lines = DOCUMENTED.read_text("utf-8").splitlines()
    assert {line.split("`")[1] for line in lines if line.startswith("| `")} == set(REASONS)


@pytest.mark.parametrize(("reason", "kind", "texts"), [(row[0], row[1], list(row[2:])) for row in ROWS])
def test_what_a_suppressor_explained_is_a_flag_without_it(
    language: Language, reason: str, kind: str, texts: list[str]
) -> None:
    on, off = checked(language, texts), checked(language, texts, reason)
    assert reason in {one.reason for one in on.suppressed if one.kind == kind}
    assert kind not in {flag.kind for flag in on.flags}
    [flag] = [flag for flag in off.flags if flag.kind == kind]
    assert (flag.severity, flag.scope) == (
        "tension",
        "across_articles" if len(texts) > 1 else "within_article",
    )
    assert f"({reason.replace('_', ' ')}, which is switched off)." in flag.headline
    assert {side.claim for side in flag.sides} <= {claim.id for claim in off.claims}
    assert reason not in {one.reason for one in off.suppressed}


@pytest.mark.parametrize(("reason", "texts"), [(row[0], list(row[2:])) for row in ROWS])
def test_the_switch_of_another_suppressor_changes_nothing(
    language: Language, reason: str, texts: list[str]
) -> None:
    others = [one for one in REASONS if one != reason]
    assert reason in {one.reason for one in checked(language, texts, *others).suppressed}


def test_a_switch_in_the_configuration_reaches_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _, kind, *texts = ROWS[0]
    for text in texts:
        day, _, words = text.partition("| ")
        Path(f"{day}.json").write_text(json.dumps({"text": words, "published": day, "outlet": day}), "utf-8")
    command = ["check", "2023-05-04.json", "2023-05-08.json", "--desk", "desk", "--json", "-"]
    assert main(command) == 0
    assert kind not in {flag["kind"] for flag in json.loads(capsys.readouterr().out)["flags"]}
    Path("factcheck.toml").write_text("[suppress]\nupdate = false\n", "utf-8")
    assert main(command) == 0
    assert kind in {flag["kind"] for flag in json.loads(capsys.readouterr().out)["flags"]}
