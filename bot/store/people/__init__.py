"""People, by keyed hashes: what they set for themselves, and who is told what admins must know."""
