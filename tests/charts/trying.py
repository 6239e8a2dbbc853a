"""Answers of many tries, made up to the place, for the tests of charts that show them."""

import numpy as np

from scoring.robustness import Robustness


def tried(shares, codes=None, draws=1000):
    """Give an answer from the share of each place, one row a program."""
    table = np.array(shares, dtype=np.float64)
    codes = tuple(codes or [f"P-{number:03d}" for number in range(len(table))])
    return Robustness(draws, 0, codes, (), table, np.empty((len(table), 0)), np.full((len(table),) * 2, 0.5))


def parts(figure, role):
    """Give the traces that play a part in a figure, by the name that the chart gave the part."""
    return [trace for trace in figure.data if trace.meta == role]


def firm(codes):
    """Give an answer in which every program always takes its place in the order given."""
    return tried(np.eye(len(codes)), codes)
