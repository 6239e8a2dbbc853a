"""The list at hand as a page has it, without a page; and a page asked again until its later answers are there."""

import time

from pages.shared.quick.at_hand import AtHand
from reports.results import results_of


def handed(study):
    results = results_of(study, most=1)
    programs = {program.code: program for program in study.programs}
    return AtHand(study, results, results.official, results.shortlist, study.candidates(), programs)


def until(app, seen, seconds=20.0):
    """Run a page again and again until something is seen on it."""
    end = time.monotonic() + seconds
    while not seen(app) and time.monotonic() < end:
        time.sleep(0.1)
        app.run()
    assert seen(app)
    return app


def said(app):
    """Give every sentence of a page."""
    return [one.value for one in (*app.title, *app.subheader, *app.markdown, *app.caption, *app.warning, *app.info)]


def told(app, part):
    return any(part in sentence for sentence in said(app))


def opened_more(app, topic):
    """Open the other rules at one topic; what a browser keeps open, a test opens again."""
    app.session_state["more_topic"] = topic
    return again(app)


def again(app):
    """Run a page with the other rules open."""
    app.session_state["more_rules"] = True
    return app.run()


def press(app, label):
    next(button for button in app.button if button.label == label).click()
    return again(app)
