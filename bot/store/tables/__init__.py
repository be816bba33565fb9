"""Every table that Haven keeps; what may hold something about a person says so in its docstring."""
