"""Checks of how names are written."""
