from datetime import date, datetime

import pytest

from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules, RuleSettings
from scoring.study import Study
from terminal.answer import WrongUseError
from terminal.arguments import Asked
from terminal.rule_notes import check_agencies, rule_notes
from terminal.shortlist import shortlist

NOW = datetime(2019, 8, 5, 10, 30)


DATED = Candidate("A", None, 0.5, 1e9, start=date(2019, 1, 1), end=date(2020, 6, 30))
OPEN = Candidate("B", None, 0.5, 1e9)


@pytest.mark.parametrize(
    ("settings", "option"),
    [
        (RuleSettings(agency_minimum=1), "--per-agency"),
        (RuleSettings(agency_maximum=2), "--per-agency"),
        (RuleSettings(capacity=1), "--capacity"),
    ],
)
def test_a_rule_for_each_agency_is_refused_where_none_is_named(settings, option):
    with pytest.raises(WrongUseError) as wrong:
        check_agencies(settings, [DATED])

    assert (wrong.value.key, wrong.value.facts) == ("no_agency", {"option": option})


def test_a_rule_for_agencies_stands_where_one_is_named_or_none_was_typed():
    check_agencies(RuleSettings(agency_maximum=2), [Candidate("A", None, 0.5, agency="Bappeda")])
    check_agencies(RuleSettings(agencies={"Bappeda": Quota(1)}), [DATED])


def year(limit_year, *candidates, t):
    rules = Rules(1, more=(Rule(RuleKind.YEAR_BUDGET, 1e9, year=limit_year),))
    return rule_notes(rules, Study(), candidates, t)


def test_a_year_that_nobody_touches_is_said_to_change_nothing(t):
    (said,) = year(2021, DATED, t=t)

    assert (
        said == "Tidak ada calon yang tanggalnya menyentuh tahun 2021; batas anggaran tahun itu tidak mengubah apa pun."
    )
    assert year(2019, DATED, t=t) == year(2020, DATED, t=t) == ()


def test_a_year_that_only_undated_programs_may_touch_says_so(t):
    (said,) = year(2021, DATED, OPEN, t=t)

    assert said.endswith("hanya mengenai 1 calon yang tanggalnya belum lengkap.")


def test_a_program_that_must_be_in_says_why_it_cannot(program, workbook, t):
    late = program("GOV-9", duration_months=15.0)
    path = workbook([program("GOV-1"), program("GOV-2"), late])

    alone = shortlist(Asked("shortlist", path, number="1", must="GOV-9"), t, now=NOW)
    torn = shortlist(Asked("shortlist", path, number="1", must="GOV-9", must_not="GOV-9"), t, now=NOW)

    assert alone.notices == ("GOV-9 tidak memenuhi syarat awal: Durasi.",)
    assert torn.notices == (
        "GOV-9 harus masuk dan sekaligus tidak boleh masuk daftar; lepas salah satunya.",
        "GOV-9 tidak memenuhi syarat awal: Durasi.",
    )


def test_the_command_refuses_agencies_that_nobody_names(program, workbook, t):
    path = workbook([program("GOV-1"), program("GOV-2")])

    with pytest.raises(WrongUseError) as wrong:
        shortlist(Asked("shortlist", path, number="1", per_agency="1:2"), t, now=NOW)

    assert wrong.value.key == "no_agency"
