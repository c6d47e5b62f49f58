"""What a single line of a text is, and how lines that a program broke belong together."""
