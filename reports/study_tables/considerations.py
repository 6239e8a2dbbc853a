"""Special considerations of a program, as the record tells them."""

from collections.abc import Sequence

from scoring.gates import Consideration
from texts import Texts


def considered(code: str, considerations: Sequence[Consideration], t: Texts) -> str:
    """Write each consideration of a program with its condition, reason, authority, name and time; blank without one."""
    return "\n".join(
        t(
            "report_workbook.consideration",
            gate=t(f"gates_short.{consideration.gate}"),
            reason=consideration.reason,
            authority=t(f"authorities.{consideration.authority}"),
            name=consideration.name,
            at=consideration.at,
        )
        for consideration in considerations
        if consideration.program == code
    )
