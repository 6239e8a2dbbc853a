from pathlib import Path

from terminal.many.books import OneBook, rank_one, try_one


def book(path, **told):
    return OneBook(Path(path).name, "weighted_sum", **told), Path(path).read_bytes()


def test_a_workbook_is_ranked(twelve):
    answer, _ = rank_one(*book(twelve))

    assert (len(answer.programs), answer.refused, answer.unranked) == (12, (), 0)
    assert (answer.programs[0].code, answer.programs[0].rank) == ("GOV-2", 1)


def test_many_weights_are_tried_on_a_workbook(twelve):
    answer, _ = try_one(*book(twelve, draws=500, seed=3))

    assert answer.programs[0].p_top["10"] == 1.0
    assert answer.programs[0].expected_rank < answer.programs[-1].expected_rank


def test_weights_of_ones_own_count(twelve):
    even, _ = rank_one(*book(twelve))
    own, _ = rank_one(*book(twelve, points={"risk": 1.0}))

    assert even.programs[0].score != own.programs[0].score


def test_a_file_that_is_no_workbook_is_refused_by_name():
    for work in (rank_one, try_one):
        answer, _ = work(OneBook("a.xlsx", "weighted_sum", draws=10), b"%PDF")
        assert answer.refused == ("not_a_workbook",)


def test_a_list_without_a_program_that_ranks_is_told(program, workbook):
    blank = program("GOV-1")
    blank.values.clear()
    path = workbook([blank])

    for work in (rank_one, try_one):
        answer, _ = work(*book(path, draws=10))
        assert answer.refused == ("no_rankable_program",)
