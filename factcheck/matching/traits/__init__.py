"""What single sentences say of one thing, by kinds of trait: its figures, its life, its makers, what it is."""
