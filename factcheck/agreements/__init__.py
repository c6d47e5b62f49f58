"""What several articles tell alike."""
