from dataclasses import replace
from datetime import UTC, datetime

import pytest

from data.desk import Desk
from data.lists import Lists
from pages.shared import cached
from scoring.study import Study
from tests.pages.conftest import ROOT, AppTest

AT = datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def open_versions(make_program):
    """Open the page on a study that was kept once for each list."""

    def opened(*lists, language="id", **settings):
        store = cached.store()
        kept = store.create(Study(**settings).with_programs(lists[0], "Uji"), Lists(), by="Sri", at=AT)
        for programs in lists[1:]:
            study = kept.study.with_programs(programs)
            kept = store.save(kept, study=study, lists=kept.lists, by="Budi", at=AT, what="correct")
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        app.query_params["lang"] = language
        app.session_state["desk"] = Desk(kept.study, kept.lists, kept)
        return app.run().switch_page("pages/versions.py").run()

    return opened


def test_one_version_invites_to_bring_another(open_versions, make_program):
    app = open_versions([make_program("A")])

    assert not app.exception
    assert app.title[0].value == "Baru ada satu versi daftar"


@pytest.mark.parametrize(("language", "said"), [("id", "naik 2 tempat"), ("en", "rose 2 places")])
def test_the_answer_names_who_moved_furthest(open_versions, make_program, language, said):
    before = [make_program("A", 5), make_program("B", 4), make_program("C", 2)]

    app = open_versions(before, [*before[:2], rated(before[2], 5.5)], language=language)

    assert not app.exception
    assert said in app.title[0].value


def test_each_changed_cell_stands_with_what_it_did_by_itself(open_versions, make_program):
    before = [make_program("A", 4), make_program("B", 3)]
    after = [before[0], replace(rated(before[1], 5), location="Balikpapan Kota")]

    app = open_versions(before, after)

    table = next(one.value for one in app.table if "Isian" in one.value)
    by_field = dict(zip(table["Isian"], table["Akibat perubahan ini sendirian"], strict=True))
    assert by_field["Lokasi"] == "tetap"
    assert set(table["Urutan program"]) == {"2 → 1"}


def test_a_program_that_left_stands_with_its_reason(open_versions, make_program):
    app = open_versions([make_program("A"), make_program("B", 4)], [make_program("A")])

    assert "1 program keluar" in [one.value for one in app.subheader]


def test_a_version_beside_itself_says_so(open_versions, make_program):
    app = open_versions([make_program("A")], [make_program("A", 4)])

    app.selectbox(key="version_before").set_value(app.selectbox(key="version_after").value).run()

    assert app.title[0].value == "Tidak ada yang berubah di antara kedua versi"
    assert any("versi yang sama" in one.value for one in app.info)


def test_a_version_in_which_two_programs_share_a_code_is_refused_in_words(open_versions, make_program):
    app = open_versions([make_program("A")], [make_program("A"), make_program("A", 4)])

    assert not app.exception
    assert any("dipakai dua program" in one.value for one in app.warning)


def test_a_method_other_than_the_default_is_compared_too(open_versions, make_program):
    before = [make_program("A", 5), make_program("B", 4)]

    app = open_versions(before, [before[0], rated(before[1], 5.5), make_program("C")], method="topsis")

    assert not app.exception
    assert "1 program baru" in [one.value for one in app.subheader]


def test_names_from_outside_are_shown_as_letters(open_versions, make_program):
    hostile = make_program("C", 2, name="**Tebal** $x$")
    before = [make_program("A", 5), make_program("B", 4), hostile]

    app = open_versions(before, [*before[:2], rated(hostile, 5.5)])

    assert r"\*\*Tebal\*\*" in app.title[0].value


def rated(program, rating):
    return replace(program, values=dict.fromkeys(program.values, rating))
