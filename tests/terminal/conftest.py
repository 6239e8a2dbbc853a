"""Workbooks made for the tests: the template, filled in."""

from datetime import datetime

import pytest

from data.workbook.template import write_template
from scoring.criteria import CRITERIA, typed
from scoring.dimensions import Dimension
from scoring.program import Program
from texts import texts_in

MADE_AT = datetime(2019, 8, 5, 10, 30)


@pytest.fixture
def t():
    return texts_in("id")


@pytest.fixture
def program():
    def make(code, dimension=Dimension.GOVERNANCE, rating=3.0, **facts):
        """Give a program with one rating for every criterion; `risk` turns the other way."""
        ratings = {criterion.key: rating for criterion in typed(CRITERIA) if criterion.unit == "rating"}
        return Program(
            code,
            facts.pop("name", f"Program {code}"),
            {**ratings, "risk": 6.0 - rating, "rpjmd_alignment": 5.0, **facts.pop("values", {})},
            (dimension,),
            budget=facts.pop("budget", 1e9),
            duration_months=facts.pop("duration_months", 6.0),
            new_infrastructure=False,
            **facts,
        )

    return make


@pytest.fixture
def workbook(tmp_path, t):
    def write(programs, name="usulan.xlsx"):
        path = tmp_path / name
        path.write_bytes(write_template(t, programs=programs, made_at=MADE_AT))
        return str(path)

    return write


@pytest.fixture
def twelve(program, workbook):
    """Give a workbook of two programs in each dimension, the second of a dimension the better one."""
    programs = [
        program(f"{dimension.code_prefix}-{n}", dimension, float(n + 1), budget=n * 1e9)
        for dimension in Dimension
        for n in (1, 2)
    ]
    return workbook(programs)
