"""CPU of finding origins among many articles, beyond reading them, and how it grows.

    python tests/bench/bench_origins.py [ARTICLES]

Every fifth article is a copy, cut and reworded; all share stock sentences. Prints the cost of a quarter, a half and
all of them; exits with 1 when all cost more than the bar.
"""

import gc
import sys
from itertools import accumulate
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

from factcheck.commands.check import COLLECT
from sources.article import Article, Provenance, Zone
from sources.origins.grouping import origins
from sources.span import Span

BAR = 120.0
"""Seconds of CPU that 100,000 articles may take; as much for each, whatever their number."""
WORDS = 500
"""Words of an article."""
VOCABULARY = 30_000
"""Different words; the most frequent one makes up a tenth of a text, as in real prose."""
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
PROVENANCE = Provenance(location="made up", reader="none", digest="0")


def texts(count: int, seed: int = 3) -> list[list[str]]:
    """The words of so many articles; the same for the same seed."""
    chance = Random(seed)  # noqa: S311 - a repeatable text, no secret
    words = ["".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3)))) for _ in range(VOCABULARY)]
    weights = list(accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
    stock = [chance.choices(words, cum_weights=weights, k=15) for _ in range(200)]
    found: list[list[str]] = []
    while len(found) < count:
        if len(found) % 5 == 4:
            found.append(_copy(chance, found[-chance.randint(1, 4)], words))
            continue
        told = chance.choices(words, cum_weights=weights, k=WORDS - 30)
        found.append([*told[:200], *chance.choice(stock), *told[200:], *chance.choice(stock)])
    return found


def _copy(chance: Random, of: list[str], words: list[str]) -> list[str]:
    """A copy cut by up to 60 %, with 2 to 40 % of its words changed, under a new lede, filled up with its own end."""
    changed, kept = chance.uniform(0.02, 0.4), round(len(of) * chance.uniform(0.4, 1))
    body = [chance.choice(words) if chance.random() < changed else word for word in of[:kept]]
    return [*chance.choices(words, k=30), *body]


def articles(count: int) -> list[Article]:
    """So many articles, in paragraphs of fifty words."""
    found = []
    for place, words in enumerate(texts(count)):
        pieces = [" ".join(words[start : start + 50]) + ".\n\n" for start in range(0, len(words), 50)]
        ends = list(accumulate(map(len, pieces)))
        zones = tuple(
            Zone(kind="body", span=Span(start=start, end=end))
            for start, end in zip([0, *ends], ends, strict=False)
        )
        found.append(Article(id=f"{place:07}", text="".join(pieces), zones=zones, provenance=PROVENANCE))
    return found


def run(count: int) -> bool:
    """Measure; is the bar kept?"""
    gc.set_threshold(*COLLECT)  # as a check does
    whole = articles(count)
    for part in (count // 4, count // 2, count):
        start = process_time()
        groups = origins(whole[:part]).groups
        cost = process_time() - start
        memory = getrusage(RUSAGE_SELF).ru_maxrss / 1e6
        sys.stderr.write(
            f"{part} articles of {WORDS} words: {cost:.1f} s CPU, {1e3 * cost / part:.2f} ms an article, "
            f"{part - len(groups)} joined, at most {memory:.1f} GB with the texts (bar {BAR * part / 1e5:.0f} s)\n"
        )
    return cost <= BAR * count / 1e5


if __name__ == "__main__":
    sys.exit(not run(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
