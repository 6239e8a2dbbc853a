from data.lists import ListFile, RefusedFile
from data.lists.refused import not_brought


def test_a_name_that_came_is_off_whatever_it_ends_in_and_however_it_is_spelt():
    refused = [RefusedFile(ListFile(name, name, "")) for name in ("Usulan A.pdf", "usulan a 2.xlsx", "b.xlsx")]

    left = not_brought(refused, "USULAN A.xlsx")

    assert [one.file.filename for one in left] == ["usulan a 2.xlsx", "b.xlsx"]
