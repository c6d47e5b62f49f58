"""CPU of `factcheck check` beside that of the language model alone, on the same paragraphs, in one run.

    python tests/bench/bench_check.py [ARTICLES]

Prints the ratio; exits with 1 when it is above the bar. Absolute times say little on a shared machine.
"""

import sys
import tempfile
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from time import process_time

import orjson

sys.path.insert(0, str(Path(__file__).parents[2]))

from claims import language
from claims.text.articles import flattened
from factcheck.cli import main
from sources import read
from sources.article import Article
from tests.bench import corpus

BAR = 1.4
"""The whole check may cost this many times the model alone."""


TURNS = 3
"""Each is measured so often, in turns, and its least counts: a shared machine only ever adds."""


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of this process, all threads, that `work` takes."""
    start = process_time()
    work()
    return process_time() - start


def run(count: int) -> float:
    """The ratio for `count` articles of 500 words in one story."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "articles.jsonl"
        file.write_bytes(b"\n".join(map(orjson.dumps, corpus.articles(count))))
        found = [one for one in read([file]) if isinstance(one, Article)]
        model = language.stock()
        texts = [
            passage.text for article in found for passage in language.passages(flattened(article).article)
        ]
        words = sum(len(text.split()) for text in texts)
        alone, whole = [], []
        for turn in range(TURNS):
            alone.append(cpu(lambda: sum(1 for _ in model.pipe(texts, batch_size=language.BATCH))))
            command = ["check", str(file), "--desk", f"{folder}/desk{turn}", "--quiet"]
            whole.append(cpu(partial(_checked, command)))
    return report(count, words, min(alone), min(whole))


def _checked(command: list[str]) -> None:
    """Run the program; a check that failed has no cost worth knowing."""
    with redirect_stdout(StringIO()):
        if main(command) != 0:
            sys.exit("the check itself failed")


def report(count: int, words: int, alone: float, whole: float) -> float:
    """Say what was measured; the ratio."""
    sys.stderr.write(
        f"{count} articles, {words} words: model alone {alone:.1f} s CPU ({words / alone:.0f} words/s), "
        f"check {whole:.1f} s CPU, ratio {whole / alone:.2f} (bar {BAR})\n"
    )
    return whole / alone


if __name__ == "__main__":
    sys.exit(run(int(sys.argv[1]) if len(sys.argv) > 1 else 200) > BAR)
