from pathlib import Path

from scoring import cautions
from scoring.cautions import CAUTIONS, CautionKind, find_cautions
from scoring.dimensions import Dimension
from scoring.judgement import judged_list
from tests.scoring.listing import program, study_of


def test_each_kind_has_a_file_and_a_place_in_the_order():
    room = Path(cautions.__file__).parent

    assert list(CAUTIONS) == list(CautionKind)
    assert all((room / f"{kind}.py").exists() and look.__name__ == kind for kind, look in CAUTIONS.items())


def test_a_splendid_split_of_one_program_raises_a_caution():
    whole = study_of(program("A", 5, name="Pasar Digital", agency="Disdag"), program("B", 3, name="Taman"))
    halves = [program(f"A{n}", 5, name=f"Pasar Digital tahap {n}", agency="Disdag", budget=50.0) for n in (1, 2)]
    split = study_of(*halves, program("B", 3, name="Taman"))

    assert [one.kind for one in find_cautions(whole)] == []
    assert [one.kind for one in find_cautions(split)] == [CautionKind.SPLIT_PROGRAM]


def test_what_is_sure_comes_before_what_is_guessed_whatever_its_kind():
    names = {"A": "Portal warga", "B": "Portal pasar"}
    apps = [program(code, 5, name=name, description="lihat ECO-01") for code, name in names.items()]
    apps.append(program("C", 5, name="e-Office", budget=900.0, agency="Dinas"))
    study = study_of(*apps, program("ECO-01", 1, Dimension.ECONOMY), number=3)

    found = find_cautions(study, judged_list(study))

    assert [one.sure for one in found] == sorted((one.sure for one in found), reverse=True)
    assert [str(one.kind) for one in found] == [
        "one_dimension",
        "one_agency",
        "starved_dimension",
        "only_apps",
        "missing_enabler",
        "missing_enabler",
    ]


def test_where_there_is_no_list_there_is_nothing_to_look_at():
    study = study_of(program("A"), number=5)

    assert judged_list(study).chosen == ()
    assert find_cautions(study) == ()
