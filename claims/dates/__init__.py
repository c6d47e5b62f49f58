"""Expressions of time in a text, each as the stretch of days that it can mean."""

from claims.dates.finding import find, find_in

__all__ = ["find", "find_in"]
