"""Every span in every report holds: `text[start:end] == exact`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sources
from claims import extraction
from claims.language import Language
from factcheck import pipeline
from factcheck.model import ModelInfo
from factcheck.report.document import document
from sources.article import Article

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / ".." / "shared" / "seeds"
SENTENCES = (
    "The mayor of Veldmoor said on Tuesday that 41 people had died.",
    "“We were not told,” said Ada Lindqvist, the harbour chief.",
    "Relations between Oslo and Norway were tense in 2019.",
    "Ada Lindquist denied closing the port for $3.2 million.",
)
"""Prose that fills every list of a report, to be broken up by generated text."""
AWKWARD = (
    "\r\n",
    "\u202e",
    "\u2067",
    "\x00",
    "\x1b[31m",
    "🇳🇴",
    "👩\u200d🚒",
    "e\u0301",
    "ﷺ",
    "\u2028",
    "中国",
    "\ufeff",
    "\xad",
)
"""Line ends, bidirectional controls, NUL, escapes, joined emoji, combining marks, wide and right-to-left script."""


def spans(node: Any, article: str | None = None) -> Iterator[tuple[str | None, dict[str, Any]]]:
    """Every span of a report with the id of the article that it counts in."""
    if isinstance(node, list):
        for one in node:
            yield from spans(one, article)
    elif isinstance(node, dict):
        here = node.get("article", article)
        if "exact" in node:
            yield here, node
        for key, one in node.items():
            if key not in ("why", "articles"):
                yield from spans(one, here)


def checked(articles: list[Article], language: Language) -> int:
    """How many spans the report on these articles has; fails on the first that does not hold."""
    readings = tuple(extraction.read(articles, language))
    found = document(pipeline.check(readings, story="s", model=ModelInfo(name="m", version="1")))
    texts = {article["id"]: article for article in found["articles"]}
    inside = [(a["id"], one) for a in found["articles"] for _, one in spans(a)]
    every = [*inside, *spans(found)]
    for article, span in every:
        assert article is not None
        text = texts[article]["title" if span.get("field") == "title" else "text"]
        assert text[span["start"] : span["end"]] == span["exact"]
        assert text[: span["start"]].endswith(span["prefix"])
        assert text[span["end"] :].startswith(span["suffix"])
    return len(every)


def read(paths: list[Path]) -> list[Article]:
    return [one for one in sources.read(paths) if isinstance(one, Article)]


def test_spans_hold_in_the_sample_story(language: Language) -> None:
    assert checked(read([ROOT / "factcheck" / "data" / "sample"]), language) > 200


@pytest.mark.skipif(not SEEDS.exists(), reason="the shared sample articles are not on this machine")
def test_spans_hold_in_real_articles(language: Language) -> None:
    assert checked(read([SEEDS]), language) > 1000


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    parts=st.lists(
        st.one_of(st.sampled_from(SENTENCES), st.sampled_from(AWKWARD), st.text(max_size=60)),
        min_size=1,
        max_size=12,
    )
)
def test_spans_hold_in_any_text(
    language: Language, tmp_path_factory: pytest.TempPathFactory, parts: list[str]
) -> None:
    file = tmp_path_factory.mktemp("text") / "any.txt"
    file.write_text("".join(parts), "utf-8", errors="replace", newline="")
    checked(read([file]), language)


def test_spans_hold_in_a_megabyte_on_one_line(language: Language, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    words = "Ada Lindqvist said 41 ships waited 🚢 in Oslo " * 1_500
    file.write_text(words + "ж" * 200_000 + " 7" * 1_000 + "中" * 200_000 + words, "utf-8")
    assert file.stat().st_size > 1_000_000
    assert checked(read([file]), language) > 0
