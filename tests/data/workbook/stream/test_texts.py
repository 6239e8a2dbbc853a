from io import BytesIO

from data.workbook.stream.texts import read_texts
from tests.data.workbook.stream.making import MAIN, TEXTS


def test_runs_are_joined_and_readings_left_out():
    assert read_texts(BytesIO(TEXTS.encode())) == ["Kios", "Taman kota"]


def test_empty_and_escaped_texts_keep_their_place():
    part = f'<sst xmlns="{MAIN}"><si/><si><t>a_x005F_x000D_</t></si><si><t> b </t></si></sst>'

    assert read_texts(BytesIO(part.encode())) == ["", "a_x000D_", " b "]
