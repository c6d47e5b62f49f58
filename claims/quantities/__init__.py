"""Amounts in a text: numbers with their bounds, units and what they count."""

from claims.quantities.finding import find, in_base_units

__all__ = ["find", "in_base_units"]
