"""Ways to weigh."""

ANSWERS = {}
