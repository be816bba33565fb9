"""The database under everything: opened, checked, migrated, and the two engines made one."""
