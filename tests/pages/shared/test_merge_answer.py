import pytest

from data.lists import ChoiceKind, TwinChoice, gather
from pages.shared.merge_answer import answer
from tests.data.lists.making import listed, program
from texts import texts_in

SAME = program("Kios"), program("Kios")
ALIKE = program("Kios"), program("Kios", "Dinas B")


def found(*programs, kept=False, split=False):
    read = [listed(str(n), one) for n, one in enumerate(programs)] if split else [listed("a", *programs)]
    choices = [TwinChoice(twins.key, ChoiceKind.KEEP, twins.places) for twins in gather(read).twins] if kept else []
    return gather(read, choices)


@pytest.mark.parametrize(
    ("gathered", "sentence"),
    [
        (found(*SAME, split=True), "1 program tampaknya sama di 2 daftar"),
        (found(*SAME), "1 program tampaknya tercatat lebih dari sekali"),
        (found(*ALIKE), "1 kelompok program mirip; pastikan satu per satu"),
        (found(*SAME, kept=True), "Semua program kembar sudah diputuskan"),
        (found(program()), "Tidak ada program kembar"),
    ],
)
def test_the_answer_counts_what_waits(gathered, sentence):
    assert answer(gathered, texts_in("id")) == sentence
