"""The nouns of Haven: frozen values, no input or output."""
