"""One look: measured colours, large type, nothing that moves."""

import plotly.graph_objects as go
import pytest

from charts.theme import COLOURS, INK, MUTED, PATTERNS, SYMBOLS, colour, dress, tint
from scoring.dimensions import Dimension


def test_every_dimension_has_its_own_colour_pattern_and_symbol():
    for look in (COLOURS, PATTERNS, SYMBOLS):
        assert set(look) == set(Dimension)
        assert len(set(look.values())) == len(Dimension)


@pytest.mark.parametrize("value", COLOURS.values())
def test_colours_stand_out_from_white(value):
    assert _contrast_on_white(value) >= 3.5


@pytest.mark.parametrize("value", [INK, MUTED])
def test_words_are_read_on_white(value):
    assert _contrast_on_white(value) >= 4.5


@pytest.mark.parametrize(("projector", "size"), [(False, 14), (True, 24)])
def test_type_is_large_enough(t, projector, size):
    figure = dress(go.Figure(), t, height=200, projector=projector)

    assert figure.layout.font.size == size
    assert figure.layout.hoverlabel.font.size == size


def test_decimals_follow_the_language(t):
    figure = dress(go.Figure(), t, height=200)

    assert figure.layout.separators == {"id": ",.", "en": ".,"}[t.language]


def test_nothing_zooms_or_explains_itself_in_a_legend(t):
    figure = dress(go.Figure(go.Bar(x=[1], y=[1])), t, height=200)

    assert figure.layout.dragmode is False
    assert figure.layout.showlegend is False
    assert figure.layout.xaxis.fixedrange
    assert figure.layout.title.text is None


def test_a_program_without_dimension_is_grey():
    assert colour(None) == MUTED


def test_a_tint_lies_between_the_colour_and_white():
    assert tint("#000000", 0.5) == "#808080"


def _contrast_on_white(value):
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
