"""One file a revision, dated, additive first."""
