"""The history of a map: its steps, and what they say."""
