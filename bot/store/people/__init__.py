"""What people set for themselves, and everything about one of them in one place."""
