"""The review a line at a time, as `git add -p`: the same decisions, for a screen reader or a dumb terminal."""
