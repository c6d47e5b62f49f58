"""Text as its reader takes it in, whatever characters it is printed with."""
