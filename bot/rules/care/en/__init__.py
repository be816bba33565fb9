"""What the care rules know of English, as data: `docs/care-detection.md` says how it is used and how to change it.

`spelling` is read first; `idioms` and `sayings` are taken out; `crisis`, `danger` and `distress` hold the patterns, by
meaning, over the fields in `fields`, `people` and `moods`; `themes` and `weights.json` are for the linear model.
"""
