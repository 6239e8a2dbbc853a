import json
from dataclasses import replace
from uuid import uuid4

import pytest

from data.lists import ListFile, Lists
from data.records import as_json, from_json
from data.store import StoreError, StoreTrouble, StudyChangedError, open_store
from data.workbook import Correction
from scoring.program import Program
from scoring.rejected import Rejected
from scoring.study import Study
from scoring.weighting import Answers, Dialogue, seal
from tests.data.store.given import LATER, NOON, save


def test_a_study_comes_back_as_it_was_kept(store, study):
    file = ListFile("f1", "dinas.xlsx", "0" * 64, {"E": "budget"}, (Correction("Program", 5, "budget", "1"),))
    study = replace(study, rejected=(Rejected(Program("X", "Lama"), "Di luar kewenangan", "Ani", NOON),))

    kept = store.create(study, Lists((file,)), by="Ani", at=NOON, from_sample=True)

    assert store.read(kept.id) == kept
    assert (kept.study, kept.lists, kept.from_sample) == (study, Lists((file,)), True)


def test_answers_to_questions_of_weight_and_the_seal_come_back_as_they_were_kept(store, study):
    answers = Answers(
        "feasibility",
        left_out=("novelty",),
        most="risk",
        least="leverage",
        points={"readiness": 62.5},
        places={"risk": 1, "readiness": 2},
        most_to_others={"readiness": 3.0},
        others_to_least={"readiness": 2.0},
    ).judge("risk", "readiness", 1 / 7)
    study = study.with_dialogue(Dialogue("ahp", (answers,)))
    study = replace(study, seal=seal(study.weighting, study.counted_criteria, at=NOON, by="Ani"))

    kept = store.create(study, Lists(), by="Ani", at=NOON)

    assert store.read(kept.id).study == study
    assert store.read(kept.id).study.dialogue("ahp").at("feasibility").judged("risk", "readiness") == 1 / 7


def test_a_study_kept_before_there_were_dialogues_and_seals_is_still_read(study):
    written = json.loads(as_json(study))
    del written["dialogues"], written["seal"]

    assert from_json(json.dumps(written), Study) == study


def test_what_was_kept_is_there_after_a_restart(url, study):
    store = open_store(url)
    kept = save(store, store.create(study, Lists(), by="Ani", at=NOON), method="topsis")
    store.close()

    again = open_store(url)

    assert again.read(kept.id) == kept
    again.close()


def test_there_is_no_study_of_an_unknown_id(store):
    assert (store.read("none"), store.revision("none")) == (None, None)


def test_every_save_raises_the_revision(store, kept):
    saved = save(store, kept, method="topsis")

    assert (saved.revision, saved.changed_by, saved.changed_at) == (2, "Budi", LATER)
    assert store.revision(kept.id) == 2
    assert store.read(kept.id) == saved


def test_a_save_over_another_one_is_told_whose_it_was_and_changes_nothing(store, kept):
    theirs = save(store, kept, by="Budi", method="topsis")

    with pytest.raises(StudyChangedError) as told:
        save(store, kept, by="Citra", method="vikor")

    assert told.value.theirs == theirs
    assert store.read(kept.id) == theirs


def test_of_five_hundred_forced_conflicts_none_overwrites(store, kept):
    told = 0
    for number in range(500):
        newest = save(store, store.read(kept.id), by="Budi", name=f"Budi {number}")
        try:
            save(store, kept, by="Citra", name="Citra")
        except StudyChangedError as changed:
            told += changed.theirs == newest

    assert told == 500
    assert {row.by for row in store.audit(kept.id)} == {"Ani", "Budi"}


def test_a_study_that_is_gone_cannot_be_saved(store, kept):
    gone = replace(kept, id=str(uuid4()))

    with pytest.raises(StoreError) as told:
        save(store, gone, method="topsis")

    assert told.value.code is StoreTrouble.STUDY_MISSING


def test_a_changed_list_is_a_new_version_and_a_changed_method_is_none(store, kept):
    saved = save(store, kept, method="topsis")
    saved = store.save(
        saved,
        study=saved.study.with_programs([Program("CCTV", "Kamera")]),
        lists=saved.lists,
        by="Citra",
        at=LATER,
        what="take_file",
        facts={"file": "dinas.xlsx", "rows": 1},
    )

    versions = [(card.number, card.programs, card.why, card.by) for card in store.versions(kept.id)]
    assert versions == [(2, 1, "take_file", "Citra"), (1, 2, "create", "Ani")]
    assert store.versions(kept.id)[0].facts == {"file": "dinas.xlsx", "rows": 1}
    assert store.programs_of(kept.id, 1) == kept.study.programs
    assert saved.study.version == 2


def test_programs_that_changed_without_a_new_number_are_kept_as_a_version_all_the_same(store, kept):
    saved = save(store, kept, programs=(Program("WIFI", "Wi-Fi gratis"),))

    assert saved.study.version == 2
    assert store.programs_of(kept.id, 2) == (Program("WIFI", "Wi-Fi gratis"),)


def test_a_number_that_is_taken_is_never_written_over(store, kept):
    saved = save(store, kept, programs=(Program("WIFI", "Wi-Fi"),), version=0)

    assert saved.study.version == 2
    assert store.read(kept.id) == saved


def test_a_version_that_was_never_kept_is_refused(store, kept):
    with pytest.raises(StoreError) as told:
        store.programs_of(kept.id, 7)

    assert told.value.code is StoreTrouble.VERSION_MISSING


def test_a_study_made_twice_with_one_id_is_made_once(store, study):
    made = [store.create(study, Lists(), by="Ani", at=NOON, study_id="s1") for _ in range(3)]

    assert made == [made[0]] * 3
    assert len(store.studies()) == len(store.audit("s1")) == 1


def test_a_change_sent_twice_is_kept_once(store, kept):
    sent = [save(store, kept, programs=(Program("A", "A"),), edit="e1") for _ in range(3)]

    assert sent == [sent[0]] * 3
    assert [row.what for row in store.audit(kept.id)] == ["create", "change_method"]
    assert len(store.versions(kept.id)) == 2


def test_a_change_sent_again_over_what_it_became_is_kept_once(store, kept):
    saved = save(store, kept, method="topsis", edit="e1")

    assert save(store, store.read(kept.id), method="topsis", edit="e1") == saved
    assert store.revision(kept.id) == 2


def test_a_change_sent_again_after_others_saved_gives_what_stands_now(store, kept):
    save(store, kept, method="topsis", edit="e1")
    newest = save(store, store.read(kept.id), name="Lain")

    assert save(store, kept, method="topsis", edit="e1") == newest


def test_studies_are_listed_by_their_last_change_and_put_away_ones_apart(store, study):
    first = store.create(study, Lists(), by="Ani", at=NOON)
    second = store.create(replace(study, name="Lain"), Lists(), by="Ani", at=NOON, from_sample=True)
    save(store, first, method="topsis")
    put_away = store.archive(second.id, by="Citra", at=LATER)

    assert [(card.id, card.programs, card.version) for card in store.studies()] == [(first.id, 2, 1)]
    assert [(card.id, card.archived, card.from_sample) for card in store.studies(archived=True)] == [
        (second.id, True, True)
    ]
    assert store.read(second.id) == put_away
    assert store.restore(second.id, by="Citra", at=LATER).archived is False
    assert len(store.studies()) == 2


def test_another_name_is_a_change_that_others_are_told_of(store, kept):
    renamed = store.rename(kept.id, "Kajian 2020", by="Budi", at=LATER)

    assert (renamed.study.name, store.studies()[0].name) == ("Kajian 2020", "Kajian 2020")
    with pytest.raises(StudyChangedError):
        save(store, kept, method="topsis")


def test_a_copy_is_a_study_of_its_own(store, kept):
    copy = store.duplicate(kept.id, "Salinan", by="Budi", at=LATER)
    save(store, copy, method="topsis")

    assert (copy.study.name, copy.study.programs) == ("Salinan", kept.study.programs)
    assert store.read(kept.id) == kept


def test_a_number_that_is_none_is_refused_before_it_makes_a_study_unreadable(store, kept):
    with pytest.raises(StoreError) as told:
        save(store, kept, programs=(Program("A", "A", {"risk": float("nan")}),))

    assert told.value.code is StoreTrouble.NOT_KEPT_WHOLE
    assert store.read(kept.id) == kept


def test_a_moment_without_its_time_zone_is_refused(store, study):
    with pytest.raises(ValueError, match="2019"):
        store.create(study, Lists(), by="Ani", at=NOON.replace(tzinfo=None))
