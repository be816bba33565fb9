"""The outbox: what is planned, claimed, sent once and settled."""
