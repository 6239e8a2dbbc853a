def labelled(app, label):
    return next(button for button in app.button if button.label == label)


def test_forward_and_back_move_one_screen(open_page):
    app = open_page("presentation")
    first = app.title[0].value

    labelled(app, "Maju").click().run()

    assert app.title[0].value != first
    labelled(app, "Mundur").click().run()
    assert app.title[0].value == first


def test_the_last_screen_is_the_last(open_page):
    app = open_page("presentation")

    for _ in range(12):
        labelled(app, "Maju").click().run()

    assert not app.exception
    assert any(text.value == "7 / 7" for text in app.caption)


def test_every_screen_says_what_it_rests_on(open_page):
    app = open_page("presentation")

    assert any("Jumlah tertimbang" in text.value and "versi" in text.value for text in app.caption)
