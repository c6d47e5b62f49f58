"""The people, bodies, states and places that one article names."""
