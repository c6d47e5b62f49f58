"""CPU and memory of reading claims beside the language model alone, over articles that stream through.

    python tests/bench/bench_extraction.py [ARTICLES]

Prints what extraction costs beyond the model, as a share of the model's CPU, and the most memory in use;
exits with 1 when either is above its bar. Readings are dropped as they come: nothing grows with their number.
"""

import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import orjson
from spacy.language import Language as Pipeline

sys.path.insert(0, str(Path(__file__).parents[2]))

from claims import extraction, language
from claims.language import Language
from sources import read
from sources.article import Article
from tests.bench import corpus

BEYOND = 0.25
"""Our own CPU as a share of the model's."""
MEMORY = 500
"""Megabytes."""
GROUP = 100
"""Articles of 500 words that are measured in turns: the model alone, then everything."""


def articles(count: int, folder: Path) -> Iterator[Article]:
    """Generated articles as the reader gives them."""
    file = folder / "articles.jsonl"
    file.write_bytes(b"\n".join(map(orjson.dumps, corpus.articles(count))))
    return (one for one in read([file]) if isinstance(one, Article))


def measure(found: Iterator[Article], stock: Pipeline, model: Language) -> tuple[float, float, int]:
    """CPU seconds of the model alone and of the whole extraction, and the words read."""
    alone = whole = 0.0
    words = 0
    group: list[Article] = []
    for article in found:
        group.append(article)
        if len(group) == GROUP:
            texts = [passage.text for one in group for passage in language.passages(one)]
            words += sum(len(text.split()) for text in texts)
            start = process_time()
            for _ in stock.pipe(texts, batch_size=language.BATCH):
                pass
            middle = process_time()
            for _ in extraction.read(group, model):
                pass
            alone, whole = alone + middle - start, whole + process_time() - middle
            group = []
    return alone, whole, words


def main(count: int) -> int:
    """Measure, print, and say by the exit status whether the bars are kept."""
    with tempfile.TemporaryDirectory() as folder:
        alone, whole, words = measure(articles(count, Path(folder)), language.stock(), language.load())
    beyond = whole / alone - 1
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"{count} articles, {words} words: extraction costs {beyond:.2f} of the model's CPU beyond it "
        f"(bar {BEYOND}); at most {memory:.0f} MB in use (bar {MEMORY})\n"
    )
    return int(beyond > BEYOND or memory > MEMORY)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400))
