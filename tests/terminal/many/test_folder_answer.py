from terminal.answer import FINE, REFUSED
from terminal.arguments import Asked
from terminal.many.books import RANK, TRY
from terminal.many.folder_answer import answer_of_folder


def test_every_workbook_of_a_folder_is_ranked_and_one_that_is_refused_stops_no_other(folder, t):
    answer = answer_of_folder(Asked("rank", folder), RANK, t, method="weighted_sum")

    books = answer.shape["workbooks"]
    assert answer.exit_code == FINE
    assert [(one["file"], len(one["programs"]), one["refused"]) for one in books] == [
        ("balikpapan.xlsx", 3, []),
        ("bontang.csv", 0, ["not_a_workbook"]),
        ("samarinda.xlsx", 2, []),
    ]
    assert list(books[0]["programs"][0]) == ["code", "name", "score", "rank"]
    assert "2 dari 3 buku kerja dikerjakan." in answer.text


def test_many_weights_are_tried_on_every_workbook(folder, t):
    answer = answer_of_folder(Asked("robustness", folder), TRY, t, method="topsis", draws=300, seed=1)

    first = answer.shape["workbooks"][0]["programs"][0]
    assert (answer.shape["draws"], answer.shape["seed"]) == (300, 1)
    assert list(first) == ["code", "name", "expected_rank", "p_top"]
    assert first["expected_rank"] == 1.0


def test_the_text_of_a_trial_says_how_many_stay_in_front(tmp_path, program, workbook, t):
    (tmp_path / "kota").mkdir()
    workbook([program(f"GOV-{n}", rating=1 + n / 4) for n in range(12)], "kota/a.xlsx")
    workbook([program("GOV-1")], "kota/b.xlsx")

    answer = answer_of_folder(Asked("robustness", str(tmp_path / "kota")), TRY, t, method="topsis", draws=300)

    _, heading, _, many, few = answer.text.replace("\n\n", "\n").splitlines()
    assert "Hampir selalu di 10 besar" in heading
    assert "10 dari 10" in many
    assert " dari " not in few


def test_a_folder_of_which_nothing_ranks_says_so_by_its_exit_code(tmp_path, t):
    (tmp_path / "a.xlsx").write_bytes(b"%PDF")

    assert answer_of_folder(Asked("rank", str(tmp_path)), RANK, t, method="topsis").exit_code == REFUSED
