"""Which claims of two articles speak of one thing, and how they compare."""
