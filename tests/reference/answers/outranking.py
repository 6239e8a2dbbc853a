"""Methods that compare programs pair by pair."""

ANSWERS = {}
