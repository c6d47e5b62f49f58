"""The table of a story: fact by fact what each article says, disagreement marked."""
