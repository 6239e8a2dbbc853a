import numpy as np

from scoring.sanity.finding import Check, Finding, Moved, Summary, Trial, moved_between, trials_by

A_LITTLE, FAR = Moved("A", 1, 2), Moved("C", 5, 1)


def test_only_those_whose_place_differs_have_moved_the_farthest_first():
    found = moved_between("ABCD", np.array([1, 2, 3, 4]), np.array([2, 1, 3, 1]))

    assert found == (Moved("D", 4, 1), Moved("A", 1, 2), Moved("B", 2, 1))
    assert [moved.places for moved in found] == [3, 1, 1]


def test_a_finding_is_summed_up_for_one_sentence():
    finding = Finding(
        Check.DECOY_ADDED, ("A", "B", "C"), (Trial("A", ()), Trial("B", (A_LITTLE,)), Trial("C", (FAR, A_LITTLE)))
    )

    assert not finding.holds
    assert finding.summary == Summary(Check.DECOY_ADDED, 3, 2, ("A", "C"), subject="C", farthest=FAR)


def test_a_finding_that_moved_nobody_holds():
    finding = Finding(Check.PROGRAM_CLONED, ("A",), (Trial("A", ()),))

    assert finding.holds
    assert finding.summary == Summary(Check.PROGRAM_CLONED, 1, 0, ())


def test_a_check_that_tried_nothing_holds():
    assert Finding(Check.AGENCY_REMOVED, (), ()).holds
    assert Finding(Check.AGENCY_REMOVED, (), ()).summary.tried == 0


def test_of_trials_that_moved_somebody_equally_far_the_first_is_named():
    finding = Finding(Check.DECOY_ADDED, ("A", "B"), (Trial("X", (A_LITTLE,)), Trial("Y", (Moved("B", 3, 2),))))

    assert (finding.summary.subject, finding.summary.farthest) == ("X", A_LITTLE)


def test_those_who_come_over_the_cut_either_way_are_named():
    trial = Trial("X", (FAR, Moved("B", 2, 4), Moved("D", 4, 5)))

    assert trial.over_the_cut(3) == (FAR, Moved("B", 2, 4))


def test_each_subject_has_its_trial():
    assert trials_by({"X": (FAR,), "Y": ()}) == (Trial("X", (FAR,)), Trial("Y", ()))
