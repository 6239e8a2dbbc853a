import pytest

from data.lists import ChoiceKind, TwinChoice, gather
from pages.shared.merge_answer import answer
from tests.data.lists.making import listed, program
from texts import texts_in

KIOS, PETA = program("Kios"), program("Peta")
ALIKE = KIOS, program("Kios", "Dinas B")


def found(*lists, kept=False):
    read = [listed(str(number), *programs) for number, programs in enumerate(lists)]
    choices = [TwinChoice(twins.key, ChoiceKind.KEEP, twins.places) for twins in gather(read).twins] if kept else []
    return gather(read, choices)


@pytest.mark.parametrize(
    ("gathered", "sentence"),
    [
        (found([KIOS], [KIOS]), "1 program tampaknya sama di 2 daftar"),
        (found([KIOS, PETA], [KIOS, PETA]), "2 program tampaknya sama di 2 daftar"),
        (found([KIOS, KIOS]), "1 program tampaknya tercatat lebih dari sekali"),
        (found([KIOS, KIOS], [PETA, PETA]), "2 program tampaknya tercatat lebih dari sekali"),
        (found([KIOS, KIOS, PETA], [PETA]), "2 program tampaknya tercatat lebih dari sekali"),
        (found([KIOS], [KIOS, PETA], [PETA]), "2 program tampaknya tercatat di lebih dari satu daftar"),
        (found(ALIKE), "1 kelompok program mirip; pastikan satu per satu"),
        (found([KIOS, KIOS], kept=True), "Semua program kembar sudah diputuskan"),
        (found([KIOS]), "Tidak ada program kembar"),
    ],
)
def test_the_answer_counts_what_waits_and_the_lists_it_stands_in(gathered, sentence):
    assert answer(gathered, texts_in("id")) == sentence
