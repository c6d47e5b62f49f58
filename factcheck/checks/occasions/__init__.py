"""When and where a thing happened that happens once, told by two articles in any of the words that news have for it."""
