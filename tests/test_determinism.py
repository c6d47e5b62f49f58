"""The same input gives the same bytes: over two runs, two hash seeds and shuffled input."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLE = sorted((ROOT / "factcheck" / "data" / "sample").iterdir())


def report(folder: Path, seed: str, paths: list[Path]) -> bytes:
    out = folder / f"{seed}.json"
    command = [sys.executable, "-m", "factcheck", "check", *map(str, paths), "--quiet"]
    subprocess.run(
        [*command, "--desk", str(folder / f"{seed}.desk"), "--json", str(out)],
        check=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed},
        stdout=subprocess.DEVNULL,
    )
    return out.read_bytes()


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return report(tmp_path_factory.mktemp("first"), "1", SAMPLE)


def test_another_hash_seed_and_another_order_give_the_same_bytes(tmp_path: Path, first: bytes) -> None:
    assert report(tmp_path, "2", SAMPLE[::-1]) == first


def test_a_report_holds_no_path_of_the_machine(first: bytes) -> None:
    assert str(ROOT).encode() not in first
