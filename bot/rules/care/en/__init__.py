"""What the care rules know of English: spellings, lexical fields, phrase patterns and weights."""
