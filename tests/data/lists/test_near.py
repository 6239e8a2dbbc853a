import pytest

from data.lists.near import CROWD, near_groups


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pengembangan e-Office", "Pengembangan e-Ofice"),
        ("Portal layanan terpadu", "Layanan terpadu: portal"),
        ("Portal layanan terpadu", "Program portal layanan terpadu Kota Balikpapan"),
        ("Kelurahan siaga", "Keluraan siaga"),
        ("Aplikasi e-office", "Aplikasi eoffice kota"),
    ],
)
def test_a_name_with_one_misspelt_word_other_order_or_fill_words_is_near(one, other):
    assert near_groups([one, "Gas metan TPA Manggar", other]) == ((0, 2),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Taman Kelurahan Balikpapan Utara", "Taman Kelurahan Balikpapan Timur"),
        ("Taman baca Gunung Sari Ilir", "Taman baca Gunung Sari Ulu"),
        ("Pembangunan taman tahap 1", "Pembangunan taman tahap 2"),
        ("Pembangunan taman tahap II", "Pembangunan taman tahap III"),
        ("Rehabilitasi gedung blok2019", "Rehabilitasi gedung blok2018"),
        ("Kios", "Kias"),
        ("Pengadaan CCTV simpang", "Pengadaan CCTV pasar induk"),
        ("", "Program dan kegiatan"),
    ],
)
def test_another_word_or_number_is_another_program(one, other):
    assert near_groups([one, other]) == ()


def test_names_that_are_near_in_a_chain_are_one_group():
    assert near_groups(["Kelurahan siaga", "Keluraan siaga", "Keluraan siagaa"]) == ((0, 1, 2),)


def test_a_word_in_which_a_crowd_differs_is_a_name():
    names = [f"Pelatihan kelurahan{chr(97 + number)}" for number in range(CROWD + 1)]

    assert near_groups(names) == ()
    assert near_groups(names[:2]) == ((0, 1),)
