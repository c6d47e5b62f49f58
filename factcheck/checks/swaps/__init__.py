"""Who did it to whom, read off two sentences: the van ran into the tram, the tram ran into the van."""
