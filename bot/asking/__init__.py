"""What the dispatcher gathers for an ask: facts, a scene for the handler, a form that asks for more."""
