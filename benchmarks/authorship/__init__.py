"""Whether somebody who knows how colleagues write can tell who wrote an anonymous note."""
