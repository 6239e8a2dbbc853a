from tests.pages.mending import listed, sentences
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, open_merge


def leading(app):
    return app.radio[0].options[0]


def test_one_group_is_at_hand_and_the_next_is_one_click_away():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    before = leading(app), "1 dari 3 kelompok; 1 di antaranya hanya mirip" in sentences(app)
    click(app, "merge_next")

    assert before == ("1 · **Portal layanan** · Dinas Kominfo", True)
    assert leading(app).startswith("1 · **Kios layanan**")


def test_from_the_first_the_way_back_leads_to_the_last():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(app, "merge_previous")

    assert leading(app) == "1 · **Peta banjir** · BPBD"
    assert "perangkat daerahnya berbeda" in sentences(app)


def test_when_the_last_is_settled_the_one_before_it_is_at_hand():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(click(app, "merge_previous"), "merge_keep")

    assert not app.exception
    assert leading(app).startswith("1 · **Kios layanan**")


def test_nothing_is_said_of_programs_that_are_only_alike_where_there_are_none():
    twice = ({"name": "Kios"}, {"name": "Kios"}, {"name": "Peta"}, {"name": "Peta"})
    app = open_merge(desk_of(listed(*twice)))

    assert "1 dari 2 kelompok" in sentences(app)
    assert "hanya mirip" not in sentences(app)
