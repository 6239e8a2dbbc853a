from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reports.study_report import study_report
from scoring.gates import GateAnswer, OwnGate
from scoring.scenarios import save_scenario
from scoring.study import Study
from tests.pages.test_judgement import moved
from texts import LANGUAGES, texts_in

NOON = datetime(2019, 10, 3, 12, tzinfo=UTC)


@pytest.fixture
def full(make_program):
    """Give a study whose report has every sheet that there can be."""
    programs = [make_program("A", 5), make_program("B", 4), make_program("C", 2)]
    gates = {
        "own_gates": (OwnGate("own_1", "Lahan milik kota", "Sri"),),
        "gate_answers": (GateAnswer("A", "own_1", True),),
    }
    study = replace(Study().with_programs(programs, "daftar.xlsx"), placed=(moved(),), **gates)
    return save_scenario(study, "Dasar", by="Sri", at=NOON)


def test_a_sample_is_a_draft(open_page):
    app = open_page("report")

    assert app.title[0].value.startswith("DRAF")


def test_a_list_without_illustration_is_no_draft(open_page, make_program):
    app = open_page("report", study=Study().with_programs([make_program("P-1"), make_program("P-2")], "daftar.xlsx"))

    assert not app.title[0].value.startswith("DRAF")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_of_the_file_is_named_on_the_page_as_it_is_in_the_file(open_page, full, language):
    app = open_page("report", study=full, language=language)

    shown = list(app.table[0].value.iloc[:, 0])
    assert shown == [table.title for table in study_report(full, texts_in(language), made_at=NOON).tables]
    assert len(shown) == 10
