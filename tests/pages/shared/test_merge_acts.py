import pytest

from tests.pages.mending import listed, sentences
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, names, open_merge


def test_to_merge_is_meant_first_for_twins_and_to_keep_for_those_only_alike():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    first = [button.key for button in app.button if button.proto.type == "primary"]
    click(app, "merge_previous")

    assert first == ["merge_merge"]
    assert [button.key for button in app.button if button.proto.type == "primary"] == ["merge_keep"]


def test_a_choice_is_told_and_can_be_taken_back():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(app, "merge_merge")
    told = sentences(app)
    click(app, "merge_undo")

    assert "Tersimpan: program digabungkan." in told
    assert "Langkah terakhir diurungkan." in sentences(app)
    assert len(names(app)) == 7


def test_the_refusal_goes_once_the_question_is_answered():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(app, "merge_drop")
    refused = len(app.warning)
    click(app, "merge_keep")

    assert (refused, len(app.warning)) == (1, 0)


def test_the_reason_is_not_carried_over_to_the_next_group():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    app.text_input(key="merge_reason").input("Usulan lama")
    click(app, "merge_drop")

    assert app.text_input(key="merge_reason").value == ""


def test_a_choice_says_whose_it_is_and_which_programs_it_was_about():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    app.radio[0].set_value(1).run()
    click(app, "merge_merge")

    choice = app.session_state["desk"].lists.choices[0]
    assert choice.at is not None
    assert len(choice.places) == 2
    assert choice.stays == choice.places[1]


@pytest.mark.parametrize(
    ("lists", "labels"),
    [
        (2, ("Keep them as 2 programs", "Take 1 program off the list")),
        (3, ("Keep them as 3 programs", "Take 2 programs off the list")),
    ],
)
def test_english_counts_one_and_several_in_their_own_words(lists, labels):
    files = [listed({"name": "Kios"}, name=f"{number}.xlsx") for number in range(lists)]

    app = open_merge(desk_of(*files), language="en")

    assert tuple(app.button(key=key).label for key in ("merge_keep", "merge_drop")) == labels
