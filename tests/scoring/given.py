"""Criteria, programs and lists that the tests of this room bring along."""

import numpy as np
from hypothesis import strategies as st

from scoring.criteria import Criterion, Group
from scoring.dimensions import Dimension
from scoring.matrix import build_matrix
from scoring.program import Program
from scoring.weighting import Weighting


def benefit(key, **more):
    return Criterion(key, anchors=(1.0, 5.0), **more)


def cost(key, **more):
    return Criterion(key, anchors=(5.0, 1.0), **more)


def criteria_like(directions):
    """Give a criterion for each sign: `+` the more the better, `-` the less the better."""
    return [benefit(f"c{i}") if sign == "+" else cost(f"c{i}") for i, sign in enumerate(directions)]


def programs_of(rows, criteria, dimension=Dimension.LIVING):
    return [
        Program(f"P{i}", f"Program {i}", dict(zip([c.key for c in criteria], row, strict=True)), (dimension,))
        for i, row in enumerate(np.asarray(rows, dtype=float).tolist())
    ]


def matrix_of(rows, criteria):
    return build_matrix(programs_of(rows, criteria), criteria)


def weighting_of(points, criteria):
    return Weighting.from_points(dict(zip([c.key for c in criteria], points, strict=True)), criteria)


@st.composite
def problems(draw, least=2, most=7):
    """Draw (rows, points, criteria): ratings 1 to 5, points 1 to 9, directions both ways."""
    criteria = criteria_like(draw(st.text("+-", min_size=1, max_size=5)))
    rating = st.integers(1, 5).map(float)
    rows = draw(
        st.lists(st.lists(rating, min_size=len(criteria), max_size=len(criteria)), min_size=least, max_size=most)
    )
    points = draw(st.lists(st.integers(1, 9), min_size=len(criteria), max_size=len(criteria)))
    return np.array(rows), np.array(points, dtype=float), criteria


@st.composite
def grouped_criteria(draw):
    """Draw criteria in two groups, at least one in each."""
    sizes = {group: draw(st.integers(1, 4)) for group in Group}
    return [benefit(f"{group}_{i}", group=group) for group, size in sizes.items() for i in range(size)]
