"""The platforms that Haven ships with; each package implements `bot.ports.Platform` and none imports another."""
