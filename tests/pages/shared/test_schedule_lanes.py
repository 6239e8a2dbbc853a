from datetime import date

from pages.shared.schedule_lanes import busiest, headline, lanes_of, over_sentence, workload_frame
from scoring.workload import Workload
from texts import texts_in

t = texts_in("id")
BUSY = Workload("Kominfo", ("A", "B"), 2, 4 * 2019 + 2, 1)
CALM = Workload("DLH", ("C",), 1, 4 * 2019, 1)
NOBODY = Workload("", ("D",), 1, None)


def test_the_first_of_the_busiest_quarters_is_the_answer(make_program):
    short = make_program("A", start=date(2019, 7, 1), end=date(2019, 9, 30))
    long = make_program("B", start=date(2019, 8, 1), end=date(2020, 12, 31))
    undated = make_program("C", start=None)

    quarter, running = busiest([short, long, undated])

    assert (quarter.year, quarter.number, running) == (2019, 3, 2)
    assert (
        headline([short, long], [CALM], t)
        == "Paling banyak 2 dari 2 program berjalan dalam satu triwulan, yaitu TW III 2019"
    )
    assert headline([undated], [], t) == "1 program belum bertanggal mulai dan selesai"


def test_agencies_that_run_more_than_they_can_come_first(make_program):
    assert headline([make_program("A")], [BUSY, CALM, NOBODY], t) == (
        "1 dari 2 perangkat daerah menjalankan lebih banyak program daripada kemampuannya"
    )
    assert over_sentence(BUSY, {"A": "Kios *x*", "B": "Portal"}, t) == (
        "Kominfo menjalankan 2 program pada TW III 2019, kemampuannya 1: “Kios \\*x\\*” dan “Portal”."
    )


def test_a_lane_says_what_its_agency_runs_and_can():
    assert [lane.heading for lane in lanes_of([BUSY, CALM, NOBODY], t)] == [
        "Kominfo · 2 melebihi 1",
        "DLH · 1 dari 1",
        "Perangkat daerah belum disebut",
    ]
    assert lanes_of([NOBODY], t) is None


def test_the_workload_is_laid_out():
    frame = workload_frame([BUSY, Workload("DLH", ("C",), 1, None)], t)

    assert list(frame["Mulai"]) == ["TW III 2019", "–"]
    assert list(frame["Kemampuan"]) == ["1", "belum diatur"]
