"""Whether anybody who holds everything that Haven leaves behind can tell who gave which anonymous note."""
