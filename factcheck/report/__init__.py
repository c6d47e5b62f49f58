"""The report: one story's findings as JSON, its schema, and the same for people."""
