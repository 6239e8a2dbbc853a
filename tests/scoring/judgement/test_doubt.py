from scoring.judgement import Doubt, Doubted
from tests.scoring.listing import placed


def test_a_doubt_names_the_move_and_whom_it_is_told_of():
    doubted = Doubted(placed("A", other="B"), Doubt.OTHER_GONE, "B")

    assert (doubted.placed.program, doubted.program, str(doubted.doubt)) == ("A", "B", "other_gone")
