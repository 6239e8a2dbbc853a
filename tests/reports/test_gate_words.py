from dataclasses import replace

from reports.gate_words import gate_headings, gate_sentence, gate_short
from scoring.gates import Gate, OwnGate

LONG = "Lahan sudah bersertifikat dan tidak dalam sengketa dengan pihak mana pun"


def test_conditions_of_every_study_are_named_by_the_texts(study, t):
    assert gate_short(Gate.EVIDENCE, study, t) == "Data dukung"
    assert gate_sentence("duration", study, t) == "Selesai paling lama 12 bulan"


def test_the_teams_own_are_named_in_its_words_cut_only_where_there_is_no_room(study, t):
    study = replace(study, own_gates=(OwnGate("own_1", LONG.replace(" ", "\n", 1)),))

    assert gate_short("own_1", study, t) == "Lahan sudah bersertifikat dan tidak…"
    assert gate_sentence("own_1", study, t) == LONG


def test_a_condition_that_was_taken_out_is_said_to_be_gone(study, t):
    assert gate_short("own_1", study, t) == gate_sentence("own_1", study, t) == "syarat yang sudah dihapus"


def test_headings_that_read_alike_are_numbered(study, t):
    own = tuple(OwnGate(f"own_{n}", sentence) for n, sentence in enumerate(("Durasi", "Lahan", "Durasi")))

    headings = gate_headings(replace(study, own_gates=own), t)

    assert list(headings) == [*Gate, "own_0", "own_1", "own_2"]
    assert list(headings.values())[5:] == ["Durasi (2)", "Lahan", "Durasi (3)"]
