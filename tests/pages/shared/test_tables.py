from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from pages.shared.tables import written_as
from texts import texts_in


@pytest.mark.parametrize(
    ("value", "how", "shown"),
    [
        (0.25, "n2", "0,25"),
        (1500000.0, "rupiah", "Rp1.500.000"),
        (date(2019, 7, 1), "day", "1 Jul 2019"),
        ("–", "n2", "–"),
    ],
)
def test_numbers_and_days_are_written_the_readers_way(value, how, shown):
    assert written_as(how, texts_in("id"))(value) == shown


def test_a_stacked_table_knows_its_headings_on_a_phone():
    def page():
        import pandas as pd

        from pages.shared.tables import show_stacked
        from texts import texts_in

        frame = pd.DataFrame({"Aturan": ["tepat 12 program"], 'Ter"sisa': ["mengikat"], "<b>": ["tetap"]})
        show_stacked(frame, texts_in("id"), key="rules", alt="Aturan")

    app = AppTest.from_function(page).run()

    (style,) = [one.proto.body for one in app.get("html")]
    assert '.st-key-stacked_rules td:nth-child(2) { --column: "Ter\\"sisa"; }' in style
    assert style.count("<") == 2
    assert app.table[0].value.iloc[0].tolist() == ["tepat 12 program", "mengikat", "tetap"]
