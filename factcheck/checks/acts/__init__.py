"""Checks of acts: who did it to whom, where, why, how far, and whether at all."""
