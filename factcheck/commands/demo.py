"""`factcheck demo`: the sample story that comes along, checked."""

from argparse import Namespace
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.commands import check


def run(options: Namespace) -> int:
    """Check the sample as `check` would, in a desk that is thrown away unless `--desk` names one."""
    with resources.as_file(resources.files("factcheck") / "data" / "sample") as sample:
        options.paths = [str(sample)]
        if options.desk:
            return check.run(options)
        with TemporaryDirectory(prefix="factcheck-demo-") as folder:
            options.desk = Path(folder)
            return check.run(options, after=try_yourself)


def try_yourself(*_: object) -> tuple[str, ...]:
    """What a newcomer may do next."""
    return (
        "",
        "Next:",
        "  factcheck demo --desk factcheck.desk && factcheck review   decide on these flags in the terminal",
        "  factcheck check FOLDER   check a folder with your own articles on one story",
    )
