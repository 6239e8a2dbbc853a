from data.lists import gather
from pages.shared.twin_sides import value_labels
from tests.data.lists.making import listed as listing
from tests.data.lists.making import program
from tests.pages.mending import listed
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, open_merge
from texts import texts_in

T = texts_in("id")


def radio(app, key):
    return next(one for one in app.radio if one.key.endswith(f"_{key}"))


def test_the_program_that_says_most_leads():
    bare = listed({"name": "Portal layanan", "agency": "Dinas Kominfo", "budget": None}, name="a.xlsx")

    app = open_merge(desk_of(bare, KOMINFO))

    assert app.radio[0].value == 1
    assert radio(app, "budget").value == 1


def test_only_what_differs_is_asked_and_the_rest_is_folded_away():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    assert [one.key.rsplit("_", 1)[-1] for one in app.radio] == ["leading", "name", "budget"]
    assert any("18 isian yang sama" in expander.label for expander in app.expander)


def test_another_leading_program_brings_its_own_values():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    app.radio[0].set_value(1).run()

    assert radio(app, "budget").value == 1


def test_the_program_that_is_shown_as_the_start_is_used_though_twins_are_named_alike():
    files = [listed({"name": "Kios", "budget": budget}, name=f"{budget}.xlsx") for budget in (1_000, 2_000)]
    app = open_merge(desk_of(*files))

    app.radio[0].set_value(1).run()
    click(app, "merge_merge")

    desk = app.session_state["desk"]
    assert desk.study.programs[0].budget == 2_000
    assert desk.lists.choices[0].stays == desk.lists.choices[0].places[1]


def test_no_two_programs_to_start_from_are_labelled_alike():
    app = open_merge(desk_of(*(listed({"name": "Kios"}, name=f"{name}.xlsx") for name in "abc")))

    assert len(set(app.radio[0].options)) == 3


def test_the_program_that_is_dropped_is_the_one_not_shown_as_staying():
    files = [listed({"name": "Kios", "budget": budget}, name=f"{budget}.xlsx") for budget in (1_000, 2_000)]
    app = open_merge(desk_of(*files))

    app.radio[0].set_value(1).run()
    app.text_input(key="merge_reason").input("Usulan lama")
    click(app, "merge_drop")

    study = app.session_state["desk"].study
    assert [one.budget for one in study.programs] == [2_000]
    assert [one.program.budget for one in study.rejected] == [1_000]


def labels(key, *programs, taken=0):
    [twins] = gather([listing(str(number), one) for number, one in enumerate(programs)]).twins
    return value_labels(key, twins, taken, T)


def test_each_distinct_value_is_offered_once_with_the_programs_that_say_it():
    found = labels("budget", *(program(budget=budget) for budget in (9e8, 1e9, 9e8)), taken=2)

    assert found == {2: "Rp900.000.000 (program 1 dan 3)", 1: "Rp1.000.000.000 (program 2)"}


def test_two_values_that_are_written_alike_are_told_apart():
    found = labels("risk", program(values={"risk": 2.001}), program(values={"risk": 2.002}))

    assert found == {0: "2,00 (program 1)", 1: "2,00 (program 2)"}


def test_values_that_all_differ_stand_alone():
    assert labels("target", program(target="40"), program()) == {0: "40", 1: "–"}


def test_names_from_outside_stay_text():
    hostile = "**tebal** $x$ :red[y]"
    files = [listed({"name": hostile.upper() if n == "b" else hostile}, name=f"{n}.xlsx") for n in "ab"]

    app = open_merge(desk_of(*files))

    assert not app.exception
    assert len(app.radio) == 2
    assert not any(hostile in option for one in app.radio for option in one.options)
    click(app, "merge_keep")
    assert not any(hostile in text.value for text in app.markdown)
