"""`factcheck schema`: the JSON Schema of the report."""

from argparse import Namespace

from factcheck.output.screen import write_bytes
from factcheck.report.schema import schema


def run(_options: Namespace) -> int:
    """Print it."""
    write_bytes(schema())
    return 0
