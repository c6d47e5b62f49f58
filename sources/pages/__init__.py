"""Web pages: their text, and what they state about their article."""
