"""A list of 500 made-up programs: every value in it is an illustration."""

from random import Random

from data.samples.drawing import draw
from data.workbook.template import Words
from data.workbook.template.reference_sheet import fund_statuses
from scoring.criteria import BUDGET, DURATION
from scoring.dimensions import SUB_DIMENSIONS, Dimension
from scoring.program import Program

SEED = 500
ROWS = 500
LONG_MONTHS = (14, 16, 18, 24)
LONG_SHARE, BUILDING_SHARE = 0.06, 0.08
SHOWN_FACTS = (
    "name",
    "dimensions",
    "sub_dimension",
    "start",
    "end",
    "new_infrastructure",
    "fund_status",
    DURATION,
    BUDGET,
)


def large_programs(t: Words) -> tuple[Program, ...]:
    """Give 500 programs over the six dimensions in turn."""
    chance = Random(SEED)
    return tuple(_program(number, chance, t) for number in range(1, ROWS + 1))


def _program(number: int, chance: Random, t: Words) -> Program:
    dimension = tuple(Dimension)[number % len(Dimension)]
    sub_dimension = t(f"sub_dimensions.{chance.choice(SUB_DIMENSIONS[dimension])}")
    months = chance.choice(LONG_MONTHS) if chance.random() < LONG_SHARE else None
    drawn = draw(chance, dimension, months=months, builds=chance.random() < BUILDING_SHARE)
    return Program(
        code=f"P-{number:03}",
        name=t("samples.large_name", number=f"{number:03}", sub_dimension=sub_dimension),
        values=drawn.values,
        dimensions=(dimension,),
        sub_dimension=sub_dimension,
        budget=drawn.budget,
        fund_status=fund_statuses(t)[drawn.funding],
        start=drawn.start,
        end=drawn.end,
        duration_months=drawn.duration_months,
        new_infrastructure=drawn.new_infrastructure,
        illustrated=frozenset({*drawn.values, *SHOWN_FACTS}),
    )
