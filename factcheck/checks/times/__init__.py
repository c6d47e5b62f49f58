"""Checks of times against the date of the article, their tense, and the order of things."""
