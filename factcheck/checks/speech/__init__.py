"""Checks of what is quoted: in which words, of whom, on which day."""
