from datetime import UTC, datetime

from reports.study_report import study_report
from reports.study_tables.gate_answers import gate_answers_table
from scoring.gates import GateAnswer, OwnGate
from scoring.program import Program
from scoring.study import Study
from texts import texts_in

NOON = datetime(2019, 10, 3, 12, tzinfo=UTC)
GATE = OwnGate("own_1", "Lahan milik kota", "Sri", NOON)
ANSWERS = (GateAnswer("A", "own_1", True, "Sri", NOON), GateAnswer("Z", "own_9", False, "Budi"))
STUDY = Study(programs=(Program("A", "Kios"),), own_gates=(GATE,), gate_answers=ANSWERS)


def test_every_answer_stands_with_who_and_when(t):
    rows = gate_answers_table(STUDY, t).rows

    assert rows[0] == ("A", "Kios", "Lahan milik kota", t("entry.answer_yes"), "Sri", NOON)


def test_an_answer_about_what_went_since_is_still_on_paper(t):
    rows = gate_answers_table(STUDY, t).rows

    assert rows[1] == ("Z", "Z", t("gates_short.gone"), t("entry.answer_no"), "Budi", None)


def test_the_report_has_the_table_where_anything_was_answered():
    t = texts_in("id")
    bare = Study(programs=STUDY.programs)

    with_answers, without = (study_report(one, t, made_at=NOON) for one in (STUDY, bare))

    assert "gate_answers" in [table.key for table in with_answers.tables]
    assert "gate_answers" not in [table.key for table in without.tables]
