"""Scripts that make data files of the bot from labelled texts; no part of the installed package."""
