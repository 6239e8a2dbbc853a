"""Programs, studies and ways to read a figure, for the tests of charts."""

import json
from dataclasses import replace
from datetime import date

from scoring.criteria import CRITERIA, Unit, typed
from scoring.dimensions import Dimension
from scoring.program import Program
from scoring.study import Study

HOSTILE = '<b>x</b> $a$ <img src=x onerror="alert(1)">'
LONG = "Pengembangan sistem informasi geospasial tata ruang terpadu untuk pelayanan perizinan seluruh kecamatan"

RATED = tuple(criterion.key for criterion in typed(CRITERIA) if criterion.unit is Unit.RATING)


def program(code="GOV-01", name="Portal layanan", dimension=Dimension.GOVERNANCE, *, rating=3.0, **facts):
    known = {
        "budget": 500e6,
        "start": date(2019, 8, 1),
        "end": date(2020, 1, 31),
        "duration_months": 6.0,
        "values": dict.fromkeys(RATED, rating),
    }
    return Program(code, name, dimensions=(dimension,) if dimension else (), **{**known, **facts})


def programs(count):
    """Programs over the six dimensions in turn, each with a score of its own."""
    return [
        program(
            f"P-{number:03d}",
            f"Program {number}",
            tuple(Dimension)[number % 6],
            rating=1 + 4 * ((number * 7) % count) / count,
        )
        for number in range(count)
    ]


def study(given):
    return Study(programs=tuple(given))


def by_code(given):
    return {each.code: each for each in given}


def named(given, name):
    return [replace(given[0], name=name), *given[1:]]


def traces(figure, name):
    return [trace for trace in figure.data if trace.name == name]


def drawn(figure):
    """Every text that plotly would draw or show under a pointer."""
    return json.dumps(json.loads(figure.to_json()), ensure_ascii=False)


def annotations(figure):
    return [annotation.text for annotation in figure.layout.annotations]
