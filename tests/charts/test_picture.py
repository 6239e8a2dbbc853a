"""A picture is not changed after it is made."""

from dataclasses import FrozenInstanceError

import pandas as pd
import plotly.graph_objects as go
import pytest

from charts.picture import Picture


def test_a_picture_stays_as_it_was_made():
    picture = Picture("title", "subtitle", go.Figure(), "sentence", pd.DataFrame())

    with pytest.raises(FrozenInstanceError):
        picture.title = "another"
