def test_the_title_is_the_answer(open_page):
    app = open_page("home")

    assert app.title[0].value.startswith("12 program quick win untuk 2019–2020")


def test_home_asks_one_thing_and_offers_three_ways(open_page):
    app = open_page("home")

    assert [button.label for button in app.button] == [
        "Masukkan daftar program",
        "Jalankan sesi",
        "Tampilkan hasil",
    ]


def test_the_switch_turns_every_word(open_page):
    app = open_page("home", language="en")

    assert "quick-win" in app.title[0].value
    assert app.button[0].label == "Bring in a list of programs"
