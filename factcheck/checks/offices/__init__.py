"""Checks of the offices that people hold."""
