"""Checks of headlines against their texts."""
