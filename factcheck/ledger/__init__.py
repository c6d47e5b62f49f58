"""What people decided, line after line: never changed, never lost, merged by git."""
