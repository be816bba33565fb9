"""Journals, conversations and letters: sealed under a key of the person's own."""
