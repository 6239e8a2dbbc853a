from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.workbook.compound import FIRST_BYTES, root_names
from tests.data.workbook.making_compound import compound

CORPUS = Path(__file__).parent / "corpus" / "files"


def test_the_names_at_the_root_are_told_from_those_inside_others():
    content = compound("Workbook", "Lampiran", inside=("WordDocument", "1Table"))

    assert root_names(content) == {"Workbook", "Lampiran"}


def test_a_directory_longer_than_a_sector_is_followed():
    names = [f"Bagian {n}" for n in range(20)]

    assert root_names(compound(*names)) == set(names)


@pytest.mark.parametrize(
    ("file", "name"), [("06_password_encrypted.xlsx", "EncryptedPackage"), ("16_legacy_xls.xls", "Workbook")]
)
def test_real_files_are_understood(file, name):
    assert name in root_names((CORPUS / file).read_bytes())


def test_neighbours_in_a_ring_come_to_an_end():
    content = compound("A", "B").replace(b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", b"\x01\0\0\0" * 3)

    assert root_names(content) == {"A", "B"}


@pytest.mark.parametrize("power", [0, 1, 2, 8, 13, 0xFFFF])
def test_sectors_of_a_size_that_there_is_not_give_no_names(power):
    content = bytearray(compound("Workbook"))
    content[30:32] = power.to_bytes(2, "little")
    content[68:72] = (0).to_bytes(4, "little")

    assert root_names(bytes(content)) == frozenset()


@given(st.binary(max_size=1500), st.integers(0, 1535))
def test_damage_gives_names_or_none_and_never_raises(noise, place):
    sound = compound("Workbook")
    damaged = sound[:place] + noise + sound[place + len(noise) :]

    assert root_names(FIRST_BYTES + noise) is not None
    assert root_names(damaged) is not None
