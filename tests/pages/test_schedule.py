"""The list over the quarters; other days become corrections of the list they came from."""

from dataclasses import replace
from datetime import date

import pytest

from data.desk import Desk
from data.lists import Lists
from scoring.schedule import later_end
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.test_judgement import moved


@pytest.fixture
def two(make_program):
    programs = [make_program("A", 5, agency="Kominfo"), make_program("B", 4, agency="Kominfo", fund_source="DAK")]
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=2, minimum=0))


def written(app):
    return [text.value for text in [*app.markdown, *app.warning, *app.info, *app.caption]]


def test_the_answer_is_the_busiest_quarter(open_page, two):
    app = open_page("schedule", study=two)

    assert app.title[0].value == "Paling banyak 2 dari 2 program berjalan dalam satu triwulan, yaitu TW III 2019"


def test_an_agency_that_judgement_gives_more_than_it_can_run_is_named(open_page, two):
    strict = replace(two, rules=RuleSettings(number=1, minimum=0, capacity=1))
    app = open_page("schedule", study=replace(strict, placed=(moved("B", other=""),)))

    assert app.title[0].value.startswith("1 dari 1 perangkat daerah")
    assert any("Kominfo menjalankan 2 program pada TW III 2019" in text for text in written(app))


def test_the_money_is_shown_by_source_and_by_year(open_page, two):
    app = open_page("schedule", study=two)

    app.segmented_control(key="money_by").set_value("source").run()
    by_source = [text.value for text in app.subheader]
    app.segmented_control(key="money_by").set_value("year").run()

    assert any("menanggung Rp1 miliar, 50\u00a0%" in text for text in by_source)
    assert any("Tahun 2019 memerlukan" in text.value for text in app.subheader)


def test_without_a_list_the_clash_is_named(open_page, two):
    app = open_page("schedule", study=replace(two, rules=RuleSettings(number=9, minimum=0)))

    assert app.title[0].value == "Jadwal menunggu: aturan belum memberi daftar"
    assert "9 program" in app.warning[0].value


def test_programs_of_no_file_cannot_be_moved_here_and_that_is_said(open_page, two):
    app = open_page("schedule", study=two)

    assert any("kajian ini tidak menyimpan berkas asalnya" in text for text in written(app))


def type_days(app, row, **days):
    """Type days into a row of the table, as the browser hands them over."""
    kept = app.session_state["desk"].kept
    key = f"dates_{kept.revision if kept else 0}_False"
    app.session_state[key] = {"edited_rows": {row: days}, "added_rows": [], "deleted_rows": []}
    return app.run()


def test_a_day_typed_over_is_kept_with_who_and_can_be_taken_back(open_page, sample):
    app = open_page("schedule", intake=sample)
    app.session_state["who"] = "Sri"
    before = study_of(app).program(study_of(app).shortlist().chosen[0])

    type_days(app, 0, start="2020-03-01").button(key="dates_save").click().run()
    after = study_of(app).program(before.code)
    told = written(app)
    app.button(key="dates_undo").click().run()
    back = study_of(app).program(before.code)

    assert (after.start, after.end) == (date(2020, 3, 1), later_end(before.start, date(2020, 3, 1), before.end))
    assert (back.start, back.end) == (before.start, before.end)
    assert any("Tanggal 1 program tersimpan" in text for text in told)
    assert any("(Sri, " in text and "menjadi 01/03/2020" in text for text in told)


def test_an_end_before_the_start_is_said_and_cannot_be_kept(open_page, sample):
    app = open_page("schedule", intake=sample)

    type_days(app, 0, end="2018-01-31")

    assert any("sebelum mulai" in text for text in written(app))
    assert app.button(key="dates_save").disabled


def test_the_page_speaks_english(open_page, two):
    app = open_page("schedule", study=two, language="en")

    assert app.title[0].value == "At most 2 of 2 programs run in one quarter, Q3 2019"


def test_an_empty_desk_is_invited(open_page):
    app = open_page("schedule", study=Desk(Study(), Lists()).study)

    assert app.title[0].value == "Jadwal menunggu daftar"
