import json
from datetime import date

from scoring.dimensions import Dimension
from scoring.program import Program, Provenance
from terminal.answer import plain


def test_a_noun_of_the_domain_becomes_what_json_knows():
    program = Program(
        "GOV-01",
        "CCTV",
        {"risk": 2.0},
        (Dimension.GOVERNANCE,),
        start=date(2019, 7, 1),
        illustrated=frozenset({"risk", "budget"}),
        provenance=Provenance("usulan.xlsx", "Program", 7),
    )

    shape = plain(program)

    assert json.loads(json.dumps(shape)) == shape
    assert (shape["dimensions"], shape["start"], shape["illustrated"]) == (
        ["governance"],
        "2019-07-01",
        ["budget", "risk"],
    )
    assert shape["provenance"]["row"] == 7
