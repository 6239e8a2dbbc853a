from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from data.lists import ChoiceKind, ListFile, Lists, TwinChoice
from data.store import Kept
from data.store.together import MISSING, merge_changes
from data.workbook import Correction
from scoring.gates import Authority, GateAnswer, answered
from scoring.judgement import place, withdraw
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.program import Program
from scoring.rejected import Rejected
from scoring.scenario import Scenario
from scoring.study import Study
from scoring.typed_value import TypedValue
from scoring.weighting import Answers, Dialogue
from tests.data.store.given import NOON, judged

A, B, C = (Program(code, f"Program {code}") for code in "ABC")
FILES = (
    ListFile("f1", "dinas.xlsx", "1" * 64, {"E": "budget"}, (Correction("Program", 5, "budget", "100"),)),
    ListFile("f2", "camat.xlsx", "2" * 64),
)
STUDY = Study("Kajian", (A, B, C), typed_values=(TypedValue("A", "risk", 3.0, "RKA"),), version=1)
BASE = Kept("s", 1, STUDY, Lists(FILES, (TwinChoice("x", ChoiceKind.KEEP),)), NOON, "Ani")


def test_what_does_not_overlap_is_kept_from_both():
    mine = replace(STUDY, method="topsis"), with_file(BASE.lists, "f1", mapping={"E": "budget", "F": "name"})
    theirs = moved_on(replace(STUDY, name="Kajian 2020"), with_file(BASE.lists, "f2", corrections=(mended(7),)))

    merged = merge_changes(BASE, mine, theirs)

    assert merged.conflicts == ()
    assert (merged.study.method, merged.study.name) == ("topsis", "Kajian 2020")
    assert merged.lists.file("f1").mapping == {"E": "budget", "F": "name"}
    assert merged.lists.file("f2").corrections == (mended(7),)


def test_cells_of_one_file_that_two_mended_are_both_mended():
    mine = STUDY, with_file(BASE.lists, "f2", corrections=(mended(7),))
    theirs = moved_on(STUDY, with_file(BASE.lists, "f2", corrections=(mended(8),)))

    merged = merge_changes(BASE, mine, theirs)

    assert (set(merged.lists.file("f2").corrections), merged.conflicts) == ({mended(7), mended(8)}, ())


def test_one_cell_that_two_mended_stays_theirs_and_mine_is_offered():
    mine = STUDY, with_file(BASE.lists, "f2", corrections=(mended(7, "12"),))
    theirs = moved_on(STUDY, with_file(BASE.lists, "f2", corrections=(mended(7, "21"),)))

    merged = merge_changes(BASE, mine, theirs)

    (conflict,) = merged.conflicts
    assert conflict.path == ("lists", "files", "f2", "corrections", ("Program", 7, "budget"))
    assert (conflict.base, conflict.mine, conflict.theirs) == (MISSING, mended(7, "12"), mended(7, "21"))
    assert merged.lists.file("f2").corrections == (mended(7, "21"),)


def test_two_who_say_the_same_of_one_cell_do_not_disagree():
    first, second = (replace(mended(7), by=who, at=NOON) for who in ("Ani", "Budi"))
    theirs = moved_on(STUDY, with_file(BASE.lists, "f2", corrections=(first,)))

    merged = merge_changes(BASE, (STUDY, with_file(BASE.lists, "f2", corrections=(second,))), theirs)

    assert (merged.lists.file("f2").corrections, merged.conflicts) == ((first,), ())


def test_two_who_answer_different_questions_of_one_dialogue_are_both_heard():
    begun = STUDY.with_dialogue(Dialogue("ahp", (Answers("feasibility").judge("a", "b", 2),)))
    base = replace(BASE, study=begun)
    mine = begun.with_dialogue(Dialogue("ahp", (Answers("feasibility").judge("a", "b", 2).judge("b", "c", 3),)))
    theirs = begun.with_dialogue(Dialogue("ahp", (Answers("feasibility").judge("a", "b", 2).judge("a", "c", 5),)))
    theirs = theirs.with_dialogue(Dialogue("swing", (Answers("groups", most="impact", points={"feasibility": 40.0}),)))

    merged = merge_changes(base, (mine, base.lists), moved_on(theirs, base.lists))

    answers = merged.study.dialogue("ahp").at("feasibility")
    assert merged.conflicts == ()
    assert [answers.judged(*pair) for pair in ("ab", "bc", "ac")] == [2, 3, 5]
    assert merged.study.dialogue("swing").at("groups").points == {"feasibility": 40.0}


def test_two_who_judge_one_pair_differently_are_told():
    mine, theirs = (STUDY.with_dialogue(Dialogue("ahp", (Answers("s").judge("a", "b", n),))) for n in (2, 3))

    merged = merge_changes(BASE, (mine, BASE.lists), moved_on(theirs, BASE.lists))

    (conflict,) = merged.conflicts
    assert conflict.path == ("study", "dialogues", "ahp", "stages", "s", "judgements", ("a", "b"))
    assert merged.study.dialogue("ahp").at("s").judged("a", "b") == 3


def test_mine_takes_the_place_of_theirs_once_it_is_chosen():
    mine, theirs = (replace(STUDY, method="topsis"), BASE.lists), moved_on(replace(STUDY, method="vikor"), BASE.lists)

    merged = merge_changes(BASE, mine, theirs, mine_wins={("study", "method")})

    assert (merged.study.method, merged.conflicts) == ("topsis", ())


def test_a_file_taken_out_by_one_and_mended_by_the_other_is_laid_before_them():
    without = replace(BASE.lists, files=FILES[1:])
    changed = with_file(BASE.lists, "f1", corrections=(mended(9),))

    kept = merge_changes(BASE, (STUDY, without), moved_on(STUDY, changed))
    gone = merge_changes(BASE, (STUDY, changed), moved_on(STUDY, without))

    assert [(one.path, one.mine) for one in kept.conflicts] == [(("lists", "files", "f1"), MISSING)]
    assert kept.lists == changed
    assert [(one.path, one.mine) for one in gone.conflicts] == [(("lists", "files", "f1"), changed.files[0])]
    assert gone.lists == without


def test_programs_that_two_took_off_a_list_without_files_are_both_off():
    base = replace(BASE, lists=Lists())
    mine = replace(STUDY, programs=(B, C), rejected=(Rejected(A, "Ganda"),)), Lists()
    theirs = replace(base, study=replace(STUDY, programs=(A, C), rejected=(Rejected(B, "Batal"),), version=2))

    merged = merge_changes(base, mine, theirs)

    assert (merged.study.programs, merged.conflicts) == ((C,), ())
    assert {one.program.code for one in merged.study.rejected} == {"A", "B"}


def test_where_there_are_files_programs_follow_the_lists_and_are_no_conflict():
    mine = replace(STUDY, programs=(A,), version=2), with_file(BASE.lists, "f2", corrections=(mended(7),))
    theirs = moved_on(replace(STUDY, programs=(B,), version=2), BASE.lists)

    merged = merge_changes(BASE, mine, theirs)

    assert (merged.study.programs, merged.study.version, merged.conflicts) == ((A,), 2, ())


def test_the_order_of_files_is_theirs_unless_only_mine_is_another():
    turned = replace(BASE.lists, files=FILES[::-1])
    changed = with_file(BASE.lists, "f1", corrections=())

    merged = merge_changes(BASE, (STUDY, turned), moved_on(STUDY, changed))

    assert [file.id for file in merged.lists.files] == ["f2", "f1"]
    assert merged.lists.file("f1").corrections == ()


def test_both_files_that_two_brought_are_there():
    mine = STUDY, replace(BASE.lists, files=(*FILES, ListFile("f3", "lurah.xlsx", "3" * 64)))
    theirs = moved_on(STUDY, replace(BASE.lists, files=(*FILES, ListFile("f4", "rw.xlsx", "4" * 64))))

    merged = merge_changes(BASE, mine, theirs)

    assert [file.id for file in merged.lists.files] == ["f1", "f2", "f4", "f3"]


def test_two_who_answer_for_different_programs_and_move_different_ones_are_both_heard():
    mine = replace(STUDY, gate_answers=(GateAnswer("A", "own_1", True),), placed=(moved_in("A"),))
    theirs = replace(STUDY, gate_answers=(GateAnswer("B", "own_1", False),), placed=(moved_in("B"),))

    merged = merge_changes(BASE, (mine, BASE.lists), moved_on(theirs, BASE.lists))

    assert {one.program: one.met for one in merged.study.gate_answers} == {"A": True, "B": False}
    assert ({one.program for one in merged.study.placed}, merged.conflicts) == ({"A", "B"}, ())


def test_one_answer_that_two_gave_otherwise_stays_theirs_and_mine_is_offered():
    mine, theirs = (replace(STUDY, gate_answers=(GateAnswer("A", "own_1", met),)) for met in (True, False))

    merged = merge_changes(BASE, (mine, BASE.lists), moved_on(theirs, BASE.lists))

    assert [one.path for one in merged.conflicts] == [("study", "gate_answers", ("A", "own_1"))]
    assert merged.study.gate_answers == theirs.gate_answers


def test_scenarios_and_stages_that_two_kept_are_all_there():
    mine, theirs = judged(STUDY), judged(STUDY)
    mine = replace(mine, bimtek=())
    theirs = replace(theirs, scenarios=(replace(theirs.scenarios[0], name="Lain"),))

    merged = merge_changes(BASE, (mine, BASE.lists), moved_on(theirs, BASE.lists))

    assert {one.name for one in merged.study.scenarios} == {"Dasar", "Lain"}
    assert (merged.study.bimtek, merged.conflicts) == (theirs.bimtek, ())


def test_one_name_that_two_gave_to_different_scenarios_is_told():
    mine, theirs = (replace(STUDY, scenarios=(Scenario("Dasar", STUDY.weighting, method=m),)) for m in ("vikor", "wpm"))

    merged = merge_changes(BASE, (mine, BASE.lists), moved_on(theirs, BASE.lists))

    assert [one.path for one in merged.conflicts] == [("study", "scenarios", "Dasar")]


steps = st.one_of(
    st.sampled_from(["topsis", "vikor", "moora"]).map(lambda key: ("study", {"method": key})),
    st.text("ab", max_size=2).map(lambda name: ("study", {"name": name})),
    st.integers(1, 3).map(lambda number: ("rules", {"number": number})),
    st.integers(1, 3).map(lambda months: ("limits", {"max_months": float(months)})),
    st.tuples(st.sampled_from("AB"), st.sampled_from(["risk", "novelty"]), st.integers(1, 3)).map(
        lambda typed: ("typed", TypedValue(typed[0], typed[1], float(typed[2]), "RKA"))
    ),
    st.builds(GateAnswer, st.sampled_from("AB"), st.sampled_from(["own_1", "own_2"]), st.booleans()).map(
        lambda one: ("answer", one)
    ),
    st.sampled_from("ABC").map(lambda code: ("place", moved_in(code))),
    st.sampled_from("ABC").map(lambda code: ("unplace", code)),
    st.sampled_from(["f1", "f2"]).map(lambda id_: ("remove", id_)),
    st.sampled_from(["f3", "f4"]).map(lambda id_: ("add", ListFile(id_, "baru.xlsx", id_))),
    st.tuples(st.sampled_from(["f1", "f2"]), st.sampled_from("EF"), st.sampled_from(["name", "budget", ""])).map(
        lambda told: ("map", told)
    ),
    st.tuples(st.sampled_from(["f1", "f2"]), st.integers(5, 7), st.sampled_from("12")).map(
        lambda told: ("correct", told)
    ),
    st.sampled_from(["f1", "f2"]).map(lambda id_: ("uncorrect", id_)),
    st.tuples(st.sampled_from("xy"), st.sampled_from(ChoiceKind)).map(
        lambda told: ("choose", TwinChoice(*told, reason="Ganda"))
    ),
)
edits = st.lists(steps, max_size=6)


@given(edits)
def test_to_merge_with_nobody_or_with_oneself_changes_nothing(mine):
    mine = after(mine)

    for theirs in (BASE, moved_on(*mine)):
        merged = merge_changes(BASE, mine, theirs)
        assert (leaves(merged.study, merged.lists), merged.conflicts) == (leaves(*mine), ())
    assert merge_changes(BASE, (STUDY, BASE.lists), moved_on(*mine)).lists == mine[1]


@given(edits, edits)
def test_no_change_of_either_side_is_lost_in_silence(mine, theirs):
    mine, theirs = after(mine), after(theirs)

    merged = merge_changes(BASE, mine, moved_on(*theirs))

    base, found, told = (
        leaves(STUDY, BASE.lists),
        leaves(merged.study, merged.lists),
        {c.path for c in merged.conflicts},
    )
    for side, wins in ((leaves(*mine), False), (leaves(*theirs), True)):
        for path in {*base, *side}:
            changed = base.get(path) != side.get(path)
            if changed and (wins or not any(path[: len(above)] == above for above in told)):
                assert found.get(path) == side.get(path), path


@given(edits, edits)
def test_the_sides_may_change_places_and_only_who_stays_changes(mine, theirs):
    mine, theirs = after(mine), after(theirs)

    one, other = merge_changes(BASE, mine, moved_on(*theirs)), merge_changes(BASE, theirs, moved_on(*mine))

    assert {c.path for c in one.conflicts} == {c.path for c in other.conflicts}
    assert {c.path: (c.mine, c.theirs) for c in one.conflicts} == {c.path: (c.theirs, c.mine) for c in other.conflicts}
    paths = {c.path for c in one.conflicts}
    chosen = merge_changes(BASE, theirs, moved_on(*mine), mine_wins=paths)
    assert leaves(chosen.study, chosen.lists) == leaves(one.study, one.lists)
    assert chosen.conflicts == ()


def test_five_hundred_forced_conflicts_are_all_told():
    told = 0
    for number in range(500):
        mine = replace(STUDY, name=f"mine {number}"), BASE.lists
        merged = merge_changes(BASE, mine, moved_on(replace(STUDY, name=f"theirs {number}"), BASE.lists))
        told += [(c.mine, c.theirs) for c in merged.conflicts] == [(f"mine {number}", f"theirs {number}")]

    assert told == 500


def test_a_part_that_is_not_there_says_so():
    assert repr(MISSING) == "MISSING"


def moved_in(code):
    return PlacedByHand(code, Move.ONTO, "Mandat", Authority.TEAM, "Ketua", NOON)


def moved_on(study, lists):
    return replace(BASE, revision=2, study=study, lists=lists, changed_by="Budi")


def with_file(lists, file_id, **changes):
    return lists.with_file(replace(lists.file(file_id), **changes))


def mended(row, text="12"):
    return Correction("Program", row, "budget", text)


def after(steps):
    study, lists = STUDY, BASE.lists
    for kind, what in steps:
        study, lists = STEPS[kind](study, lists, what)
    return study, lists


def _changed_file(lists, file_id, change):
    return lists if file_id not in {file.id for file in lists.files} else lists.with_file(change(lists.file(file_id)))


def _correct(study, lists, told):
    file_id, row, text = told
    one = mended(row, text)
    return study, _changed_file(lists, file_id, lambda f: replace(f, corrections=(*without(f.corrections, one), one)))


def without(corrections, one):
    return tuple(other for other in corrections if other.place != one.place)


def _typed(study, lists, one):
    kept = [other for other in study.typed_values if (other.program, other.criterion) != (one.program, one.criterion)]
    return replace(study, typed_values=(*kept, one)), lists


def _choose(study, lists, choice):
    kept = (other for other in lists.choices if other.twins != choice.twins)
    return study, replace(lists, choices=(*kept, choice))


STEPS = {
    "study": lambda study, lists, what: (replace(study, **what), lists),
    "rules": lambda study, lists, what: (replace(study, rules=replace(study.rules, **what)), lists),
    "limits": lambda study, lists, what: (replace(study, limits=replace(study.limits, **what)), lists),
    "typed": _typed,
    "answer": lambda study, lists, one: (replace(study, gate_answers=answered(study.gate_answers, one)), lists),
    "place": lambda study, lists, one: (place(study, one), lists),
    "unplace": lambda study, lists, code: (withdraw(study, code), lists),
    "remove": lambda study, lists, id_: (study, replace(lists, files=tuple(f for f in lists.files if f.id != id_))),
    "add": lambda study, lists, new: (
        study,
        lists if new.id in {f.id for f in lists.files} else replace(lists, files=(*lists.files, new)),
    ),
    "map": lambda study, lists, told: (
        study,
        _changed_file(lists, told[0], lambda f: replace(f, mapping={**f.mapping, told[1]: told[2]})),
    ),
    "correct": _correct,
    "uncorrect": lambda study, lists, id_: (study, _changed_file(lists, id_, lambda f: replace(f, corrections=()))),
    "choose": _choose,
}


def leaves(study, lists):
    """Write everything that a person can change as one flat table, by hand and not by the code under test."""
    found = {("study", name): getattr(study, name) for name in ("name", "method", "counting", "weights")}
    found |= {("study", "rules", name): value for name, value in vars(study.rules).items()}
    found |= {("study", "limits", name): value for name, value in vars(study.limits).items()}
    found |= {("study", "typed_values", (one.program, one.criterion)): one for one in study.typed_values}
    found |= {("study", "gate_answers", (one.program, one.gate)): one for one in study.gate_answers}
    found |= {("study", "placed", one.program): one for one in study.placed}
    found |= {("lists", "choices", choice.twins): choice for choice in lists.choices}
    for file in lists.files:
        at = ("lists", "files", file.id)
        found |= {(*at, "there"): True}
        found |= {(*at, "mapping", key): value for key, value in file.mapping.items()}
        found |= {(*at, "corrections", one.place): one for one in file.corrections}
    return found
