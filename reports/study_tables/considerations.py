"""Special considerations of a program, as the record tells them."""

from collections.abc import Sequence

from charts.words import quoted
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


def aside_sentence(chosen: Sequence[str], study: Study, t: Texts) -> str:
    """Name the programs of a list for which a condition was set aside, and which; blank where there is none."""
    aside: dict[str, list[str]] = {}
    for consideration in study.considerations:
        if consideration.program in chosen:
            aside.setdefault(consideration.program, []).append(gate_short(consideration.gate, study, t))
    named = [
        t("placed.aside_one", program=quoted(study.program(code).name, t), gates=t.join(gates))
        for code, gates in aside.items()
    ]
    return t("placed.aside", programs=t.join(named)) if named else ""
