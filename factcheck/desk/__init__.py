"""What checks found, as the review reads it, with the decisions of the ledger laid over it."""
