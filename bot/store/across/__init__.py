"""What goes across all tables: everything of one person or workspace, and everything under one master key."""
