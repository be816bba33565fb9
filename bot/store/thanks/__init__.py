"""Rounds of thanks as far as they lie in tables: when, how and for whom, never who gave what."""
