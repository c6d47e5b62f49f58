"""What the review costs on long queues: time to the first screen, CPU of a key, a key held down, memory.

Run it with `python tests/bench/bench_review.py [FLAGS …]`; it makes its desks in a folder of its own and measures each
in a process of its own. Exit status 1 when a bar is missed.
"""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from textual.events import Key

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

from factcheck.desk.folder import Desk  # noqa: E402 - after the path
from factcheck.review.session import ReviewSession  # noqa: E402
from factcheck.tui.app import ReviewApp  # noqa: E402
from tests.factcheck.review.desks import desk, many  # noqa: E402

OPENING = {100_000: 0.6, 1_000_000: 1.5}
"""Seconds from reading the desk to the first screen, by flags."""
KEY_MEDIAN, KEY_P99 = 0.025, 0.060
"""Seconds of CPU that a key may cost."""
HELD = 30
"""Keys a second of a key that is held down."""
MEMORY = 150
"""Megabytes at most."""

COPIES = """
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)
    INSERT INTO flag(story, id, kind, rank, doubt, origins, headline, position, words, data)
    SELECT story, printf('%016x', (n * 2654435761) % 4294967296 + (n << 32)),
        CASE n % 3 WHEN 0 THEN 'number_conflict' WHEN 1 THEN 'name_variant' ELSE 'date_conflict' END,
        n % 4, (n % 100) / 100.0, n % 5, printf('Harbour %d says %d, quay %d says %d.', n, n * 7, n % 977, n % 31),
        n, words, CAST(json_set(CAST(data AS TEXT), '$.id', printf('%016x', (n * 2654435761) % 4294967296 + (n << 32))) AS BLOB)
    FROM number, (SELECT * FROM flag ORDER BY row LIMIT 1)
"""
TEXTS = "INSERT INTO flag_text(rowid, headline, words, outlets) SELECT row, headline, '', 'Outlet 1' FROM flag WHERE row > 1"
OUTLETS = "INSERT INTO flag_outlet SELECT 'Outlet ' || (row % 40), row FROM flag WHERE row > 1"

WALK = (
    "j",
    "J",
    "k",
    "n",
    "N",
    "a",
    "r",
    "p",
    "s",
    "u",
    "G",
    "g",
    "pagedown",
    "1",
    "2",
    "w",
    "w",
    "t",
    "t",
    "space",
)
"""Keys that are pressed again and again, each measured on its own."""


def generate(folder: Path, flags: int) -> None:
    """A desk of so many flags, with a text and an outlet each to search and filter by."""
    with Desk.open(desk(folder, many(1))) as opened:
        for statement, values in ((COPIES, [flags - 1]), (TEXTS, []), (OUTLETS, [])):
            opened.analysis.execute(statement, values)


async def press(app: ReviewApp, key: str) -> float:
    """CPU of a key and of all that is drawn for it, in seconds."""
    start = time.process_time()
    app.post_message(Key(key, key if len(key) == 1 else {"space": " "}.get(key)))
    done = asyncio.Event()
    app.call_later(done.set)
    await done.wait()
    drawn = asyncio.Event()
    app.screen.call_after_refresh(drawn.set)
    await drawn.wait()
    return time.process_time() - start


async def hold(app: ReviewApp, key: str, times: int) -> float:
    """Seconds that a key held down takes a time, all of them waiting in line."""
    start = time.perf_counter()
    for _ in range(times):
        app.post_message(Key(key, key))
    await press(app, "escape")
    return (time.perf_counter() - start) / times


async def search(app: ReviewApp, words: str) -> tuple[float, float]:
    """Seconds until a search is shown, and the longest CPU of a key meanwhile."""
    for key in ("slash", *words):
        await press(app, key)
    start = time.perf_counter()
    app.post_message(Key("enter", "\r"))
    worst = 0.0
    while not app.waiting and not app.session.filter:
        begin = time.perf_counter()
        await press(app, "J")
        worst = max(worst, time.perf_counter() - begin)
    taken = time.perf_counter() - start
    await press(app, "ctrl+r")
    await press(app, "escape")
    return taken, worst


async def measure(folder: Path) -> dict[str, float]:
    """All figures for a desk, in this process."""
    start, before = time.perf_counter(), time.process_time()
    with ReviewSession.open(folder, reviewer="bench") as session:
        app = ReviewApp(session)
        async with app.run_test(size=(160, 45)):
            await press(app, "escape")
            opened, busy = time.perf_counter() - start, time.process_time() - before
            costs = sorted([await press(app, key) for _ in range(25) for key in WALK])
            await press(app, "escape")
            held = await hold(app, "j", 300)
            found, worst = await search(app, "harbour")
    return {
        "open": opened,
        "CPU of opening": busy,
        "median": median(costs),
        "p99": quantiles(costs, n=100)[98],
        "held": 1 / held,
        "search": found,
        "key during a search": worst,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def missed(flags: int, figures: dict[str, float]) -> list[str]:
    """The bars that were missed."""
    bars = {
        "open": figures["open"] <= OPENING.get(flags, max(OPENING.values())),
        "median": figures["median"] <= KEY_MEDIAN,
        "p99": figures["p99"] <= KEY_P99,
        "held": figures["held"] >= HELD,
        "memory": figures["memory"] <= MEMORY,
    }
    return [name for name, met in bars.items() if not met]


def report(flags: int) -> bool:
    """Measure a desk of so many flags, print a line, and say whether all bars were met."""
    with tempfile.TemporaryDirectory(prefix="bench-review-") as name:
        generate(Path(name), flags)
        run = [sys.executable, __file__, "--measure", name]
        figures = json.loads(subprocess.run(run, check=True, capture_output=True, text=True).stdout)
    failed = missed(flags, figures)
    sys.stdout.write(
        f"{flags:>9,} flags: open {figures['open']:.2f} s ({figures['CPU of opening']:.2f} s of CPU); a key {figures['median'] * 1000:.0f} ms, "
        f"99th percentile {figures['p99'] * 1000:.0f} ms; held {figures['held']:.0f}/s; "
        f"search {figures['search']:.2f} s, a key meanwhile {figures['key during a search'] * 1000:.0f} ms; "
        f"{figures['memory']:.0f} MB{'; missed: ' + ', '.join(failed) if failed else ''}\n"
    )
    sys.stdout.flush()
    return not failed


def main(arguments: list[str]) -> int:
    """Measure desks of the sizes given, or of the usual ones."""
    if arguments[:1] == ["--measure"]:
        sys.stdout.write(json.dumps(asyncio.run(measure(Path(arguments[1])))))
        return 0
    met = [report(int(one)) for one in arguments or map(str, OPENING)]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
