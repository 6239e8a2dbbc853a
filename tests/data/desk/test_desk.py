from data.desk import Desk
from data.lists import Lists
from scoring.study import Study


def test_a_desk_that_nobody_touched_has_nothing_to_undo():
    desk = Desk(Study(), Lists())

    assert (desk.kept, desk.past, desk.conflicts, desk.sample) == (None, (), (), False)
