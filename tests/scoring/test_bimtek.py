from scoring.bimtek import Bimtek


def test_there_are_four_stages_in_their_order():
    assert [str(stage) for stage in Bimtek] == ["first", "second", "third", "fourth"]
