from data.store import StoreError, StoreTrouble, StudyChangedError


def test_a_refusal_carries_its_code_and_what_its_sentence_names():
    refused = StoreError(StoreTrouble.IN_USE, file="kajian.db")

    assert (refused.code, refused.facts) == ("in_use", {"file": "kajian.db"})


def test_who_saved_first_is_named(kept):
    refused = StudyChangedError(kept)

    assert (refused.code, refused.facts["by"], refused.theirs) == (StoreTrouble.STUDY_CHANGED, "Ani", kept)
