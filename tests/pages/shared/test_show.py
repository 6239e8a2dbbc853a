from scoring.study import Study
from tests.pages.shared.quick.handed import until


def test_a_picture_comes_with_its_sentence_and_its_numbers(open_page):
    app = open_page("home")

    assert any(text.value.startswith("Jumlah program menurut dimensi") for text in app.markdown)
    assert [expander.label for expander in app.expander] == ["Lihat angkanya"]
    assert not app.dataframe


def test_the_numbers_come_when_they_are_asked_for(open_page):
    app = open_page("home")

    app.session_state["numbers_shortlist"] = True
    app.run()

    assert len(app.dataframe[0].value) == 12


def test_the_next_step_is_named(open_page):
    app = open_page("home")

    assert any(text.value.startswith("Berikutnya:") for text in app.markdown)


def test_an_empty_study_is_invited_to_bring_a_list(open_page):
    app = open_page("ranking", study=Study())

    assert app.button[0].label == "Data"


def test_a_percent_sign_stays_with_its_number(open_page):
    app = until(open_page("quick_win"), told_in_percent)

    assert not [sentence for sentence in told_in_percent(app) if " %" in sentence]


def told_in_percent(app):
    return [one.value for one in (*app.subheader, *app.markdown, *app.caption) if "%" in one.value]
