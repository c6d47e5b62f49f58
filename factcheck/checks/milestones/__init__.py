"""Milestones: what happens once to somebody or something, with day and place, read off the words of a sentence."""
