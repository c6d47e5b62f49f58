"""CPU of holding articles against each other, beyond reading them, and how it grows with one dossier.

    python tests/bench/bench_growth.py [ARTICLES]

Prints the cost of an article in a dossier of 50 and in ever larger ones, four times as large each; exits with 1 when an
article of the largest costs more than the bar times one of the smallest.
"""

import gc
import sys
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

from claims.claim import Reading
from factcheck import pipeline
from factcheck.commands.check import COLLECT
from factcheck.model import ModelInfo
from tests.bench import copies

BAR = 1.3
"""Times the cost of an article among 50 that one may cost among all."""
TURNS = 3
"""The smallest dossier is checked so often, and the least counts: a shared machine only ever adds."""


def cost(found: list[Reading]) -> float:
    """Milliseconds of CPU for each article of a check of these."""
    start = process_time()
    report = pipeline.check(found, story="growing", model=ModelInfo(name="none", version="0"))
    spent = 1e3 * (process_time() - start) / len(found)
    sys.stderr.write(
        f"{len(found)} articles: {spent:.1f} ms CPU an article, {len(report.matches)} matches, "
        f"at most {getrusage(RUSAGE_SELF).ru_maxrss / 1e6:.1f} GB\n"
    )
    return spent


def run(count: int) -> float:
    """How many times as much an article costs among `count` as among the fewest."""
    gc.set_threshold(*COLLECT)  # as in a check
    first = copies.base()
    least = min(cost(first) for _ in range(TURNS))
    size, last = 4 * len(first), least
    while size <= count:
        last = cost(list(copies.readings(first, size)))
        size *= 4
    sys.stderr.write(f"{last / least:.2f} times (bar {BAR})\n")
    return last / least


if __name__ == "__main__":
    sys.exit(run(int(sys.argv[1]) if len(sys.argv) > 1 else 3200) > BAR)
