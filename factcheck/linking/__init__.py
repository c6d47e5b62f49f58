"""What the articles of a story share: their entities, and the sources that they have in common."""
