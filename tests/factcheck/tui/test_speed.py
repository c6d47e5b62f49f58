"""The review stays quick with a long queue, and starts without what it does not need."""

import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from factcheck.desk.folder import Desk
from tests.factcheck.review.desks import desk, many
from tests.factcheck.tui.screens import app_at

FLAGS = 100_000
A_KEY = 0.025
"""Seconds of CPU that a key may cost; 0.005 to 0.013 were measured."""

COPIES = """
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
    INSERT INTO flag(story, id, kind, rank, doubt, origins, headline, position, words, data)
    SELECT story, printf('%016x', n), kind, n % 4, 1.0, n % 3, headline, n, words, data
    FROM number, (SELECT * FROM flag ORDER BY row LIMIT 1)
"""


def long_desk(folder: Path) -> Path:
    """A desk whose flags are copies of one."""
    with Desk.open(desk(folder, many(1))) as opened:
        opened.analysis.execute(COPIES, [FLAGS - 1])
    return folder


async def test_a_key_is_quick_in_a_long_queue(tmp_path: Path) -> None:
    async with app_at(long_desk(tmp_path)) as app:
        assert app.session.progress.total == FLAGS
        keys: tuple[Callable[[], None], ...] = (
            partial(app.action_move, 1),
            partial(app.action_edge, 1),
            partial(app.action_page, -1),
            partial(app.action_next_open, 1),
            partial(app.action_judge, "upheld"),
            partial(app.action_judge, "unsure"),
            app.action_undo,
        )
        for act in keys:
            costs = []
            for _ in range(5):
                start = time.process_time()
                act()
                costs.append(time.process_time() - start)
            assert min(costs) < A_KEY


def test_the_review_starts_without_a_language_model() -> None:
    source = "import sys, factcheck.tui.app; print(*sys.modules)"
    root = Path(__file__).parents[3]
    found = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, cwd=root
    )
    loaded = {name.partition(".")[0] for name in found.stdout.split()}
    assert loaded.isdisjoint({"spacy", "numpy", "thinc", "trafilatura", "claims"})
