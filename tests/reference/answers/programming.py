"""Methods that solve linear programs."""

ANSWERS = {}
