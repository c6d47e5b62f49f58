"""`factcheck check`: read articles, find what does not fit, keep it in the desk, print the most important."""

import gc
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import attrs

import sources
from claims.store import ReadingStore
from factcheck.commands.hints import desk_option
from factcheck.commands.stamp import stamped
from factcheck.config import Config
from factcheck.desk.folder import Desk
from factcheck.desk.learning import Lessons
from factcheck.desk.precedents import Precedents
from factcheck.errors import FactcheckError
from factcheck.gather import Gathered, by_story, default_story
from factcheck.model import Report
from factcheck.order import RANK
from factcheck.output.places import apart
from factcheck.output.progress import progress
from factcheck.output.screen import Screen, screen
from factcheck.output.writing import STDOUT, writing
from factcheck.report.document import document, with_totals
from factcheck.report.encode import dump_line, dumps
from factcheck.report.summary import Summary, rendered, summarise
from factcheck.run import check_stories
from factcheck.settings import settings

COLLECT = (200_000, 20, 20)
"""Thresholds of the garbage collector while articles are read: millions of small values that all stay alive make
its usual ones cost a tenth of the whole check (26.4 against 24.2 s of CPU for 200 articles)."""
NOTHING = (
    "nothing could be read: name .txt, .md, .html, .json or .jsonl articles, folders or archives of them, "
    "or addresses of pages"
)
Write = Callable[[dict[str, Any]], object]
"""Takes a report and writes it to a file that the user asked for."""
After = Callable[[Namespace, Sequence[Summary]], tuple[str, ...]]
"""Says what to do next."""


def next_steps(options: Namespace, summaries: Sequence[Summary]) -> tuple[str, ...]:
    """What the user may want to do now, ready to be typed."""
    where = desk_option(options.desk)
    which = "" if len(summaries) == 1 else " --story NAME"
    review = f"  factcheck review{where}   decide on the flags, one key each"
    report = f"  factcheck report{where}{which}   the whole report as JSON; --format html for people"
    found = any(summary.flags for summary in summaries)
    return ("", "Next:", *((review,) if found else ()), report)


def run(options: Namespace, after: After = next_steps) -> int:
    """The whole command; 0, 1 when `--fail-on` found a flag, 2 when nothing could be read."""
    gc.set_threshold(*COLLECT)
    streams = screen(quiet=options.quiet, no_color=options.no_color)
    chosen = settings(options.config)
    config = attrs.evolve(
        chosen, model=options.model or chosen.model, jobs=options.jobs, candidates=options.candidates
    )
    apart(asked(options), paths=options.paths, desk=options.desk)
    gathered = gather(options, streams, chosen.fields)
    if not gathered.stories:
        streams.problem(NOTHING)
        return 2
    summaries = check(options, config, gathered, streams)
    if STDOUT not in asked(options).values():
        streams.show(rendered(summaries))
    streams.hint(*after(options, summaries))
    return 1 if any(reaches(summary, options.fail_on) for summary in summaries) else 0


def gather(options: Namespace, streams: Screen, fields: Mapping[str, str]) -> Gathered:
    """Read the articles; what could not be read is said at once, and the rest goes on."""
    found = sources.read(options.paths, published=options.published, outlet=options.outlet, fields=fields)
    gathered = by_story(found, options.story or default_story(options.paths))
    for problem in gathered.problems:
        if problem.fatal or not streams.quiet:
            streams.problem(f"{problem.location}: {problem.reason}")
    return gathered


def check(options: Namespace, config: Config, gathered: Gathered, streams: Screen) -> tuple[Summary, ...]:
    """Check story by story: each report is in the desk and in the files asked for before the next is made.

    Raises FactcheckError, before the language model is loaded, when the desk or a file cannot be written.
    """
    articles = sum(map(len, gathered.stories.values()))
    with ExitStack() as stack:
        desk = stack.enter_context(Desk.open(options.desk))
        writers = outputs(options, len(gathered.stories), stack)
        tick = stack.enter_context(progress("reading", articles, console=streams.err, quiet=streams.quiet))
        store = ReadingStore(desk.analysis)
        reports = check_stories(gathered.stories, store, config=config, tick=tick)
        taught = lessons(desk, config)
        return tuple(finish(report, desk, taught, writers) for report in reports)


def lessons(desk: Desk, config: Config) -> Lessons:
    """What was learned at the desk; with the suppressor "accepted" switched off nothing is settled by it."""
    taught = desk.lessons()
    return attrs.evolve(taught, settled=Precedents(())) if "accepted" in config.off else taught


def asked(options: Namespace) -> dict[str, Path]:
    """What is to be written, by the option that names it."""
    wanted = {"--json": options.json, "--reports": options.reports}
    return {option: path for option, path in wanted.items() if path}


def outputs(options: Namespace, stories: int, stack: ExitStack) -> tuple[Write, ...]:
    """Open the files that the user asked for; they appear when `stack` is left without an error."""
    made: list[Write] = []
    if options.json:
        if stories > 1:
            raise FactcheckError(
                f"--json holds one story and there are {stories}: write them with --reports FILE.jsonl"
            )
        single = stack.enter_context(writing(options.json))
        made.append(lambda report: single(dumps(stamped(report, options))))
    if options.reports:
        many = stack.enter_context(writing(options.reports))
        made.append(lambda report: many(dump_line(stamped(report, options))))
    return tuple(made)


def finish(report: Report, desk: Desk, taught: Lessons, writers: Sequence[Write]) -> Summary:
    """Keep a report in the desk, with what was learned there; join what reviewers decided, and write it out."""
    before = desk.flags(report.story)
    made = desk.learned(document(report), taught)
    desk.save(made)
    joined = with_totals(desk.joined(made, made["story"]))
    for write in writers:
        write(joined)
    return summarise(joined, desk.fates(made, before))


def reaches(summary: Summary, level: str | None) -> bool:
    """Is there a flag of this severity or a worse one that the reviewers did not all dismiss?"""
    return level is not None and any(
        RANK[flag.severity] <= RANK[level] for flag in summary.flags if flag.decision != "dismissed"
    )
