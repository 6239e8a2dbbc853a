from reports.wording import missing_names, refusal_sentence
from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program


def test_a_program_without_a_dimension_is_asked_for_it_first(t):
    program = Program("X-01", "CCTV")

    missing = missing_names(program, ("impact_main", "impact_breadth", "risk"), t)

    assert missing == "Dimensi dan Risiko"


def test_a_refusal_names_criteria_and_lists_in_words(t):
    unknown = ScoringError(ErrorCode.UNKNOWN_METHOD, method="sawah", offered=["saw", "vikor"])
    negative = ScoringError(ErrorCode.WEIGHT_NEGATIVE, criterion="risk", value=-1.0)

    sentences = [refusal_sentence(error, t) for error in (unknown, negative)]

    assert "saw dan vikor" in sentences[0]
    assert "Risiko" in sentences[1]
