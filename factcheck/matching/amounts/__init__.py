"""Amounts of a story as facts: what is counted or measured, what is said of it, and what sets it apart from others."""
