"""One file for each chart: results in, a plotly figure out."""
