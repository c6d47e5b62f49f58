"""Attributes that news give somebody or something, read off many shapes of a sentence: since when, until when, where, why."""
