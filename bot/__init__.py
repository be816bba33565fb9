"""The platform-neutral core of Haven: it decides what a team is asked, and knows no chat platform."""
