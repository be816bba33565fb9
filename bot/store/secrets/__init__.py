"""Keys and what they seal: kept apart, taken over by newer ones, destroyed."""
