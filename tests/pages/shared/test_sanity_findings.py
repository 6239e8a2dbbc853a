"""One sentence for each check, and every trial that moves somebody."""

import pytest

from pages.shared.sanity_findings import Names, heading, over_the_cut, sentence, table, when
from scoring.sanity import AnchorEnd, Check, Finding, Moved, Trial
from texts import LANGUAGES, texts_in

t = texts_in("id")
NAMES = Names({"A": "Kios", "B": "Portal", "C": "CCTV"}, {"risk": "Risiko", "novelty": "Kebaruan"})
CODES = ("A", "B", "C")
UP, DOWN = Moved("B", 3, 1), Moved("A", 1, 2)


def finding(check, *trials):
    return Finding(check, CODES, trials)


def test_a_check_that_moves_nobody_says_so():
    found = finding(Check.PROGRAM_REMOVED, Trial("A", ()), Trial("B", ()))

    assert sentence(found, NAMES, 1, t) == "Satu program ditarik (2 percobaan): tidak satu program pun berpindah."


def test_a_check_that_moves_somebody_names_the_farthest_and_when():
    found = finding(Check.CRITERION_REMOVED, Trial("novelty", (DOWN,)), Trial("risk", (UP, DOWN)))

    assert sentence(found, NAMES, 2, t) == (
        "Satu kriteria ditinggalkan: 2 dari 2 percobaan menggeser urutan, 1 mengubah isi 2 besar. "
        "Paling jauh “Portal”, dari urutan 3 ke 1, ketika Risiko ditinggalkan."
    )


def test_what_could_not_be_tried_says_why():
    assert "korelasi di atas 0,8" in sentence(finding(Check.CRITERIA_CORRELATED), NAMES, 1, t)
    assert "perangkat daerah" in sentence(finding(Check.AGENCY_REMOVED), NAMES, 1, t)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", Check)
def test_every_check_has_its_sentences(check, language):
    speaker = texts_in(language)
    subject = "A" if "program" in check or "decoy" in check else "risk"
    trial = Trial(subject, (UP,), other="worst" if check is Check.ANCHOR_MOVED else "novelty", change=0.2)

    assert sentence(finding(check, trial), NAMES, 1, speaker)
    assert sentence(finding(check, Trial(subject, ())), NAMES, 1, speaker)


def test_an_agency_is_named_as_the_list_names_it():
    trial = Trial("Dinas A", (UP,))

    assert when(Check.AGENCY_REMOVED, trial, NAMES, t) == "ketika semua program Dinas A ditarik"


@pytest.mark.parametrize(
    ("end", "change", "words"),
    [
        (AnchorEnd.WORST, 0.2, "batas terburuk Risiko dijauhkan 20\u00a0%"),
        (AnchorEnd.BEST, -0.2, "batas terbaik Risiko didekatkan 20\u00a0%"),
    ],
)
def test_which_anchor_moved_which_way_is_said(end, change, words):
    assert when(Check.ANCHOR_MOVED, Trial("risk", (UP,), other=end, change=change), NAMES, t) == f"ketika {words}"


def test_criteria_that_go_together_raise_the_question():
    told = when(Check.CRITERIA_CORRELATED, Trial("risk", (UP,), other="novelty", change=0.87), NAMES, t)

    assert told.endswith("sejalan dengan Kebaruan (korelasi 0,87); menilai hal yang sama?")


def test_the_heading_counts_the_checks_that_change_who_leads():
    moves, stays = finding(Check.CRITERION_DOUBLED, Trial("risk", (UP,))), finding(Check.PROGRAM_CLONED, Trial("A", ()))

    untried = finding(Check.AGENCY_REMOVED)

    assert heading((moves, stays, untried), 2, t) == (
        "Uji kewajaran hasil: 1 dari 2 uji yang dapat dicoba mengubah isi 2 besar"
    )
    assert heading((stays, untried), 2, t) == (
        "Uji kewajaran hasil: tidak satu pun dari 1 uji yang dapat dicoba mengubah isi 2 besar"
    )
    assert over_the_cut(moves, 3) == []


def test_the_table_lists_every_trial_that_moves_somebody_those_over_the_line_first():
    found = (
        finding(Check.PROGRAM_REMOVED, Trial("C", ()), Trial("A", (Moved("B", 2, 3),))),
        finding(Check.CRITERION_REMOVED, Trial("risk", (UP, DOWN))),
    )

    listed = table(found, NAMES, 1, t)

    assert listed.to_numpy().tolist() == [
        ["ketika Risiko ditinggalkan", "Portal 3 → 1 dan Kios 1 → 2", "Portal masuk dan Kios keluar"],
        ["ketika “Kios” ditarik", "Portal 2 → 3", ""],
    ]


def test_the_page_tells_the_checks_once_they_are_done(open_page):
    app = open_page("sensitivity")

    for _ in range(50):
        if any(one.value.startswith("Uji kewajaran hasil: ") for one in app.subheader):
            break
        app.run()

    listed = next(one.value for one in app.markdown if one.value.startswith("- "))
    assert listed.count("\n- ") == len(Check) - 1
