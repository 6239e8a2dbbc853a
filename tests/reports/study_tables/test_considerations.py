from dataclasses import replace

from reports.study_tables.considerations import considered


def test_a_program_without_considerations_has_a_blank(t, study, consideration):
    code = "GOV-01"

    words = considered(code, replace(study, considerations=(consideration,)), t)

    assert words == ""


def test_each_consideration_names_reason_authority_person_and_time(t, study, consideration):
    code = "ECO-02"

    words = considered(code, replace(study, considerations=(consideration, consideration)), t)

    assert words.splitlines() == ["Durasi: Sudah berjalan (Tim Pelaksana, Ibu Sari, 5 Agustus 2019 10.30)"] * 2
