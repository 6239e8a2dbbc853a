from dataclasses import replace

import numpy as np
import pytest

from pages.shared import state
from pages.shared.quick.frontier import shown, table_of, worked
from scoring.portfolio import named_packages
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed, told, until
from texts import texts_in

t = texts_in("id")


@pytest.fixture
def at(make_program):
    programs = tuple(
        make_program(code, 5 - number / 2, budget=(6 - number) * 1e9) for number, code in enumerate("ABCDE")
    )
    return handed(Study(programs=programs, rules=RuleSettings(number=2)))


def test_the_bound_is_there_before_the_first_list(at):
    portions = list(worked(at.question))

    assert portions[0].packages == ()
    assert len(portions[0].ceiling) >= len(portions[0].budgets) > 2
    assert [len(one.packages) for one in portions[1:]] == list(range(1, len(portions)))


def test_every_package_lies_under_the_bound(at):
    *_, last = worked(at.question)
    places, heights = zip(*last.ceiling, strict=True)

    assert all(package.value <= np.interp(package.cost, places, heights) + 1e-9 for package in last.packages)


def test_while_nothing_is_known_yet_the_curve_shown_last_keeps_its_own_list(at, monkeypatch):
    kept = {}
    monkeypatch.setattr(state, "remember", kept.__setitem__)
    monkeypatch.setattr(state, "recall", kept.get)
    curve, changed = next(worked(at.question)), handed(replace(at.study, rules=RuleSettings(number=3)))

    assert shown(None, at) == (None, at.shortlist)
    assert shown(curve, at) == (curve, at.shortlist)
    assert shown(None, changed) == (curve, at.shortlist)


def test_packages_are_named_with_what_came_and_went(at):
    *_, last = worked(at.question)

    table = table_of(named_packages(last.packages), at, t)

    assert table["Masuk"].tolist()[0] == "paket termurah"
    assert table["Keluar"].tolist()[0] == ""
    assert table[t("fields.budget")].is_monotonic_increasing
    assert "“Program A”" in " ".join(table["Masuk"])


def test_the_page_draws_it_by_itself_and_names_the_packages(open_page):
    app = until(open_page("rules"), lambda app: any("paket yang efisien" in one.label for one in app.expander))

    assert told(app, "tambahan pagu hanya sedikit menaikkan nilai daftar")
    app.session_state["packages"] = True
    app.run()
    assert any("Masuk" in one.value.columns for one in app.dataframe)
