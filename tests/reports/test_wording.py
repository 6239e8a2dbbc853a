from reports.wording import criterion_name, dimension_name, key_name, missing_names, refusal_sentence
from scoring.criteria import Criterion
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program


def test_a_criterion_of_the_team_carries_its_own_label(t):
    own = Criterion("kebanggaan", label="Kebanggaan warga")

    name = criterion_name(own, t)

    assert name == "Kebanggaan warga"


def test_a_key_without_a_sentence_is_shown_as_it_is(t):
    key = "kebanggaan"

    name = key_name(key, t)

    assert name == "kebanggaan"


def test_a_program_without_a_dimension_is_asked_for_it_first(t):
    program = Program("X-01", "CCTV")

    missing = missing_names(program, ("impact_main", "impact_breadth", "risk"), t)

    assert missing == "Dimensi dan Risiko"


def test_no_dimension_has_a_name_too(t):
    dimensions = (Dimension.LIVING, None)

    names = [dimension_name(dimension, t) for dimension in dimensions]

    assert names == ["Smart Living", "Tanpa dimensi"]


def test_a_refusal_names_criteria_and_lists_in_words(t):
    unknown = ScoringError(ErrorCode.UNKNOWN_METHOD, method="sawah", offered=["saw", "vikor"])
    negative = ScoringError(ErrorCode.WEIGHT_NEGATIVE, criterion="risk", value=-1.0)

    sentences = [refusal_sentence(error, t) for error in (unknown, negative)]

    assert "saw dan vikor" in sentences[0]
    assert "Risiko" in sentences[1]
