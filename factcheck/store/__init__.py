"""What a desk and a ledger are kept in: SQLite files of known versions, JSON of the same bytes, drafts of files."""
