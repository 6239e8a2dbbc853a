"""What is written in colour can be read: ink on every fill has the contrast that texts need."""

import pytest

from data.workbook.colours import ACCENT, INK, MUTED, TO_CONFIRM, TO_FILL, TO_MEND

WHITE = "FFFFFF"


@pytest.mark.parametrize(
    ("ink", "fill"),
    [(INK, TO_MEND), (INK, TO_CONFIRM), (INK, TO_FILL), (WHITE, ACCENT), (ACCENT, WHITE), (MUTED, WHITE)],
)
def test_ink_stands_out_from_its_fill(ink, fill):
    light, dark = sorted((luminance(ink), luminance(fill)), reverse=True)

    assert (light + 0.05) / (dark + 0.05) >= 4.5


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
