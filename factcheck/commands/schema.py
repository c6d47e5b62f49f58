"""`factcheck schema`: the JSON Schema of the report."""

from argparse import Namespace

from factcheck.report.schema import schema
from factcheck.screen import write_bytes


def run(_options: Namespace) -> int:
    """Print it."""
    write_bytes(schema())
    return 0
