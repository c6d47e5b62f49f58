"""The JSON Schema of reports, as it is shipped."""

from importlib import resources


def schema() -> bytes:
    """The text of `report.schema.json` (draft 2020-12), UTF-8."""
    return resources.files("factcheck.report").joinpath("report.schema.json").read_bytes()
