from scoring.shortlist import Rules, Shortlist, ShortlistStatus


def test_the_states_are_the_words_of_the_interface():
    assert [str(status) for status in ShortlistStatus] == ["optimal", "feasible", "infeasible"]


def test_a_list_that_cannot_be_had_is_empty_and_promises_nothing():
    shortlist = Shortlist(ShortlistStatus.INFEASIBLE, Rules(3))

    assert (shortlist.chosen, shortlist.value, shortlist.cost, shortlist.gap) == ((), 0.0, 0.0, None)
    assert (shortlist.on_the_line, shortlist.equally_good) == ((), 0)
