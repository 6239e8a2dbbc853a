"""Special considerations of a program, as the record tells them."""

from reports.gate_words import gate_short
from scoring.study import Study
from texts import Texts


def considered(code: str, study: Study, t: Texts) -> str:
    """Write each consideration of a program with its condition, reason, authority, name and time; blank without one."""
    return "\n".join(
        t(
            "report_workbook.consideration",
            gate=gate_short(consideration.gate, study, t),
            reason=consideration.reason,
            authority=t(f"authorities.{consideration.authority}"),
            name=consideration.name,
            at=consideration.at,
        )
        for consideration in study.considerations
        if consideration.program == code
    )
