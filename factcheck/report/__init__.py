"""Reports for editors: JSON by the contract, and its schema."""
