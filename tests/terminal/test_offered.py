from dataclasses import fields

from terminal.arguments import Asked
from terminal.offered import OPTIONS, REPEATED, SIGNS


def test_every_option_has_a_sign_and_a_place_for_what_is_typed():
    offered = {option for options in OPTIONS.values() for option in options}

    assert offered <= set(SIGNS)
    assert offered <= {field.name for field in fields(Asked)}
    assert offered >= REPEATED
