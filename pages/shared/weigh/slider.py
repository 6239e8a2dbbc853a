"""Where the handles of the sliders stand: in percent, never beyond their end, whatever adding up leaves behind."""

from math import ceil

from scoring.weighting import Weighting

STEP, WHOLE = 0.5, 100.0

SAID = "%.1f"
"""What a screen reader says of a handle has the decimals of the text beside it."""

DIGITS = 6
"""What adding up leaves behind must move neither a handle nor the end of a slider from one run to the next."""


def handle(share: float, end: float = WHOLE) -> float:
    """Give a share in percent as a slider from 0 to an end can show it."""
    return min(max(round(100 * share, DIGITS), 0.0), end)


def end_of(weighting: Weighting, key: str) -> float:
    """Give the percent where the slider of a criterion ends: the next step from the largest share it can take."""
    steps = ceil(round(100 * weighting.room(key) / STEP, DIGITS))
    return min(max(steps * STEP, STEP), WHOLE)
