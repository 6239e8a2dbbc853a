"""Lists chosen under a budget and rules."""

ANSWERS = {}
