"""Each condition is one bar, parted by how the programs stand before it."""

from charts.gate_bars import ORDER, gate_bars
from scoring.gates import GateState, Standing
from tests.charts.given import HOSTILE, drawn

MET, NOT_MET, OPEN = GateState.MET, GateState.NOT_MET, GateState.UNVERIFIED
NAMES = {"duration": "Durasi", "evidence": "Data dukung"}


def standings(*pairs):
    return [Standing(str(number), dict(zip(NAMES, states, strict=True))) for number, states in enumerate(pairs)]


GIVEN = standings((MET, OPEN), (MET, OPEN), (NOT_MET, MET))


def test_every_bar_adds_up_to_the_programs(t):
    figure = gate_bars(GIVEN, NAMES, t).figure

    assert [trace.name for trace in figure.data[:4]] == [str(state) for state in ORDER]
    assert [list(trace.x) for trace in figure.data[:4]] == [[2, 1], [0, 0], [0, 2], [1, 0]]
    assert figure.layout.barmode == "relative"
    assert {trace.marker.pattern.fillmode for trace in figure.data[:4]} == {"overlay"}


def test_what_fails_most_is_the_title_and_else_what_waits(indonesian):
    assert gate_bars(GIVEN, NAMES, indonesian).title == "Durasi paling sering belum terpenuhi: 1 program"
    assert gate_bars(GIVEN[:2], NAMES, indonesian).title == "Data dukung paling sering menunggu verifikasi: 2 program"
    assert gate_bars(standings((MET, MET)), NAMES, indonesian).title == "Semua syarat awal terpenuhi"


def test_the_sentence_and_the_table_say_the_same(indonesian):
    picture = gate_bars(GIVEN, NAMES, indonesian)

    assert "Data dukung: 1 terpenuhi dan 2 belum diverifikasi" in picture.sentence
    assert list(picture.table["belum terpenuhi"]) == [1, 0]


def test_a_hostile_condition_is_drawn_as_letters(t):
    names = {"duration": HOSTILE, "evidence": "x"}

    assert "<img" not in drawn(gate_bars(GIVEN, names, t).figure)


def test_no_program_at_all_says_that_nothing_is_open(t):
    assert gate_bars([], NAMES, t).title == t("charts.gate_bars.title_met")
