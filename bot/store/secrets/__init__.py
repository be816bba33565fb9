"""Keys: one for each person, in a key store apart, and the secrets that the database itself keeps."""
