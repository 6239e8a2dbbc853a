from types import SimpleNamespace

from pages.shared.file_choice import names_of


def test_files_of_one_name_are_told_apart_and_others_keep_theirs():
    files = [SimpleNamespace(id=str(n), filename=name) for n, name in enumerate(["a.xlsx", "b.xlsx", "a.xlsx"])]

    names = names_of(files)

    assert names == {"0": "a.xlsx", "1": "b.xlsx", "2": "a.xlsx (2)"}
