"""Who says what: quotation marks, verbs of saying, speakers."""
