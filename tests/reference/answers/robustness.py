"""What holds over many weights and scores."""

ANSWERS = {}
