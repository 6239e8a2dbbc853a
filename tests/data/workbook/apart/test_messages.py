from data.records import as_json, from_json
from data.workbook.apart.messages import Answer, Call
from data.workbook.problem import ProblemCode


def test_calls_and_answers_come_back_as_they_went_in():
    call = Call("a.b:c", 15.0)
    answer = Answer(ProblemCode.TOO_LARGE, {"kind": "rows", "found": 3}, last=True)

    assert (from_json(as_json(call), Call), from_json(as_json(answer), Answer)) == (call, answer)
