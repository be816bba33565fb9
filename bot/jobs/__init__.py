"""What happens on the clock: planning who is due, relaying the outbox, upkeep."""
