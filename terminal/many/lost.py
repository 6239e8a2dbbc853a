"""What is left of a piece of work whose workers ended one after another."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Lost:
    """A piece that was tried as often as pieces are and never came back.

    tries  how often it was tried
    """

    tries: int


TRIES = 3
"""Times that a piece is tried: its worker may have been killed for no fault of the piece's."""
