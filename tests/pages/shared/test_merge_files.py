from tests.pages.mending import listed, sentences
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, names, open_merge

ODD = listed({"name": "Satu"}, {"name": "Dua", "budget": "murah"}, name="*odd* $x$.xlsx")


def test_every_file_says_what_it_gave_who_brought_it_and_when():
    app = open_merge(desk_of(KOMINFO, ODD))

    told = sentences(app)
    assert "**kominfo.xlsx** · 3 program · 0 perlu dilihat · masuk 9 Juli 2019 09.00 · Sri" in told
    assert "**\\*odd\\* \\$x\\$.xlsx** · 2 program · 1 perlu dilihat" in told


def test_a_settled_twin_within_a_file_is_no_longer_to_be_looked_at():
    twice = listed({"name": "Kios"}, {"name": "KIOS"}, name="dua.xlsx")
    app = open_merge(desk_of(twice))

    before = "1 perlu dilihat" in sentences(app)
    click(app, "merge_keep")

    assert before
    assert "0 perlu dilihat" in sentences(app)


def test_a_file_that_is_taken_out_takes_its_programs():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(app, "remove_1")

    assert names(app) == ["Portal layanan", "Kios layanan", "Peta banjir"]
    assert "Berkas dan programnya dikeluarkan" in sentences(app)


def test_the_file_of_the_sample_cannot_be_taken_out(open_page):
    app = open_page("merge")

    assert not any(button.key == "remove_0" for button in app.button)
