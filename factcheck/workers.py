"""Reading articles in several processes: the same readings in the same order, whatever the number of processes."""

import signal
from collections.abc import Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache, partial
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from os import _exit
from threading import Thread

from claims import extraction, language
from claims.claim import Claim, Reading
from claims.language import Language
from claims.mention import Entity
from factcheck.errors import FactcheckError
from sources.article import Article

AT_ONCE = 8
"""Articles that a process is given at a time: enough for a batch of the model, few enough to keep all of them busy."""
Found = tuple[tuple[Claim, ...], tuple[Entity, ...]]
"""What is sent back of a reading: all but the article."""


def read(articles: Sequence[Article], *, model: str | None, jobs: int) -> Generator[Reading]:
    """Read articles in their order, in `jobs` processes (one: this one, and no other is started).

    Close the iterator when it is not read to its end. Raises ClaimError when the language model cannot be used,
    FactcheckError when a process was killed.
    """
    groups = _groups(articles, jobs)
    if min(jobs, len(groups)) < 2:
        yield from extraction.read(articles, language.load(model))
        return
    context = get_context("spawn")  # a fork would share the open databases of the desk
    alive, hold = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(
        min(jobs, len(groups)), mp_context=context, initializer=_started, initargs=(alive,)
    )
    try:
        for group, found in zip(groups, pool.map(partial(_read, model), groups), strict=True):
            for article, (claims, entities) in zip(group, found, strict=True):
                yield Reading(article=article, claims=claims, entities=entities)
    except BrokenProcessPool:
        raise FactcheckError(
            "a process that read articles was killed: was the memory used up? Give fewer --jobs"
        ) from None
    finally:
        hold.close()
        pool.shutdown(cancel_futures=True)


def _groups(articles: Sequence[Article], jobs: int) -> list[Sequence[Article]]:
    """The articles in their order, in groups small enough that every process has some."""
    size = max(1, min(AT_ONCE, -(-len(articles) // jobs)))
    return [articles[start : start + size] for start in range(0, len(articles), size)]


def _started(alive: Connection) -> None:
    """Prepare a process: Ctrl-C is for the one that the user sees, and none outlives what it works for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_ended_with, args=(alive,), daemon=True).start()


def _ended_with(alive: Connection) -> None:
    """End this process at once when the other end is closed: by `read`, or by its process being killed."""
    wait([alive])
    _exit(0)


def _read(model: str | None, articles: Sequence[Article]) -> list[Found]:
    """The readings of a group of articles, in a process of its own."""
    return [(one.claims, one.entities) for one in extraction.read(articles, _loaded(model))]


@cache
def _loaded(model: str | None) -> Language:
    """The language model, loaded once a process."""
    return language.load(model)
