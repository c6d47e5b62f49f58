"""Files, folders, archives, records and addresses on the way to articles."""
