"""Every number stands on the side on which its condition still holds."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.shared.entry_words import headline, judged_rows, nothing_judged, others, rounded, sentence, sentences
from pages.shared.entry_work import Entry
from scoring.portfolio import Condition, Lever, NoChange
from scoring.study import Study
from texts import LANGUAGES, texts_in

t = texts_in("id")

GATED = Condition("A", Lever.DURATION, False, reason=NoChange.OTHER_GATES)


@pytest.fixture
def study(make_program):
    return Study().with_programs([make_program("A", name="Kios *x*")])


def outside(lever, now, then, criterion="", **more):
    return Condition("A", lever, False, criterion, now, then, verified=True, **more)


def inside(lever, now, then, criterion=""):
    return Condition("A", lever, True, criterion, now, then, verified=True)


@given(st.floats(0, 1e13), st.integers(0, 4), st.booleans())
def test_a_number_is_rounded_to_its_side_and_no_further_than_one_step(value, decimals, up):
    found = rounded(value, decimals, up=up)

    step, hair = 10.0**-decimals, 1e-9 + value * 1e-15
    assert -hair <= ((found - value) if up else (value - found)) <= step + hair


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (
            outside(Lever.DURATION, 10.0, 8.5749, "duration_months"),
            "Durasi turun dari 10,0 bulan menjadi paling banyak 8,5 bulan.",
        ),
        (
            outside(Lever.COST, 2e9, 1_280_000_000.7),
            "Anggaran program turun dari Rp2 miliar menjadi paling banyak Rp1.280.000.000.",
        ),
        (
            outside(Lever.BUDGET, 2e10, 20_000_000_000.2 + 1e9),
            "Batas pagu daftar naik dari Rp20 miliar menjadi sedikitnya Rp21.000.000.001.",
        ),
        (
            inside(Lever.DURATION, 10.0, 12.0, "duration_months"),
            "Durasi naik dari 10,0 bulan sampai paling banyak 12,0 bulan.",
        ),
        (
            inside(Lever.BUDGET, 2e10, 4_328_000_000.0),
            "Batas pagu daftar turun dari Rp20 miliar sampai sedikitnya Rp4.328.000.000.",
        ),
        (
            replace(inside(Lever.BUDGET, 2e10, 4e9), none_beyond=True),
            "Batas pagu daftar turun dari Rp20 miliar sampai sedikitnya Rp4 miliar; "
            "di bawah itu tidak ada daftar yang memenuhi semua aturan.",
        ),
        (
            replace(inside(Lever.COST, 2e9, 4e9), none_beyond=True),
            "Anggaran program naik dari Rp2 miliar sampai paling banyak Rp4 miliar; "
            "di atas itu tidak ada daftar yang memenuhi semua aturan.",
        ),
        (
            inside(Lever.DURATION, 12.0, 12.0, "duration_months"),
            "Durasi tidak dapat naik lagi: 12,0 bulan sudah batasnya.",
        ),
        (inside(Lever.BUDGET, 2e10, 2e10), "Batas pagu daftar tidak dapat turun lagi: Rp20 miliar sudah batasnya."),
        (outside(Lever.DURATION, 6.04, 6.01, "duration_months"), "Durasi turun sedikit saja dari 6,0 bulan."),
        (outside(Lever.BUDGET, 2e10 - 0.4, 2e10 - 0.2), "Batas pagu daftar naik sedikit saja dari Rp20 miliar."),
    ],
)
def test_a_change_says_from_where_to_where_and_that_it_was_solved_again(study, one, said):
    assert sentence(one, study, t) == f"{said} ✓ dihitung ulang"


def test_a_change_that_could_not_be_verified_says_so(study):
    one = replace(outside(Lever.COST, 2e9, 1e9), verified=False)

    assert sentence(one, study, t).endswith("(belum dapat dipastikan)")


@pytest.mark.parametrize("reason", list(NoChange))
def test_what_was_never_to_be_verified_is_not_called_unverified(study, reason):
    said = sentence(Condition("A", Lever.BUDGET, False, reason=reason), study, t)

    assert t("entry.unverified") not in said
    assert t("entry.verified") not in said


def test_where_time_ran_out_sentence_and_headline_say_so(study):
    late = Condition("A", Lever.BUDGET, False, reason=NoChange.OUT_OF_TIME)
    short = Condition("A", Lever.COST, False, reason=NoChange.OUT_OF_REACH)
    found = Entry("A", (), (), None, (short, late))

    assert "waktu habis" in sentence(late, study, t)
    assert "Waktu habis" in headline(found, study, t)
    assert "Waktu habis" not in headline(replace(found, conditions=(short,)), study, t)
    assert "cukup untuk membawanya masuk" in headline(
        replace(found, conditions=(late, outside(Lever.COST, 2e9, 1e9))), study, t
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", list(NoChange))
def test_every_reason_has_its_sentence(study, language, reason):
    blank = Condition("A", Lever.COST, False, reason=reason)

    assert texts_in(language)("entry.lever_cost") in sentence(blank, study, texts_in(language))


def test_the_public_view_tells_no_score_and_no_weight(study):
    found = Entry("A", (), (), None, (outside(Lever.COST, 2e9, 1e9), outside(Lever.SCORE, 3.0, 4.63, "leverage")))

    assert len(sentences(found, study, t)) == 1
    assert sentences(replace(found, conditions=(GATED,)), study, t) == []
    assert judged_rows(found.conditions, study, t) == [("Nilai daya pengungkit", "3,00", "4,63", "ya")]


@pytest.mark.parametrize(
    ("criterion", "lever", "now", "then", "said"),
    [
        ("leverage", Lever.SCORE, 3.0, 4.631, "4,64"),
        ("risk", Lever.SCORE, 3.0, 1.366, "1,36"),
        ("leverage", Lever.WEIGHT, 0.05, 0.113456, "11,35\u00a0%"),
        ("leverage", Lever.WEIGHT, 0.05, 0.017361, "1,73\u00a0%"),
    ],
)
def test_a_score_or_weight_is_rounded_to_where_the_program_is_in(study, criterion, lever, now, then, said):
    ((_, _, found, _),) = judged_rows((outside(lever, now, then, criterion),), study, t)

    assert found == said


def test_a_weight_that_may_grow_stops_short_of_where_the_program_leaves(study):
    ((_, _, up, _), (_, _, down, _)) = judged_rows(
        (inside(Lever.WEIGHT, 0.05, 0.113456, "leverage"), inside(Lever.WEIGHT, 0.05, 0.017341, "leverage")), study, t
    )

    assert (up, down) == ("11,34\u00a0%", "1,74\u00a0%")


def test_the_headline_tells_the_cases_apart(study):
    def of(**more):
        return headline(
            Entry(**{"program": "A", "unmet": (), "unverified": (), "if_met": None, "conditions": (), **more}), study, t
        )

    failing = Condition("A", Lever.DURATION, False, reason=NoChange.OUT_OF_REACH)
    said = [
        of(),
        of(conditions=(inside(Lever.COST, 1.0, 2.0),)),
        of(conditions=(outside(Lever.COST, 2.0, 1.0),)),
        of(conditions=(failing,)),
        of(unmet=("evidence",)),
        of(unmet=("evidence",), if_met=True),
        of(unmet=("evidence",), if_met=False),
    ]

    assert len(set(said)) == 7
    assert all("“Kios \\*x\\*”" in one for one in said)
    assert "Begitu terpenuhi, program ini masuk" in said[5]


def test_changes_that_do_it_and_those_that_do_not_are_told_apart(study):
    no_limit = Condition("A", Lever.BUDGET, False, reason=NoChange.NO_LIMIT)
    found = Entry("A", (), (), None, (outside(Lever.COST, 2e9, 1e9), no_limit, GATED))

    assert [text.split(" turun")[0] for text in sentences(found, study, t)] == ["Anggaran program"]
    assert [text.split("\\:")[0].split(":")[0] for text in others(found, study, t)] == ["Batas pagu daftar"]


def test_of_all_changes_nothing_is_said_before_all_are_answered(study):
    holds = Condition("A", Lever.SCORE, True, "leverage", reason=NoChange.HOLDS)
    late = Condition("A", Lever.WEIGHT, True, "leverage", reason=NoChange.OUT_OF_TIME)
    found = Entry("A", (), (), None, (holds, late))

    assert "setiap perubahan" not in nothing_judged(found, t, done=False)
    assert "(1 dicoba)" in nothing_judged(found, t, done=True)
    assert "Waktu habis sebelum 1 perubahan lain terjawab." in nothing_judged(found, t, done=True)
    assert "Waktu habis" not in nothing_judged(replace(found, conditions=(holds,)), t, done=True)
