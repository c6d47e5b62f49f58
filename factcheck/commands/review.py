"""`factcheck review`: the flags in the terminal, one after the other."""

import os
from argparse import Namespace

from factcheck.tui import app


def run(options: Namespace) -> int:
    """Open the review. Raises DeskError when there is no desk, or no terminal to draw on."""
    if options.no_color:
        os.environ["NO_COLOR"] = "1"
    return app.run(options.desk, story=options.story, reviewer=options.reviewer)
