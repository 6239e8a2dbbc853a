from pages.shared.data_steps import DOORS


def test_each_page_of_a_row_has_a_door_called_by_its_section(open_page, mistakes):
    app = open_page("mend", language="en", intake=mistakes)

    labels = [door.proto.label for door in app.get("page_link")]
    assert [label for label in labels if label in ("List", "Mend", "Columns", "Merge", "Changes", "Studies")] == labels[
        1 : 1 + len(DOORS)
    ]
