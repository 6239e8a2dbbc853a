from dataclasses import replace

import pytest

from pages.shared.quick.baseline_pieces import always, answer, sentences, stretches, table_of
from scoring.portfolio import BaselineBreaks, BaselinePiece, baseline_breaks
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed
from texts import texts_in

t = texts_in("id")


@pytest.fixture
def at(make_program):
    programs = [make_program(code, 5 - number) for number, code in enumerate("ABCD")]
    study = Study().with_programs(programs, "daftar.xlsx")
    return handed(replace(study, rules=RuleSettings(number=1, most=4, minimum=0)))


def breaks(*pieces):
    made = tuple(BaselinePiece(low, high, lists) for low, high, lists in pieces)
    every = [codes for piece in made for codes in piece.lists]
    depends = sorted({code for codes in every for code in codes if not all(code in other for other in every)})
    return BaselineBreaks(made, tuple(depends))


def test_each_program_leaves_where_its_value_no_longer_reaches_the_baseline(at):
    found = baseline_breaks(at.candidates, at.shortlist.rules, 0.0, 1.0)

    values = {candidate.code: candidate.value for candidate in at.candidates}
    assert always(found) == ("A",)
    ends = {code: stretches(code, found.pieces)[0][1] for code in found.depends}
    assert ends == pytest.approx({code: values[code] for code in "BC"})


def test_it_says_who_is_always_in_and_for_which_baselines_the_others_are(at):
    found = breaks((0.0, 0.25, (("A", "B", "C"),)), (0.25, 0.5, (("A", "B"),)), (0.5, 1.0, (("A", "D"),)))

    said = sentences(found, at, t)

    assert (
        answer(found, t) == "Dari 0,00 sampai 1,00, 1 program selalu masuk dan 3 program bergantung pada nilai dasar."
    )
    assert said == [
        "Selalu masuk (1): “Program A”.",
        "“Program C” masuk bila nilai dasar di bawah 0,250.",
        "“Program B” masuk bila nilai dasar di bawah 0,500.",
        "“Program D” masuk bila nilai dasar di atas 0,500.",
    ]


def test_a_program_that_comes_and_goes_has_every_stretch_named(at):
    found = breaks(
        (0.0, 0.2, (("A", "B"),)), (0.2, 0.4, (("A",),)), (0.4, 0.6, (("A", "B"),)), (0.6, 1.0, (("A", "C"),))
    )

    assert "“Program B” masuk bila nilai dasar di bawah 0,200 dan antara 0,400 dan 0,600." in sentences(found, at, t)


def test_stretches_that_meet_are_one(at):
    pieces = breaks((0.0, 0.2, (("A", "B"),)), (0.2, 0.4, (("A", "C"),))).pieces

    assert stretches("A", pieces) == ((0.0, 0.4),)
    assert stretches("C", pieces) == ((0.2, 0.4),)


def test_a_program_that_only_a_tie_lets_in_is_told_as_one(at):
    found = breaks((0.0, 1.0, (("A", "B"), ("A", "C"))))

    assert always(found) == ("A",)
    assert sentences(found, at, t)[1:] == [
        "“Program B” hanya masuk pada sebagian daftar yang sama baiknya.",
        "“Program C” hanya masuk pada sebagian daftar yang sama baiknya.",
    ]


def test_a_list_that_stays_and_rules_that_leave_none_are_said(at):
    assert answer(breaks((0.1, 0.3, (("A", "B"),))), t) == "Dari 0,10 sampai 0,30, daftar tetap sama: 2 program."
    assert answer(BaselineBreaks((), ()), t) == "Tidak ada daftar yang memenuhi semua aturan."
    assert sentences(BaselineBreaks((), ()), at, t) == []


def test_the_table_has_a_row_for_each_stretch_with_who_came_and_went(at):
    found = breaks((0.0, 0.25, (("A", "B", "C"),)), (0.25, 0.5, (("A", "D"),)), (0.5, 1.0, (("A",),)))

    table = table_of(found.pieces, at, t)

    assert table.values.tolist() == [
        ["0,000 sampai 0,250", "3", "–", "–"],
        ["0,250 sampai 0,500", "2", "“Program D”", "“Program B” dan “Program C”"],
        ["0,500 sampai 1,000", "1", "–", "“Program D”"],
    ]


def test_of_many_that_depend_the_rest_is_counted(make_program):
    many = handed(Study().with_programs([make_program(f"P{n}") for n in range(12)], "daftar.xlsx"))
    codes = tuple(f"P{n}" for n in range(12))

    said = sentences(breaks((0.0, 0.5, (codes,)), (0.5, 1.0, (("P0",),))), many, t)

    assert len(said) == 10
    assert said[-1] == "3 program lain yang bergantung disebut dalam tabel."
