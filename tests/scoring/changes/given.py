"""Lists of programs and their later versions, for the tests of what changed."""

from datetime import date

from hypothesis import strategies as st

from scoring.criteria import CRITERIA, Unit
from scoring.dimensions import Dimension
from scoring.program import Program

RATED = [criterion.key for criterion in CRITERIA if criterion.unit is Unit.RATING and not criterion.derived]


def program(code, rating=3.0, **facts):
    known = {
        "name": f"Program {code}",
        "values": dict.fromkeys(RATED, float(rating)),
        "dimensions": (Dimension.LIVING,),
        "duration_months": 6.0,
        "budget": 1e8,
    }
    return Program(code, **{**known, **facts})


ratings = st.integers(1, 5).map(float)


@st.composite
def any_program(draw, code):
    keys = draw(st.lists(st.sampled_from(RATED), unique=True, max_size=4))
    return Program(
        code,
        draw(st.sampled_from(["Kios", "kios.", "Portal", "CCTV", ""])),
        agency=draw(st.sampled_from(["", "Dinas A", "Dinas B"])),
        values={**dict.fromkeys(RATED, 3.0), **{key: draw(ratings) for key in keys}},
        dimensions=tuple(draw(st.lists(st.sampled_from(Dimension), unique=True, max_size=2))),
        budget=draw(st.none() | st.integers(0, 9).map(lambda n: n * 1e8)),
        duration_months=draw(st.none() | st.integers(1, 14).map(float)),
        start=draw(st.none() | st.dates(date(2019, 1, 1), date(2020, 12, 31))),
        illustrated=frozenset(draw(st.sets(st.sampled_from(RATED), max_size=1))),
        extra=draw(st.dictionaries(st.sampled_from(["Catatan", "PIC"]), st.text(max_size=3), max_size=2)),
    )


@st.composite
def lists(draw, most=6):
    codes = draw(st.lists(st.sampled_from("ABCDEFGH"), unique=True, max_size=most))
    return tuple(draw(any_program(code)) for code in codes)
