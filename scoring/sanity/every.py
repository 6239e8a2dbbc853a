"""All checks of *uji kewajaran hasil* over one list, in the order of screens and papers."""

from collections.abc import Mapping

from scoring.matrix import DecisionMatrix
from scoring.methods import DEFAULT_METHOD, METHODS, Method
from scoring.sanity.anchors import move_each_anchor
from scoring.sanity.criteria import count_correlated_once, double_each_criterion, remove_each_criterion
from scoring.sanity.finding import Finding
from scoring.sanity.programs import add_each_decoy, clone_each_program, remove_each_agency, remove_each_program
from scoring.sanity.question import question
from scoring.weighting import Weighting


def check_sanity(
    matrix: DecisionMatrix,
    weighting: Weighting,
    method: Method = METHODS[DEFAULT_METHOD],
    *,
    agencies: Mapping[str, str] | None = None,
    **parameters: object,
) -> tuple[Finding, ...]:
    """Run every check under one method.

    agencies    name of the agency by program code; without it no agency is taken off the list
    parameters  of the method

    Raises
    ------
    ScoringError: what `question` refuses.
    """
    asked = question(matrix, weighting, method, **parameters)
    return (
        remove_each_program(asked),
        clone_each_program(asked),
        add_each_decoy(asked),
        remove_each_agency(asked, agencies or {}),
        double_each_criterion(asked),
        remove_each_criterion(asked),
        count_correlated_once(asked),
        move_each_anchor(asked),
    )
