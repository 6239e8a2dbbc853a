from tests.pages.mapping_files import MISSPELT, ODD, button, desk_of, open_mapping, select


def test_what_a_mapping_changed_is_told_for_its_file_alone():
    app = open_mapping(desk_of(MISSPELT, ODD))

    select(app, "mapping_file").set_value("file-1").run()
    button(app, "mapping_use").click().run()
    told = [one.value for one in app.info]
    select(app, "mapping_file").set_value("file-2").run()

    assert told == ["Pemetaan dipakai: 1 program terbaca, sebelumnya 1."]
    assert len(app.info) == 0
