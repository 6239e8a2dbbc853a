"""Why a program that must be on the list cannot be."""

from collections.abc import Mapping

from charts.words import name_inside
from reports.gate_words import gate_short
from reports.study_tables.rules import NAMELESS
from scoring.gates import GateState
from scoring.shortlist import RuleKind, Rules
from scoring.study import Study
from texts import Texts


def forced_sentences(rules: Rules, study: Study, t: Texts, names: Mapping[str, str] = NAMELESS) -> list[str]:
    """Say of each program that must be on the list which condition, blank or other rule keeps it off."""
    asked = {kind: [rule.programs[0] for rule in rules.each() if rule.kind is kind] for kind in _BY_NAME}
    said: list[str] = []
    for code in dict.fromkeys(asked[RuleKind.MUST]):
        name = names.get(code, code)
        if code in asked[RuleKind.MUST_NOT]:
            said.append(t("report_workbook.forced.both_ways", program=name))
        said += _of_program(code, name, study, t)
    return said


_BY_NAME = (RuleKind.MUST, RuleKind.MUST_NOT)


def _of_program(code: str, name: str, study: Study, t: Texts) -> list[str]:
    standing = study.standings().get(code)
    if standing is None:
        return []
    if failed := standing.gates(GateState.NOT_MET):
        gates = t.join([gate_short(gate, study, t) for gate in failed])
        return [t("report_workbook.forced.gates", program=name, gates=gates)]
    blank = next((row.missing for row in study.matrix().unranked if row.code == code), ())
    missing = t.join([name_inside(key, study.criteria, t) for key in blank])
    return [t("report_workbook.forced.unranked", program=name, missing=missing)] if blank else []
