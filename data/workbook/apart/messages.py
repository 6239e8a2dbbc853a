"""What is asked of a worker and how its answer begins."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.workbook.problem import Fact, ProblemCode


@dataclass(frozen=True)
class Call:
    """One task, asked.

    function  `module:function`
    seconds   what the task may take by the clock
    """

    function: str
    seconds: float


@dataclass(frozen=True)
class Answer:
    """One task, done or refused.

    refusal  the code of what was refused, its facts beside it; None where the task is done
    last     True where the worker has grown or served enough: another shall take its place
    """

    refusal: ProblemCode | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    last: bool = False
