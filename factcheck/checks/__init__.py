"""One module a family of flags; each holds two claims, or one, against a table of levels."""
