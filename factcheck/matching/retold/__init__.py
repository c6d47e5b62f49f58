"""Short articles that retell a longer one: what they give otherwise."""
