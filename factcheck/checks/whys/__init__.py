"""Why something happened, in the words of two articles: what was called off, shut, recalled, or died, and the cause given."""
