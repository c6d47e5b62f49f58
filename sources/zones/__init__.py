"""Which part of a text is the article, and what every other part of it is."""
