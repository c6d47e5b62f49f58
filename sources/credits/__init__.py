"""Who wrote an article, who published it, and whom it was taken from."""
