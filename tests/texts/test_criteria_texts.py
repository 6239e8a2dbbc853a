import pytest

from scoring.criteria import BUDGET, CRITERIA, DURATION, IMPACT_BREADTH, Unit
from texts import LANGUAGES, texts_in

STEPS = ("step_1", "step_2", "step_3", "step_4", "step_5")
STEP_SIGNS = 90

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_criterion = pytest.mark.parametrize("criterion", CRITERIA, ids=lambda criterion: criterion.key)
every_rated_criterion = pytest.mark.parametrize(
    "criterion",
    [criterion for criterion in CRITERIA if criterion.unit is Unit.RATING and criterion.key != IMPACT_BREADTH],
    ids=lambda criterion: criterion.key,
)


def words(criterion, language, *parts):
    t = texts_in(language)
    return [t(f"criteria.{criterion.key}.{part}") for part in parts]


@every_language
@every_criterion
def test_a_criterion_asks_one_question_and_says_what_it_leaves_to_others_and_who_says_it_matters(criterion, language):
    question, excludes, basis = words(criterion, language, "question", "excludes", "basis")

    assert question.count("?") == 1
    assert question.endswith("?")
    assert excludes.count(".") == 1
    assert excludes.endswith(".")
    assert basis.endswith(".")


@every_language
@every_rated_criterion
def test_a_rated_criterion_has_five_short_steps_that_differ(criterion, language):
    steps = words(criterion, language, *STEPS)

    assert len({step.casefold() for step in steps}) == len(STEPS)
    assert max(map(len, steps)) <= STEP_SIGNS


@every_language
@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda criterion: criterion.key)
def test_only_a_rated_criterion_has_steps(criterion, language):
    t = texts_in(language)

    found = [step for step in STEPS if f"criteria.{criterion.key}.{step}" in t]

    assert bool(found) == (criterion.unit is Unit.RATING and criterion.key != IMPACT_BREADTH)


@every_language
@pytest.mark.parametrize("key", [DURATION, BUDGET, IMPACT_BREADTH])
def test_a_criterion_without_steps_says_its_scale_from_worst_to_best(key, language):
    worst, best = next(criterion.anchors for criterion in CRITERIA if criterion.key == key)
    t = texts_in(language)
    ends = [t.money(end) if key == BUDGET else t.number(end, 0) for end in (worst, best)]

    scale = t(f"criteria.{key}.scale", worst=worst, best=best)

    assert all(end in scale for end in ends)
    assert scale.index(ends[0]) < scale.index(ends[1])


@every_language
def test_no_two_criteria_ask_the_same(language):
    questions = [words(criterion, language, "question")[0] for criterion in CRITERIA]

    assert len(set(questions)) == len(questions)


@pytest.mark.parametrize(("language", "rule"), [("id", "bukan ketentuan resmi"), ("en", "not an official rule")])
def test_a_criterion_that_no_source_names_says_that_it_is_not_official(language, rule):
    unsourced = {"impact_main", IMPACT_BREADTH, BUDGET}

    said = {c.key: words(c, language, "basis")[0] for c in CRITERIA if c.key in unsourced}

    assert all(rule in basis for basis in said.values()), said
