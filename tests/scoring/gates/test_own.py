import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.gates import Gate, GateAnswer, OwnGate, answered, answers_by_program, own_gate
from tests.scoring.listing import NOON


def test_two_people_who_write_the_same_condition_write_one():
    mine, theirs = own_gate("Lahan sudah siap", by="Ani", at=NOON), own_gate("LAHAN sudah siap.", by="Budi")

    assert mine.key == theirs.key
    assert (mine.sentence, mine.by, mine.at) == ("Lahan sudah siap", "Ani", NOON)


def test_another_condition_has_another_key_also_where_a_sentence_was_written_anew():
    first = own_gate("Lahan sudah siap")
    anew = OwnGate(first.key, "Lahan milik kota")

    second = own_gate("Lahan sudah siap", [anew])

    assert len({own_gate("Operator ada").key, first.key, second.key}) == 3


def test_a_condition_that_is_there_already_is_refused():
    with pytest.raises(ScoringError) as refusal:
        own_gate(" lahan sudah siap", [own_gate("Lahan sudah siap")])

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.GATE_TWICE, {"gate": " lahan sudah siap"})


@pytest.mark.parametrize("sentence", ["", "  ", "…", "\u200b"])
def test_a_condition_without_words_is_refused(sentence):
    with pytest.raises(ScoringError) as refusal:
        own_gate(sentence)

    assert refusal.value.code is ErrorCode.GATE_UNNAMED


@pytest.mark.parametrize("gate", Gate)
def test_a_condition_of_the_teams_own_never_goes_by_the_key_of_another(gate):
    with pytest.raises(ScoringError) as refusal:
        OwnGate(str(gate), "Lahan sudah siap")

    assert refusal.value.code is ErrorCode.GATE_TWICE


answers = st.builds(GateAnswer, st.sampled_from("AB"), st.sampled_from("xy"), st.sampled_from([True, False, None]))


@given(st.lists(answers), answers)
def test_the_last_answer_counts_and_no_other_is_touched(before, new):
    found = answers_by_program(answered(before, new))

    expected = {(one.program, one.gate): one.met for one in [*before, new]}
    assert {(code, gate): met for code, gates in found.items() for gate, met in gates.items()} == expected
    assert sum((one.program, one.gate) == (new.program, new.gate) for one in answered(before, new)) == 1
