"""What the program writes: results, messages, progress, files."""
