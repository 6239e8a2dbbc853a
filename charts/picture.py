"""What a chart hands to a page or a paper: the figure, the words around it, and its numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd
import plotly.graph_objects as go


@dataclass(frozen=True)
class Picture:
    """A chart with everything a reader needs who cannot see it.

    title     the finding, one sentence; plain text, so whoever shows it escapes it
    subtitle  the question and the unit; plain text
    figure    no title inside, height set in pixels, width left to the page
    sentence  what the chart shows, with numbers, for a screen reader and the back row; plain text
    table     the numbers drawn, unrounded, headed in the reader's language
    written   how the numbers of a column are written, where not as fractions with three decimals
    """

    title: str
    subtitle: str
    figure: go.Figure
    sentence: str
    table: pd.DataFrame
    written: Mapping[str, str] = field(default_factory=dict)
