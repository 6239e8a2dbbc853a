"""The rules of the house as topics: which hold in a study, and the figures that stand in their blanks."""

from pages.shared.rule_levers import least_of
from scoring.errors import ScoringError
from scoring.shortlist import DEFAULT_NUMBER, rules_for
from scoring.study import Study

TOPICS = (
    "scales",
    "equal_steps",
    "anchors",
    "clipping",
    "counting",
    "gate_weights",
    "budget",
    "weights",
    "official_score",
    "ties",
    "order",
    "blanks",
    "list_value",
    "number",
    "selection",
    "gates",
    "considerations",
    "other_methods",
    "sample",
    "not_offered",
)


def topics(study: Study) -> tuple[str, ...]:
    """Give the topics that hold: what is said of a sample is said only of one."""
    return TOPICS if study.illustrated else tuple(topic for topic in TOPICS if topic != "sample")


def facts(study: Study) -> dict[str, object]:
    """Give the figures that the sentences of the topics name."""
    return {
        "months": study.limits.max_months,
        "rating": study.limits.min_alignment,
        "first": study.limits.first,
        "last": study.limits.last,
        **_rules(study),
        "default_number": DEFAULT_NUMBER,
        "baseline": study.rules.baseline,
    }


def now(study: Study) -> dict[str, tuple[str, dict[str, object]]]:
    """Give the sentence, and its figures, that says how a topic stands in this study at the moment."""
    try:
        matrix = study.matrix()
        clipped, blank = len(matrix.clipped), len(matrix.unranked)
    except ScoringError:
        clipped, blank = 0, 0
    limit = study.rules.budget
    changed = study.weighting.origin != "default"
    return {
        "clipping": ("clipping_now_some" if clipped else "clipping_now_none", {"count": clipped}),
        "blanks": (f"blanks_now_{study.blanks}" if blank else "blanks_now_none", {"count": blank}),
        "budget": ("budget_now_none" if limit is None else "budget_now_limit", {"limit": limit}),
        "counting": (f"counting_now_{study.counting}", {}),
        "weights": ("weights_now_changed" if changed else "weights_now_default", {}),
    }


def _rules(study: Study) -> dict[str, int]:
    try:
        held = rules_for(study.rules, study.candidates())
    except ScoringError:
        held = rules_for(study.rules, ())
    return {"number": held.number, "minimum": least_of(study.rules, held)}
