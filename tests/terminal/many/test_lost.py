from terminal.many.lost import TRIES, Lost


def test_a_piece_is_tried_more_than_once_before_it_is_lost():
    assert TRIES > 1
    assert Lost(TRIES).tries == TRIES
