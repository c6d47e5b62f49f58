"""Two articles that give one fact with two amounts."""
