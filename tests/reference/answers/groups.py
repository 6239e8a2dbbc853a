"""Orders put together, held beside each other, and followed through stages."""

ANSWERS = {}
