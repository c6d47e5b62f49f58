"""Offices, and the people who hold them."""
