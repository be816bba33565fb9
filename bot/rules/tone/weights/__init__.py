"""What the linear part of the tone rules has learned."""
