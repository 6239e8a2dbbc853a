"""The terminal's commands: each reads what was asked and gives an answer as words and as JSON."""
