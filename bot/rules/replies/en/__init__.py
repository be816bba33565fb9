"""The English lexicons of replies."""
