"""The database under everything: its engines, its schema, and what its drivers complain of in our own words."""
