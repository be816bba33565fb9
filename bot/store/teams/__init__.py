"""Teams, what is kept about their posts and settings, and the workspaces that they live in."""
