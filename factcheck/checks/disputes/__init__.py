"""Parties that contradict each other, as the articles report it."""
