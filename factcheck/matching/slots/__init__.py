"""Statements of two articles that say the same in like words up to one slot: a number, a time, a name, an opposite."""
