"""Checks of words of which nothing tells whom they mean."""
