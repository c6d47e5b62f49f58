"""Which articles come from one source and count once."""
