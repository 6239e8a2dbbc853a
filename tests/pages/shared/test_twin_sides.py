from tests.pages.mending import listed
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, open_merge


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


def test_names_from_outside_stay_text():
    hostile = "**tebal** $x$ :red[y]"
    files = [listed({"name": hostile.upper() if n == "b" else hostile}, name=f"{n}.xlsx") for n in "ab"]

    app = open_merge(desk_of(*files))

    assert not app.exception
    assert len(app.radio) == 2
    assert not any(hostile in option for one in app.radio for option in one.options)
    click(app, "merge_keep")
    assert not any(hostile in text.value for text in app.markdown)
